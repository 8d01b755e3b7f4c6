/// What is stated of probabilities: how probable it is that anything of the register is meant is
/// corrected by what was observed, and the entities share it as the weights share it.
///
/// So equals stay equals, and what is stated of all and of none sums to one.
struct StatedProbabilities {
  /// How probable it is that none of the register is meant.
  let none: Double
  private let scale: Double

  /// Corrects the probability of none that the weights give.
  init(none raw: Double, _ model: LinkModel) {
    let any = model.calibration.apply(1 - raw)
    none = 1 - any
    scale = raw < 1 ? any / (1 - raw) : 0
  }

  /// What is stated of an entity, or of several together.
  func stated(_ probability: Double) -> Double { min(1, probability * scale) }
}
