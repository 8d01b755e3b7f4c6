import Tabular

// Every authority of an area: `all LAs in the North East`, `12 LAs in the North East`.

extension AreaReader {
  /// Words for several authorities, and for what they are.
  private static let several: Set<String> = [
    "authorities", "boroughs", "councils", "areas", "districts",
  ]
  private static let kinds: Set<String> = several.union([
    "local", "authority", "borough", "council", "area", "unitary", "education", "metropolitan",
  ])
  private static let joints: Set<String> = ["in", "of", "across", "within"]
  private static let numbers: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
  ]

  /// Every authority of an area, if words say that all are meant, or how many, or several of it.
  ///
  /// A number that is not the area's leaves doubt: which of them are meant is not said.
  func allOf(_ words: [String], on date: CalendarDate) -> AreaFinding? {
    var rest = words[...]
    if rest.first == "the" { rest = rest.dropFirst() }
    var saysAll = false
    if let first = rest.first, ["all", "every", "each"].contains(first) {
      saysAll = true
      rest = rest.dropFirst()
    }
    if rest.first == "of" { rest = rest.dropFirst() }
    if rest.first == "the" { rest = rest.dropFirst() }
    var stated: Int?
    if let first = rest.first, let number = wholeNumber(first) ?? Self.numbers[first] {
      stated = number
      rest = rest.dropFirst()
    }
    let saysSeveral = rest.contains(where: Self.several.contains)
    guard saysAll || saysSeveral else { return nil }
    while let first = rest.first, Self.kinds.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, Self.kinds.contains(last) { rest = rest.dropLast() }
    if let first = rest.first, Self.joints.contains(first) { rest = rest.dropFirst() }
    guard !rest.isEmpty, case .one(.group(let group)) = name(Array(rest), on: date).answer else {
      return nil
    }
    return stated.map { counted(group, $0) }
      ?? AreaFinding(
        .one(.group(group)), probability: saysAll ? 0.995 : 0.97,
        evidence: ["all authorities of an area are named"])
  }

  /// The area of a name that has so many authorities; in doubt where none has.
  private func counted(_ group: Int, _ stated: Int) -> AreaFinding {
    let name = index.groups[group].name
    let fitting = index.groups.firstIndex { $0.name == name && $0.members.count == stated }
    let number = fitting ?? group
    let count = index.groups[number].members.count
    return AreaFinding(
      .one(.group(number)), probability: count == stated ? 0.995 : 0.8,
      evidence: [
        "all authorities of an area are named",
        count == stated
          ? "it has \(stated), as is said" : "\(stated) are spoken of, and it has \(count)",
      ])
  }
}
