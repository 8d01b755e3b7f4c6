import Tabular

// Names inside a phrase: a name said twice, a name turned about its comma.

extension AreaReader {
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
