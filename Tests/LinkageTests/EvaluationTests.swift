import Linkage
import Testing

struct EvaluationTests {
  private func judgements(_ rows: [(Double, Bool)]) -> [Judgement] {
    rows.map { Judgement(probability: $0.0, isAnswered: $0.0 > 0, isRight: $0.1) }
  }

  @Test func `the interval is Wilson's`() {
    // Computed apart: 95 of 100.
    let interval = WilsonInterval(95, of: 100)
    #expect(abs(interval.low - 0.888_24) < 0.000_01)
    #expect(abs(interval.high - 0.978_46) < 0.000_01)
    #expect(WilsonInterval(0, of: 0) == WilsonInterval(0, of: 0))
    #expect(WilsonInterval(0, of: 0).high == 1)
  }

  @Test func `precision and recall are told at every threshold`() throws {
    let evaluation = Evaluation(
      judgements([(0.9, true), (0.8, true), (0.8, false), (0.4, true), (0, false)]))
    #expect(evaluation.points.map(\.taken) == [1, 3, 4])
    let middle = try #require(evaluation.point(at: 0.5))
    #expect(middle.right == 2)
    #expect(middle.precision.share == 2.0 / 3)
    #expect(middle.recall.share == 2.0 / 5)
    #expect(middle.f1 == 2.0 * 2 / (3 + 5))
    #expect(evaluation.best?.taken == 4)
  }

  @Test func `coverage is the most that can be taken while nearly all is right`() {
    let right = (0..<400).map { (0.99 - Double($0) / 10_000, true) }
    let evaluation = Evaluation(judgements(right + [(0.94, false), (0.93, false), (0.92, false)]))
    // 400 of 402 are 99.5 %, 400 of 403 are not.
    #expect(evaluation.automatic?.taken == 402)
  }

  @Test func `answers that are no better than chance have no coverage`() {
    #expect(Evaluation(judgements([(0.9, false), (0.8, true)])).automatic == nil)
    #expect(Evaluation([]).best == nil)
    #expect(Evaluation([]).calibrationError == 0)
  }

  @Test func `honest probabilities have no calibration error`() {
    let honest = (0..<100).map { (0.75, $0 % 4 != 0) }
    #expect(Evaluation(judgements(honest)).calibrationError < 1e-12)
    #expect(
      abs(Evaluation(judgements((0..<100).map { (0.95, $0 < 50) })).calibrationError - 0.45) < 1e-12
    )
  }

  @Test func `a calibration undoes probabilities that are too sure`() {
    // Said 99 % where 80 % were right, and 60 % where half were.
    let rows = (0..<1000).map { (0.99, $0 % 5 != 0) } + (0..<1000).map { (0.6, $0 % 2 == 0) }
    let calibration = Calibration(fitting: judgements(rows))
    #expect(abs(calibration.apply(0.99) - 0.8) < 0.001)
    #expect(abs(calibration.apply(0.6) - 0.5) < 0.001)
    #expect(Calibration(fitting: judgements([(0.9, true)])) == .none)
  }
}
