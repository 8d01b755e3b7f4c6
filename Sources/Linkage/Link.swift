/// The answer to a mention: which entities it means, how sure that is, and why.
public struct Link: Hashable, Sendable {
  /// The question.
  public let mention: Mention
  /// What kind of answer it is.
  public let verdict: LinkVerdict
  /// Register ids: the answer, the successors of a historic one, or the choices; in stated order.
  public let targets: [String]
  /// The id of the historic entity that the name itself means, where the verdict is `historic`.
  public let historic: String?
  /// How probable the answer is, from 0 to 1; nil where nothing was found.
  public let probability: Double?
  /// How far the runner-up stands behind in probability; nil where there is none.
  public let margin: Double?
  /// How the answer was found.
  public let method: LinkMethod
  /// The reasons, each a short phrase, strongest first.
  public let evidence: [String]

  /// Creates a link.
  public init(
    mention: Mention, verdict: LinkVerdict, targets: [String], historic: String? = nil,
    probability: Double?, margin: Double? = nil, method: LinkMethod, evidence: [String]
  ) {
    self.mention = mention
    self.verdict = verdict
    self.targets = targets
    self.historic = historic
    self.probability = probability
    self.margin = margin
    self.method = method
    self.evidence = evidence
  }

  /// Whether it names exactly one entity of today.
  public var isOne: Bool { verdict == .one && targets.count == 1 }
}
