/// What a name was found to mean.
struct AreaFinding: Hashable, Sendable {
  /// What the answer is.
  enum Answer: Hashable, Sendable {
    /// One thing.
    case one(AreaMeaning)
    /// A part of one thing, such as the east of a county.
    case part(AreaMeaning)
    /// Several things that the name lists.
    case list([Answer])
    /// One of several things.
    case choice([AreaMeaning])
    /// Nothing that is known.
    case nothing

    /// Every meaning in it.
    var meanings: [AreaMeaning] {
      switch self {
      case .one(let meaning), .part(let meaning): [meaning]
      case .list(let answers): answers.flatMap(\.meanings)
      case .choice(let meanings): meanings
      case .nothing: []
      }
    }
  }

  /// The answer.
  let answer: Answer
  /// How probable it is that the name means this.
  let probability: Double
  /// How far the runner-up stands behind in probability; nil where there is none.
  let margin: Double?
  /// The nearest standing on which it rests, as the link's method.
  let standing: NameStanding
  /// How the words compare.
  let agreement: NameAgreement
  /// The reasons, strongest first.
  let evidence: [String]

  init(
    _ answer: Answer, probability: Double, margin: Double? = nil,
    standing: NameStanding = .exact, agreement: NameAgreement = .words, evidence: [String]
  ) {
    self.answer = answer
    self.probability = probability
    self.margin = margin
    self.standing = standing
    self.agreement = agreement
    self.evidence = evidence
  }

  /// The finding that nothing is known, and why.
  static func nothing(_ reason: String) -> AreaFinding {
    AreaFinding(.nothing, probability: 0, evidence: [reason])
  }

  /// Whether nothing was found.
  var isNothing: Bool { answer == .nothing }
}
