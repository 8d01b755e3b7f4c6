extension QualityRule {
  /// So many parts that do not hold are told.
  private static let mostTold = 5

  /// Judges what was measured of a subject.
  func judge(_ found: Measurement, of subject: String) -> CheckResult {
    let parts = found.parts.filter { $0.base >= atLeast }
    guard let worst = parts.max(by: { isMilder($0, $1) }) else {
      guard let first = found.parts.first else {
        return result(subject, figure: "", .notApplicable, found.told + ".")
      }
      let isOnly = found.parts.count == 1
      return result(
        subject, figure: isOnly ? measure.unit.text(first.figure) : "", .notApplicable,
        (isOnly ? first.told + "; that is" : "Each is of")
          + " too few to be judged, which takes \(atLeast).")
    }
    let verdict = verdict(of: worst)
    let figure = measure.unit.text(worst.figure)
    let name = worst.name.isEmpty ? "" : " (\(worst.name))"
    guard verdict != .passes else {
      return result(subject, figure: figure + name, verdict, found.told + ".")
    }
    let told = parts.filter { self.verdict(of: $0) != .passes }.sorted { isMilder($1, $0) }
      .map { $0.name.isEmpty ? $0.told : "\($0.name): \($0.told)" }
    let more = told.count > Self.mostTold ? "; \(told.count - Self.mostTold) more" : ""
    return result(
      subject, figure: figure + name, verdict,
      told.prefix(Self.mostTold).joined(separator: "; ") + more + "; " + threshold + ".")
  }

  private func verdict(of part: Measurement.Part) -> CheckResult.Verdict {
    error.exclude(part.figure) ? .fails : warn.exclude(part.figure) ? .warns : .passes
  }

  /// Whether a part is further within bounds than another; of two that are alike the first counts.
  private func isMilder(_ one: Measurement.Part, _ other: Measurement.Part) -> Bool {
    func weight(_ part: Measurement.Part) -> (Int, Double) {
      let verdicts: [CheckResult.Verdict] = [.passes, .warns, .fails]
      return (verdicts.firstIndex(of: verdict(of: part)) ?? 0, abs(part.figure))
    }
    let weights = (weight(one), weight(other))
    return weights.0 == weights.1 ? one.name > other.name : weights.0 < weights.1
  }

  private func result(
    _ subject: String, figure: String, _ verdict: CheckResult.Verdict, _ message: String
  ) -> CheckResult {
    let isError = verdict == .fails || (verdict != .warns && error != .none)
    return CheckResult(
      measure.rawValue, of: subject, kind: .rule, severity: isError ? .error : .warning,
      figure: figure, threshold: threshold, verdict: verdict, message)
  }
}
