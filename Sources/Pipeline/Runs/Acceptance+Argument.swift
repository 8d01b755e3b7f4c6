public import Curation
import JSONText

extension Acceptance {
  /// Reads what stands after `--accept`: a reason, or a rule and a reason as `RULE=REASON`.
  ///
  /// - Throws: `PipelineFailure` where there is no reason, or no such rule.
  public init(argument text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let words = String(parts.first ?? "")
    let rule = Self.isRule(words) ? words : nil
    if let rule { try Self.check(rule) }
    let reason = (rule == nil ? text : parts.count > 1 ? String(parts[1]) : "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !reason.isEmpty else {
      throw PipelineFailure(
        .usage,
        "--accept must say why, as --accept \"\(rule.map { "\($0)=" } ?? "")REASON\": it stands in the"
          + " release")
    }
    self.init(rule: rule, reason: reason)
  }

  /// Whether a text has the form of a rule's name: words in snake_case, a colon, and no blank.
  private static func isRule(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else {
      return false
    }
    return parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
  }

  private static func check(_ rule: String) throws {
    let measure = String(rule.prefix { $0 != ":" })
    let known = QualityMeasure.allCases.map(\.rawValue)
    guard !known.contains(measure) else { return }
    let near = Spelling.nearest(to: measure, among: known).map { "did you mean \"\($0)\"?" }
    throw PipelineFailure(
      .usage,
      "--accept names no rule with \"\(rule)\"; "
        + (near ?? "what a refusal names can be accepted, unless it is the structure of a table"))
  }
}
