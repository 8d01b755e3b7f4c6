public import Linkage
import Tabular

/// Answers which school, or which trust, a name means.
public struct NameResolver: Sendable {
  /// What links names to the register.
  public let linker: Linker
  private let normaliser: Normaliser
  private let areas: AreaCodes?

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
      var meant = MeantAreas()
      return range.map { query(questions[$0], &meant) }
    }.flatMap { $0 }
  }

  /// The answers, in the order of the questions; what is asked twice is looked for once.
  public func answers(to questions: [NameQuestion]) -> [RankedAnswer] {
    found(for: questions) { _, answer, _ in answer }
  }

  /// What `body` makes of each question as the linker is asked it, of its answer, and of the workspace in
  /// which it was answered.
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
      var asking = Asking()
      return range.map { place in
        let (query, answer) = self.answer(asked[place], &asking)
        return body(query, answer, &asking.workspace)
      }
    }.flatMap { $0 }
    return placeOfQuestion.map { results[$0] }
  }

  /// What one thread asks with; keep one and use it again.
  public struct Asking {
    /// What the linker works with.
    public var workspace = Linker.Workspace()
    fileprivate var meant = MeantAreas()

    /// Creates one that has asked nothing.
    public init() {}
  }

  /// A question as the linker is asked it, and the answer.
  public func answer(
    _ question: NameQuestion, _ asking: inout Asking
  ) -> (query: Query, answer: RankedAnswer) {
    let query = query(question, &asking.meant)
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

  /// What was made of the authority of the question before: the rows of one authority mostly stand
  /// together.
  fileprivate struct MeantAreas {
    var authority = ""
    var authorityCode = ""
    var town = ""
    var day: CalendarDate?
    var codes: [Int] = []
    var places = NormalName.empty

    func isOf(_ question: NameQuestion) -> Bool {
      authority == question.authority && authorityCode == question.authorityCode
        && town == question.town && day == question.asAt
    }
  }

  private func query(_ question: NameQuestion, _ meant: inout MeantAreas) -> Query {
    if !meant.isOf(question) {
      meant = MeantAreas(
        authority: question.authority, authorityCode: question.authorityCode, town: question.town,
        day: question.asAt,
        codes: areas?.codes(
          name: question.authority, code: question.authorityCode, asAt: question.asAt) ?? [],
        places: normaliser.normalise(question.authority + " " + question.town))
    }
    return Query(
      name: normaliser.normalise(question.name), areas: meant.codes, locator: question.postcode,
      places: meant.places, day: question.asAt?.dayNumber)
  }
}
