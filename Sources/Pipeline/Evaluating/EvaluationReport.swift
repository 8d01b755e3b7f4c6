import Linkage
import Tabular

/// Says figures of an evaluation in lines.
enum EvaluationReport {
  /// Thresholds that the curve is told at.
  private static let thresholds = [0.999, 0.995, 0.99, 0.95, 0.9, 0.8, 0.7, 0.5, 0.3, 0.0]

  /// The figures of one way to judge.
  static func lines(_ evaluation: Evaluation, title: String) -> [String] {
    var lines: [String] = []
    if let best = evaluation.best {
      lines.append("\(title)  best F1 \(percent(best.f1)): \(told(best))")
    }
    if let all = evaluation.points.last {
      lines.append("\(title)  all answers F1 \(percent(all.f1)): \(told(all))")
    }
    let automatic = evaluation.automatic
    lines.append(
      "\(title)  automatic at \(percent(Evaluation.automaticPrecision)) precision: coverage "
        + (automatic.map { "\(percent($0.coverage)) from probability \(fixed($0.threshold, 6))" }
          ?? "0.00 %"))
    for threshold in thresholds {
      if let point = evaluation.point(at: threshold) {
        lines.append("\(title)  at \(fixed(threshold, 3)): \(told(point))")
      }
    }
    for bin in evaluation.reliability {
      lines.append(
        "\(title)  reliability: stated \(percent(bin.stated)), observed \(percent(bin.observed))"
          + " of \(bin.count)")
    }
    lines.append("\(title)  expected calibration error \(fixed(evaluation.calibrationError, 4))")
    return lines
  }

  private static func told(_ point: Evaluation.Point) -> String {
    "threshold \(fixed(point.threshold, 6)), taken \(point.taken), right \(point.right),"
      + " precision \(interval(point.precision)), recall \(interval(point.recall))"
  }

  private static func interval(_ value: WilsonInterval) -> String {
    "\(percent(value.share)) (\(fixed(value.low * 100, 2))-\(fixed(value.high * 100, 2)))"
  }

  /// A share as a percentage.
  static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "none" : percent(Double(part) / Double(whole))
  }

  /// A share as a percentage with two decimals.
  static func percent(_ share: Double) -> String { "\(fixed(share * 100, 2)) %" }

  private static func fixed(_ value: Double, _ places: Int) -> String {
    String(fixed: value, places: places)
  }
}
