public import Linkage
import Tabular

/// Answers which school, or which trust, a name means.
public struct NameResolver: Sendable {
  /// What links names to the register.
  public let linker: Linker
  private let normaliser: Normaliser
  private let areas: AreaCodes?
  private let askings = Spares { Asking() }

  /// Creates a resolver.
  ///
  /// - Parameters:
  ///   - linker: What links names to the register.
  ///   - normaliser: What brings names into the form in which they are compared.
  ///   - areas: The local authorities; nil where names have none.
  public init(_ linker: Linker, normaliser: Normaliser, areas: AreaCodes?) {
    self.linker = linker
    self.normaliser = normaliser
    self.areas = areas
  }

  /// The same with another model.
  public func with(_ model: LinkModel) -> NameResolver {
    NameResolver(
      Linker(linker.register, model: model), normaliser: normaliser, areas: areas)
  }

  /// The questions as the linker is asked them.
  public func queries(_ questions: [NameQuestion]) -> [Query] {
    Parallel.map(questions.count) { range in
      asking { asking in range.map { query(questions[$0], &asking) } }
    }.flatMap { $0 }
  }

  /// The answers, in the order of the questions; what is asked twice is looked for once.
  public func answers(to questions: [NameQuestion]) -> [RankedAnswer] {
    found(for: questions) { _, answer, _ in answer }
  }

  /// What `body` makes of each question as the linker is asked it, of its answer, and of the workspace
  /// in which it was answered.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - body: Called once for each distinct question, from several threads at once.
  /// - Returns: The results, in the order of the questions.
  public func found<Result: Sendable>(
    for questions: [NameQuestion],
    _ body: @escaping @Sendable (Query, RankedAnswer, inout Linker.Workspace) -> Result
  ) -> [Result] {
    var places: [NameQuestion: Int] = [:]
    var distinct: [NameQuestion] = []
    let placeOfQuestion = questions.map { question in
      if let place = places[question] { return place }
      places[question] = distinct.count
      distinct.append(question)
      return distinct.count - 1
    }
    let asked = distinct
    let results = Parallel.map(asked.count) { range in
      asking { asking in
        range.map { place in
          let (query, answer) = self.answer(asked[place], &asking)
          return body(query, answer, &asking.workspace)
        }
      }
    }.flatMap { $0 }
    return placeOfQuestion.map { results[$0] }
  }

  /// What one thread asks with.
  public struct Asking: Sendable {
    /// What the linker works with.
    public var workspace = Linker.Workspace()
    /// What stood beside names and what it means: a list says the same few hundred things again and
    /// again.
    fileprivate var known = RecentValues<Beside, Surroundings>()
  }

  /// What `body` comes to with something to ask with, which keeps what it has met for the next.
  public func asking<Result>(_ body: (inout Asking) -> Result) -> Result { askings.use(body) }

  /// A question as the linker is asked it, and the answer.
  public func answer(
    _ question: NameQuestion, _ asking: inout Asking
  ) -> (query: Query, answer: RankedAnswer) {
    let query = query(question, &asking)
    return (query, linker.answer(query, &asking.workspace))
  }

  /// Why a question was answered so, line by line, for people.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - expected: A key of the register whose reasons are told too; nil for none.
  /// - Returns: The lines.
  public func explanation(
    of question: NameQuestion, expecting expected: String? = nil
  ) -> [String] {
    queries([question]).flatMap { query in
      var traced = query
      traced.name = normaliser.normalise(question.name, isTracing: true)
      return linker.explanation(of: traced, expecting: expected)
    }
  }

  /// What stands beside a name.
  fileprivate struct Beside: Hashable {
    let authority: String
    let authorityCode: String
    let town: String
    let day: CalendarDate?
  }

  /// What that means.
  fileprivate struct Surroundings {
    let areas: [Int]
    let places: NormalName
  }

  private func query(_ question: NameQuestion, _ asking: inout Asking) -> Query {
    let beside = Beside(
      authority: question.authority, authorityCode: question.authorityCode, town: question.town,
      day: question.asAt)
    let surroundings = surroundings(beside, &asking)
    return Query(
      name: normaliser.normalise(question.name), areas: surroundings.areas,
      locator: question.postcode, places: surroundings.places, day: question.asAt?.dayNumber)
  }

  private func surroundings(_ beside: Beside, _ asking: inout Asking) -> Surroundings {
    if let known = asking.known[beside] { return known }
    let codes = areas?.codes(
      name: beside.authority, code: beside.authorityCode, asAt: beside.day)
    let surroundings = Surroundings(
      areas: codes ?? [], places: normaliser.normalise(beside.authority + " " + beside.town))
    asking.known.keep(
      surroundings, for: beside,
      bytes: beside.authority.utf8.count + beside.town.utf8.count)
    return surroundings
  }
}
