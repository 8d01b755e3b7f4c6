import Linkage
public import Tabular

/// A name of a file, with what stands beside it, to be matched.
public struct MatchQuestion: Hashable, Sendable {
  /// The name as the file has it.
  public var name: String
  /// The name of the local authority; empty where there is none.
  public var authority = ""
  /// The postcode; empty where it is blank, nil where the file gives none at all.
  public var postcode: String?
  /// The town; empty where there is none.
  public var town = ""
  /// The official code that the file states; empty where there is none.
  public var code = ""
  /// The day as at which the name is meant.
  public var asAt: CalendarDate?

  /// Asks for a name.
  public init(_ name: String) {
    self.name = name
  }
}

/// What a name of a file means.
public struct MatchAnswer: Hashable, Sendable {
  /// What kind of answer it is, in a word of published tables.
  public enum Verdict: String, CaseIterable, Sendable {
    /// One entity.
    case one
    /// A part of one entity.
    case part
    /// Several entities together.
    case set
    /// An entity that is no more; the ids are what stands in its place.
    case historic
    /// Several entities might be meant.
    case ambiguous
    /// An answer that is less probable than was asked for.
    case review
    /// Nothing of the register.
    case none

    /// Whether it answers without a person.
    public var isAutomatic: Bool { self != .ambiguous && self != .review && self != .none }
  }

  /// An entity that is, or might be, meant.
  public struct Candidate: Hashable, Sendable {
    /// Its id in the register.
    public let id: String
    /// Its name there.
    public let name: String
    /// How probable it is that this very entity is meant; nil where that is not known.
    ///
    /// Those of all candidates sum to one at the most.
    public let probability: Double?

    /// Creates a candidate.
    public init(id: String, name: String, probability: Double? = nil) {
      self.id = id
      self.name = name
      self.probability = probability
    }
  }

  /// What kind of answer it is.
  public var verdict: Verdict
  /// The entities that are meant; none where a person must decide.
  public var entities: [Candidate]
  /// How probable the answer is; nil where nothing was found.
  ///
  /// Where a register knows succession, that the entity is meant or one a step before or after it.
  public var probability: Double?
  /// How far the runner-up stands behind in probability.
  public var margin: Double?
  /// Why, strongest reason first.
  public var reasons: [String]
  /// What else might be meant, likeliest first.
  public var others: [Candidate]

  /// Creates an answer.
  public init(
    _ verdict: Verdict, entities: [Candidate] = [], probability: Double? = nil,
    margin: Double? = nil, reasons: [String], others: [Candidate] = []
  ) {
    self.verdict = verdict
    self.entities = entities
    self.probability = probability
    self.margin = margin
    self.reasons = reasons
    self.others = others
  }

  /// The entities that may be meant, likeliest first; those that are meant together are no choice.
  public var candidates: [Candidate] { entities.count > 1 ? others : entities + others }

  /// The answer with what is less probable than a threshold left for a person.
  func held(to threshold: Double) -> MatchAnswer {
    guard verdict.isAutomatic, let probability, probability < threshold else { return self }
    var held = self
    held.verdict = .review
    held.others = entities + others
    held.entities = []
    held.reasons.insert("less probable than the threshold", at: 0)
    return held
  }
}

/// Answers names from a register.
public protocol NameMatcher: Sendable {
  /// Calls `body` with the answers, in the order of the questions; the same question has the same
  /// answer anywhere, and from any thread.
  func answer(_ questions: ArraySlice<MatchQuestion>, _ body: (MatchAnswer) -> Void)

  /// Whether to mean one entity is as good as to mean another: a school, and what it became.
  func isKin(_ one: String, _ other: String) -> Bool
}

extension NameMatcher {
  /// The answers, in the order of the questions, by several threads.
  public func answers(to questions: [MatchQuestion]) -> [MatchAnswer] {
    Parallel.map(questions.count) { range in
      var answers: [MatchAnswer] = []
      answer(questions[range]) { answers.append($0) }
      return answers
    }.flatMap { $0 }
  }

  /// No two entities are kin unless a register knows succession.
  public func isKin(_ one: String, _ other: String) -> Bool { false }
}
