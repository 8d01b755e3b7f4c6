public import Tabular

/// Reads areas as people write them: a name, a list, all of a region, districts, a part of one.
///
/// `Barnet, Camden and Enfield` is three authorities, whole; `West Somerset` is a part of Somerset,
/// with the district; `12 LAs in the North East` and `North of Tyne Combined Authority` are their
/// members, whole; `East Suffolk North` is a part of a district of Suffolk. A piece that means
/// nothing, or one of several things, does not take the rest with it: it is told beside them.
public struct WrittenAreas: Sendable {
  /// A piece less probable than this is not taken to be what it most likely means.
  public static let leastProbability = 0.9

  let reader: AreaReader
  private var register: AuthorityRegister { reader.index.register }

  /// Reads by the names of a register.
  public init(_ register: AuthorityRegister) {
    reader = AreaReader(register)
  }

  /// The area that a text means.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - said: the day on which it was written, which says whose names its names are.
  ///   - date: the day as at which the authorities are asked for; nil for the day of writing.
  /// - Returns: the authorities, and what could not be told.
  public func read(
    _ text: String, said: CalendarDate, asAt date: CalendarDate? = nil
  ) -> WrittenArea {
    read([text], said: said, asAt: date)
  }

  /// The area that several texts mean together, as the cells of a list: a county all of whose
  /// districts stand among them is whole.
  public func read(
    _ texts: [String], said: CalendarDate, asAt date: CalendarDate? = nil
  ) -> WrittenArea {
    let day = date ?? said
    var cover = WrittenCover(index: reader.index, date: day)
    let unresolved = add(texts, on: said, to: &cover)
    return WrittenArea(
      text: texts.joined(separator: "; "), authorities: cover.authorities, past: cover.past,
      unresolved: unresolved, isMisspelt: cover.isMisspelt)
  }

  /// Adds to a cover what texts cover that were written on a day; gives what could not be told.
  func add(
    _ texts: [String], on said: CalendarDate, to cover: inout WrittenCover
  ) -> [WrittenArea.Unresolved] {
    var unresolved: [WrittenArea.Unresolved] = []
    for piece in texts.flatMap({ pieces(of: $0, on: said) }) {
      if let reason = doubt(piece.finding, on: said) {
        unresolved.append(WrittenArea.Unresolved(text: piece.text, reason: reason))
      } else if !cover.add(piece.finding) {
        unresolved.append(
          WrittenArea.Unresolved(
            text: piece.text, reason: "no authority of \(cover.date) stands on its ground"))
      }
    }
    return unresolved
  }

  /// The text as a whole, or, where that is in doubt, name by name.
  private func pieces(of text: String, on said: CalendarDate) -> [AreaList.Name] {
    let whole = reader.read(text, on: said)
    let stretches = AreaStretch.all(of: text)
    guard doubt(whole, on: said) != nil, stretches.count > 1 else {
      return [AreaList.Name(text: text, finding: whole)]
    }
    return AreaList(reader: reader, date: said, isForgiving: true).names(stretches)
      ?? [AreaList.Name(text: text, finding: whole)]
  }

  /// Why a finding is no answer; nil where it is one.
  private func doubt(_ finding: AreaFinding, on said: CalendarDate) -> String? {
    let names = finding.answer.meanings.map { reader.told($0) }
    switch finding.answer {
    case .nothing: return finding.evidence.first ?? "no area of England has this name"
    case .choice: return "it may be \(names.joined(separator: " or ")); write which"
    case .one, .part, .list:
      let isOutside = finding.answer.meanings.contains {
        if case .outside = $0 { true } else { false }
      }
      if isOutside {
        return "it lies outside England"
      }
      guard finding.probability < Self.leastProbability else { return nil }
      let reasons = finding.evidence.joined(separator: "; ")
      return "it is most likely \(names.joined(separator: ", ")), and not sure enough: \(reasons)"
    }
  }
}
