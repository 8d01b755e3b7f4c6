public import Education
public import Linkage

/// Learns a model from files of names, and corrects its probabilities by what they are known to mean.
public struct LinkTraining: Sendable {
  private let golds: [GoldFile]
  private let resolver: NameResolver

  /// Prepares to learn from files of names, by a resolver with the model to begin with.
  public init(_ golds: [GoldFile], _ resolver: NameResolver) {
    self.golds = golds
    self.resolver = resolver
  }

  /// The model that was learnt.
  ///
  /// - Parameters:
  ///   - version: The version that it is given.
  ///   - rounds: How often rates are learnt anew from the answers of the round before.
  ///   - progress: Told of each round as it begins.
  /// - Returns: The model.
  public func model(version: String, rounds: Int, progress: (Int) -> Void) -> LinkModel {
    let register = resolver.linker.register
    let queries = golds.flatMap { resolver.queries($0.rows.map(\.question)) }
    let training = ModelTraining(register, queries: queries)
    let beginning = resolver.linker.model
    var model = beginning
    for round in 0..<rounds {
      progress(round + 1)
      model = training.round(from: model, beginning: beginning)
    }
    model.version = version
    model.calibration = .none
    let judged = golds.map { gold in
      GoldFile(rows: gold.rows.filter { !$0.expected.isEmpty })
    }.filter { !$0.rows.isEmpty }
    guard !judged.isEmpty else { return model }
    let learnt = resolver.with(model)
    model.calibration = Calibration(
      fitting: judged.flatMap { Self.judgementsOfClearAnswers($0, learnt) })
    return model
  }

  /// Of answers that have no rival: whether they are right, beside how probable it was that there is
  /// an answer at all.
  private static func judgementsOfClearAnswers(
    _ gold: GoldFile, _ resolver: NameResolver
  ) -> [Judgement] {
    let answers = resolver.answers(to: gold.rows.map(\.question))
    return zip(gold.rows, answers).compactMap { row, answer in
      let any = 1 - answer.noneProbability
      guard let best = answer.best, best.lineageProbability > 0.9 * any else { return nil }
      let judged = EvaluatedAnswer(row, answer, in: resolver.linker.register)
      return Judgement(probability: any, isAnswered: true, isRight: judged.isRightByLineage)
    }
  }
}
