/// How good answers are, at every threshold of probability.
public struct Evaluation: Sendable {
  /// What counts as good enough to need nobody.
  public static let automaticPrecision = 0.995

  /// What is so where answers of a probability or more are taken.
  public struct Point: Hashable, Sendable {
    /// The lowest probability that is taken.
    public let threshold: Double
    /// How many answers are taken.
    public let taken: Int
    /// How many of them are right.
    public let right: Int
    /// How many questions there are.
    public let count: Int

    /// The share of what is taken that is right.
    public var precision: WilsonInterval { WilsonInterval(right, of: taken) }
    /// The share of the questions that is taken and right.
    public var recall: WilsonInterval { WilsonInterval(right, of: count) }
    /// The share of the questions that is taken.
    public var coverage: Double { count == 0 ? 0 : Double(taken) / Double(count) }
    /// The harmonic mean of precision and recall.
    public var f1: Double { taken + count == 0 ? 0 : 2 * Double(right) / Double(taken + count) }
  }

  /// Answers of about the same probability: what was said, and what was so.
  public struct Bin: Hashable, Sendable {
    /// How many answers.
    public let count: Int
    /// The mean of what was said.
    public let stated: Double
    /// The share that is right.
    public let observed: Double
  }

  /// Every threshold at which something changes, highest first.
  public let points: [Point]
  /// The answers by tenths of stated probability, lowest first; empty tenths are left out.
  public let reliability: [Bin]

  /// Evaluates answers.
  public init(_ judgements: [Judgement]) {
    let answered = judgements.filter(\.isAnswered).sorted { $0.probability > $1.probability }
    var points: [Point] = []
    var right = 0
    for (place, judgement) in answered.enumerated() {
      if judgement.isRight { right += 1 }
      // Answers of equal probability are taken together or not at all.
      let isLast = place + 1 == answered.count
      guard isLast || answered[place + 1].probability < judgement.probability else { continue }
      points.append(
        Point(
          threshold: judgement.probability, taken: place + 1, right: right,
          count: judgements.count))
    }
    self.points = points
    reliability = (0..<10).compactMap { tenth in
      let members = answered.filter { min(9, Int($0.probability * 10)) == tenth }
      guard !members.isEmpty else { return nil }
      let stated = members.reduce(0) { $0 + $1.probability } / Double(members.count)
      let observed = Double(members.count { $0.isRight }) / Double(members.count)
      return Bin(count: members.count, stated: stated, observed: observed)
    }
  }

  /// What is so where all answers of a probability or more are taken; nil where there are none.
  public func point(at threshold: Double) -> Point? {
    points.last { $0.threshold >= threshold }
  }

  /// The threshold with the best balance of precision and recall.
  public var best: Point? { points.max { $0.f1 < $1.f1 } }

  /// The lowest threshold at which answers need nobody, and how many of the questions it covers.
  public var automatic: Point? {
    points.last { $0.precision.share >= Self.automaticPrecision }
  }

  /// How far stated probabilities lie from what is observed, on average over the answers.
  public var calibrationError: Double {
    let count = reliability.reduce(0) { $0 + $1.count }
    guard count > 0 else { return 0 }
    return reliability.reduce(0) { $0 + abs($1.stated - $1.observed) * Double($1.count) }
      / Double(count)
  }
}
