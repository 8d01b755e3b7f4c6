import Tabular

// Names inside a phrase: all of an area, a name said twice, a name turned about its comma.

extension AreaReader {
  /// `All 12 LAs in the North East`: every authority of an area.
  func allOf(_ words: [String], on date: CalendarDate) -> AreaFinding? {
    guard words.count > 1, words[0] == "all" || words[0] == "every" else { return nil }
    var rest = words.dropFirst()
    if rest.first == "of" { rest = rest.dropFirst() }
    if rest.first == "the" { rest = rest.dropFirst() }
    var stated: Int?
    if let first = rest.first, let number = wholeNumber(first) {
      stated = number
      rest = rest.dropFirst()
    }
    let kinds: Set<String> = [
      "local", "authority", "authorities", "borough", "boroughs", "council", "councils", "area",
      "areas", "unitary", "education",
    ]
    while let first = rest.first, kinds.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, kinds.contains(last) { rest = rest.dropLast() }
    if let first = rest.first, ["in", "of", "across", "within"].contains(first) {
      rest = rest.dropFirst()
    }
    let area = name(Array(rest), on: date)
    guard case .one(.group(var number)) = area.answer else { return nil }
    var evidence = ["all authorities of an area are named"]
    if let stated {
      let name = index.groups[number].name
      let fitting = index.groups.firstIndex { $0.name == name && $0.members.count == stated }
      number = fitting ?? number
      let count = index.groups[number].members.count
      evidence.append(
        count == stated
          ? "it has \(stated), as is said" : "\(stated) are spoken of, and it has \(count)")
    }
    let isRight = stated.map { $0 == index.groups[number].members.count } ?? true
    return AreaFinding(
      .one(.group(number)), probability: isRight ? 0.995 : 0.8, evidence: evidence)
  }

  /// `Saint Helens !St. Helens`: a name that stands there twice.
  func saidTwice(_ words: [String], on date: CalendarDate) -> AreaFinding? {
    guard words.count > 1, words.count.isMultiple(of: 2),
      words.prefix(words.count / 2) == words.suffix(words.count / 2)
    else { return nil }
    let once = name(Array(words.prefix(words.count / 2)), on: date)
    return once.isNothing ? nil : once
  }

  /// `Sussex, East`: a name that is turned about its comma.
  func turned(_ stretches: [AreaStretch], on date: CalendarDate) -> AreaFinding? {
    guard stretches.count == 2, stretches[1].isAside else { return nil }
    let tail = AreaWords.words(of: stretches[1].text)
    guard AreaPart.directions(at: tail) > 0, name(tail, on: date).isNothing else { return nil }
    let found = name(tail + AreaWords.words(of: stretches[0].text), on: date)
    return found.isNothing ? nil : found
  }
}
