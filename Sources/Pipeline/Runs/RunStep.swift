import JSONText

/// What a run did in one of its stages, and why.
public struct RunStep: Hashable, Sendable {
  /// The stage.
  public let stage: Stage
  /// Why it was done.
  public let reason: String
  /// How long it took.
  public let milliseconds: Int
  /// What came of it, by what is counted; empty where it failed.
  public let counts: [String: Int]

  /// The step as a line of the ledger has it.
  var json: JSONValue {
    [
      "stage": .string(stage.rawValue), "reason": .string(reason),
      "milliseconds": .integer(milliseconds),
      "counts": .object(pairs: counts.sorted { $0 < $1 }.map { ($0, .integer($1)) }),
    ]
  }
}

extension RunStep {
  /// Reads a step; nil where it is none.
  init?(_ node: JSONNode) {
    guard let stage = node["stage"]?.string.flatMap(Stage.init(rawValue:)),
      let reason = node["reason"]?.string, let milliseconds = node["milliseconds"]?.integer
    else { return nil }
    self.stage = stage
    self.reason = reason
    self.milliseconds = milliseconds
    let pairs = (node["counts"]?.members ?? []).compactMap { member in
      member.value.integer.map { (member.name, $0) }
    }
    counts = Dictionary(pairs, uniquingKeysWith: { $1 })
  }
}
