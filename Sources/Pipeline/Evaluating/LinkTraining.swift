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
    let judgements = judged.flatMap { LinkEvaluation($0, learnt).judgementsOfClearAnswers }
    model.calibration = Calibration(fitting: judgements)
    return model
  }
}
