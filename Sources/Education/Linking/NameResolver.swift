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
    var known: [Area: [Int]] = [:]
    for question in questions {
      let area = Area(question)
      if known[area] == nil {
        known[area] =
          areas?.codes(name: area.name, code: area.code, asAt: area.asAt) ?? []
      }
    }
    let codes = known
    return Parallel.map(questions.count) { range in
      range.map { index in query(questions[index], codes[Area(questions[index])] ?? []) }
    }.flatMap { $0 }
  }

  /// The answers, in the order of the questions; what is asked twice is looked for once.
  public func answers(to questions: [NameQuestion]) -> [RankedAnswer] {
    found(for: questions) { _, answer, _ in answer }
  }

  /// What `body` makes of each question as the linker is asked it, of its answer and of the question.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - body: Called once for each distinct question, from several threads at once.
  /// - Returns: The results, in the order of the questions.
  public func found<Result: Sendable>(
    for questions: [NameQuestion],
    _ body: @escaping @Sendable (Query, RankedAnswer, NameQuestion) -> Result
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
    let queries = queries(asked)
    let results = Parallel.map(queries.count) { [linker] range in
      var workspace = Linker.Workspace()
      return range.map { body(queries[$0], linker.answer(queries[$0], &workspace), asked[$0]) }
    }.flatMap { $0 }
    return placeOfQuestion.map { results[$0] }
  }

  private func query(_ question: NameQuestion, _ areas: [Int]) -> Query {
    let places = question.authority + " " + question.town
    return Query(
      name: normaliser.normalise(question.name), areas: areas, locator: question.postcode,
      places: normaliser.normalise(places), day: question.asAt?.dayNumber)
  }

  /// What decides the areas of a question.
  private struct Area: Hashable {
    let name: String
    let code: String
    let asAt: CalendarDate?

    init(_ question: NameQuestion) {
      name = question.authority
      code = question.authorityCode
      asAt = question.asAt
    }
  }
}
