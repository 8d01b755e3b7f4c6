public import JSONText

/// That a person accepts, for one release, that a rule does not hold, and why.
public struct Acceptance: Hashable, Sendable {
  /// The rule, as `rows_against_predecessor:schools`; nil for the one that refuses.
  public let rule: String?
  /// The figure that was accepted; empty until there is one.
  public let figure: String
  /// Why.
  public let reason: String

  /// Accepts that a rule does not hold.
  public init(rule: String?, figure: String = "", reason: String) {
    self.rule = rule
    self.figure = figure
    self.reason = reason
  }

  /// Reads what a release states as accepted.
  public init?(_ node: JSONNode) {
    guard let rule = node["rule"]?.string, let reason = node["reason"]?.string else { return nil }
    self.init(rule: rule, figure: node["figure"]?.string ?? "", reason: reason)
  }

  /// The acceptance as a release and the ledger state it.
  public var json: JSONValue {
    ["rule": .optional(rule), "figure": .string(figure), "reason": .string(reason)]
  }

  /// The acceptance in a line.
  public var sentence: String {
    "\(rule ?? "the rule that refuses")\(figure.isEmpty ? "" : " at \(figure)"): \(reason)"
  }

  /// The results with those accepted that refuse the release and that acceptances are for.
  ///
  /// One that names no rule is for the one that refuses, where there is just one.
  static func apply(_ acceptances: [Acceptance], to results: [CheckResult]) -> [CheckResult] {
    let refusing = results.filter { $0.verdict == .fails }
    let only = refusing.count == 1 ? refusing[0].id : nil
    return results.map { result in
      guard result.verdict == .fails, result.kind == .rule,
        let acceptance = acceptances.last(where: { ($0.rule ?? only) == result.id })
      else { return result }
      return result.accepted(for: acceptance.reason)
    }
  }
}
