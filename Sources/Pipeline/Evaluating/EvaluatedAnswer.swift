import Education
import Linkage
import Tabular

/// An answer to a name whose meaning is known, and whether it is right.
struct EvaluatedAnswer: Sendable {
  /// What was asked, and what is right.
  let row: GoldFile.Row
  /// What was answered, as people are told it: a key, or a kind of answer; nil where nothing was.
  let told: String?
  /// How probable it was said to be that the very entity is meant, and that it or one of its lineage is.
  let probability: Double
  let lineageProbability: Double
  /// Whether the answer is the expected entity.
  let isRight: Bool
  /// Whether it is that, or one step of succession from it.
  let isRightByLineage: Bool

  /// Judges what a model found.
  init(_ row: GoldFile.Row, _ answer: RankedAnswer, in register: EntityRegister) {
    let best = answer.best
    self.row = row
    told = best?.id
    probability = best?.probability ?? 0
    lineageProbability = best?.lineageProbability ?? 0
    isRight = best?.id == row.expected
    isRightByLineage =
      isRight || best.map { register.isLineage($0.id, row.expected) } ?? false
  }

  /// Judges what a choice for all names of a file leaves of what a model found.
  ///
  /// Where the choice leaves nothing, nothing was answered.
  init(
    _ row: GoldFile.Row, _ answer: RankedAnswer, _ outcome: OnceChoice.Outcome,
    in register: EntityRegister
  ) {
    let chosen = answer.candidates.first { $0.id == outcome.id }
    let isKin =
      answer.best.map { best in
        outcome.id.map { best.id == $0 || register.isLineage(best.id, $0) } ?? false
      } ?? false
    self.row = row
    told = outcome.id
    // What no other name asks for is no more probable than it was, only what others gave up is.
    lineageProbability =
      isKin
      ? min(chosen?.lineageProbability ?? 1, outcome.probability) : outcome.probability
    probability = isKin ? min(chosen?.probability ?? 1, lineageProbability) : lineageProbability
    isRight = outcome.id == row.expected
    isRightByLineage =
      isRight || outcome.id.map { register.isLineage($0, row.expected) } ?? false
  }

  /// Judges what the name of an authority was found to mean.
  ///
  /// A choice, or nothing, is no answer; a part of an authority and several together are answers that
  /// are no single authority.
  init(_ row: GoldFile.Row, _ link: Link, in register: AuthorityRegister) {
    self.row = row
    let isAnswered = link.verdict != .ambiguous && link.verdict != .none
    let ids = link.historic.map { [$0] } ?? link.targets
    let code =
      link.verdict == .one || link.verdict == .historic
      ? ids.first.flatMap { register.code(ofID: $0) } : nil
    let expected = LACode(row.expected) ?? register.code(ofID: row.expected)
    told = isAnswered ? "\(link.verdict.rawValue) \(ids.joined(separator: "|"))" : nil
    probability = isAnswered ? link.probability ?? 0 : 0
    lineageProbability = probability
    isRight = code != nil && code == expected
    let isSuccession = { (one: LACode?, other: LACode?) in
      guard let one, let other else { return false }
      return register.historic(code: one)?.successors.contains(other) ?? false
    }
    isRightByLineage = isRight || isSuccession(code, expected) || isSuccession(expected, code)
  }

  /// The judgement, strictly or by lineage.
  func judgement(byLineage: Bool) -> Judgement {
    Judgement(
      probability: byLineage ? lineageProbability : probability, isAnswered: told != nil,
      isRight: byLineage ? isRightByLineage : isRight)
  }
}

extension AuthorityRegister {
  /// The three-digit code of an id of ours: an ONS code, or that of an authority of the past.
  func code(ofID id: String) -> LACode? {
    if let past = HistoricLAID(id) { return historic(id: past)?.code }
    return ONSCode(id).flatMap { authority(onsCode: $0)?.code }
  }
}
