import Tabular

extension WrittenAreas {
  /// Adds to a cover what an official code means: of an authority, or of a district.
  ///
  /// - Returns: whether the code is known and stands on the ground of an authority of the day.
  func add(code: String, to cover: inout WrittenCover) -> Bool {
    guard let meaning = meaning(ofCode: code) else { return false }
    return cover.add(
      AreaFinding(
        .one(meaning), probability: 1, evidence: ["code \(code) is \(reader.told(meaning))"]))
  }

  /// Adds to a cover an authority that a decision says is meant.
  func add(_ authority: LACode, evidence: [String], to cover: inout WrittenCover) -> Bool {
    cover.add(AreaFinding(.one(.authority(authority)), probability: 1, evidence: evidence))
  }

  private func meaning(ofCode text: String) -> AreaMeaning? {
    let register = reader.index.register
    if let code = LACode(text), register.id(of: code) != nil { return .authority(code) }
    guard let code = ONSCode(text) else { return nil }
    if let authority = register.authority(onsCode: code) { return .authority(authority.code) }
    if let past = register.historic.first(where: { $0.onsCode == code }) {
      return .authority(past.code)
    }
    return reader.index.subdivisions.firstIndex { $0.code == code }.map { .subdivision($0) }
  }

  /// Whether two texts are one authority's name that a separator fell into: `Bournemouth` and
  /// `Christchurch and Poole`.
  func isOneName(_ first: String, _ second: String, on said: CalendarDate) -> Bool {
    let whole = reader.name(AreaWords.words(of: "\(first), \(second)"), on: said)
    guard case .one(.authority) = whole.answer, whole.standing == .exact else { return false }
    return whole.agreement <= .largeWords
  }
}
