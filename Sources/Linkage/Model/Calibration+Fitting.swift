import Glibc

extension Calibration {
  /// Fewer right or wrong answers than this teach nothing.
  static let fewest = 10

  /// Finds the line on the scale of log odds under which what was observed is most probable.
  ///
  /// Where there is too little to learn from, nothing is changed.
  ///
  /// - Parameter judgements: Answers with the probabilities that the weights gave.
  public init(fitting judgements: [Judgement]) {
    let rows = judgements.filter(\.isAnswered).map { judgement in
      let bounded = min(max(judgement.probability, Self.least), 1 - Self.least)
      return (odds: log(bounded / (1 - bounded)), isRight: judgement.isRight)
    }
    self = .none
    let rightCount = rows.count { $0.isRight }
    guard min(rightCount, rows.count - rightCount) >= Self.fewest else { return }
    // Newton's method with steps halved until they help: the likelihood is concave.
    var best = Self.likelihood(rows, self)
    for _ in 0..<25 {
      let step = Self.step(rows, self)
      var size = 1.0
      var next = self
      repeat {
        next = Calibration(slope: slope + size * step.slope, offset: offset + size * step.offset)
        size /= 2
      } while size > 1e-6 && Self.likelihood(rows, next) < best
      let found = Self.likelihood(rows, next)
      guard found > best + 1e-9 else { break }
      best = found
      self = next
    }
    if !slope.isFinite || !offset.isFinite || slope <= 0 { self = .none }
  }

  /// An answer's log odds, and whether it was right.
  private typealias Row = (odds: Double, isRight: Bool)

  private static func likelihood(_ rows: [Row], _ line: Calibration) -> Double {
    rows.reduce(0) { sum, row in
      let odds = line.slope * row.odds + line.offset
      return sum - log1p(exp(row.isRight ? -odds : odds))
    }
  }

  /// Newton's step from a line.
  private static func step(_ rows: [Row], _ line: Calibration) -> Calibration {
    var (gradient, offsetGradient) = (0.0, 0.0)
    var (a, b, c) = (1e-9, 0.0, 1e-9)
    for row in rows {
      let p = 1 / (1 + exp(-(line.slope * row.odds + line.offset)))
      let miss = (row.isRight ? 1 : 0) - p
      let weight = p * (1 - p)
      gradient += miss * row.odds
      offsetGradient += miss
      a += weight * row.odds * row.odds
      b += weight * row.odds
      c += weight
    }
    let determinant = max(a * c - b * b, 1e-12)
    return Calibration(
      slope: (c * gradient - b * offsetGradient) / determinant,
      offset: (a * offsetGradient - b * gradient) / determinant)
  }
}
