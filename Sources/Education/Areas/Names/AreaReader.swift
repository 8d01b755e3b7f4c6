import Tabular

/// Reads what area a text means: as a name, a list of names, a part of an area, or not at all.
struct AreaReader: Sendable {
  let index: AreaIndex
  let judge: AreaJudge
  let misspelling: Misspelling

  /// The longest text that is read as a name, in bytes; the longest list on record has 160.
  static let longestText = 600

  init(_ register: AuthorityRegister) {
    index = AreaIndex(register)
    judge = AreaJudge(index: index)
    misspelling = Misspelling(index)
  }

  /// What a text means to somebody who writes on a day.
  func read(_ text: String, on date: CalendarDate) -> AreaFinding {
    guard text.utf8.count <= Self.longestText else {
      return .nothing("a text of \(text.utf8.count) bytes is no name")
    }
    let words = AreaWords.words(of: text)
    guard !words.isEmpty else { return .nothing("there is no name") }
    if let all = allOf(words, on: date) { return all }
    let whole = name(words, on: date)
    if !whole.isNothing { return whole }
    if let twice = saidTwice(words, on: date) { return twice }
    let stretches = AreaStretch.all(of: text)
    if let turned = turned(stretches, on: date) { return turned }
    if stretches.count > 1, let list = AreaList(reader: self, date: date).read(stretches) {
      return list
    }
    if let mended = mended(words, on: date) { return mended }
    let near = misspelt(words, on: date)
    if !near.isNothing { return near }
    let part = part(words, on: date)
    if !part.isNothing { return part }
    let apart = nameByWordsApart(words, on: date)
    if !apart.isNothing { return apart }
    if stretches.count > 1,
      let list = AreaList(reader: self, date: date, isForgiving: true).read(stretches)
    {
      return list
    }
    return whole
  }
}
