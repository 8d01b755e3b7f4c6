import Tabular

extension AreaReader {
  /// What a part of an area is a part of.
  func part(_ words: [String], on date: CalendarDate) -> AreaFinding {
    for rest in AreaPart.without(words) {
      let whole = name(rest, on: date)
      switch whole.answer {
      case .one(.group), .one(.outside), .list, .choice, .nothing, .part: continue
      case .one(let meaning):
        return AreaFinding(
          .part(meaning), probability: min(whole.probability, 0.97), standing: whole.standing,
          agreement: whole.agreement, evidence: ["a part of \(told(meaning))"] + whole.evidence)
      }
    }
    return .nothing("no authority of England has this name or code")
  }
}
