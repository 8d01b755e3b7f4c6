public import Curation
public import JSONText

/// One run, as the ledger has it.
public struct RunEntry: Hashable, Sendable {
  /// When it began.
  public var startedAt: String
  /// When it ended; for one that was interrupted, when that was found.
  public var endedAt: String
  /// The verb that asked for it.
  public var verb: String
  /// `unchanged`, `done`, `published`, `published_with_warnings`, `rolled_back`, `interrupted`, or
  /// the kind of failure.
  public var outcome: String
  /// The number with which the program ended; nil where it was ended from outside.
  public var exitStatus: Int?
  /// The release that was current when it ended.
  public var release: String?
  /// The release that was current when it began.
  public var releaseBefore: String?
  /// How long it took.
  public var milliseconds: Int?
  /// How many warnings it told.
  public var warnings = 0
  /// The hash of all that its release is made from; nil where it did not come so far.
  public var inputs: String?
  /// What it did, stage by stage.
  public var steps: [RunStep] = []
  /// The hashes of the parts that its release was made from, by name; empty where it published none.
  public var ingredients: [String: String] = [:]
  /// The rows of the tables of the release that it published.
  public var rows: [String: Int] = [:]
  /// What people accepted in the release that it published, though a rule refuses it.
  public var accepted: [Acceptance] = []
  /// What happened.
  public var summary: String

  /// Begins an entry.
  init(startedAt: String, endedAt: String, verb: String, outcome: String, summary: String) {
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.verb = verb
    self.outcome = outcome
    self.summary = summary
  }

  /// The entry as a line of the ledger, and of `abep status --json`, has it.
  public var json: JSONValue {
    [
      "started_at": .string(startedAt), "ended_at": .string(endedAt), "verb": .string(verb),
      "outcome": .string(outcome), "exit_status": .optional(exitStatus),
      "release": .optional(release), "release_before": .optional(releaseBefore),
      "milliseconds": .optional(milliseconds), "warnings": .integer(warnings),
      "inputs": .optional(inputs), "summary": .string(summary),
      "steps": .array(steps.map(\.json)),
      "ingredients": .object(pairs: ingredients.sorted { $0 < $1 }.map { ($0, .string($1)) }),
      "rows": .object(pairs: rows.sorted { $0 < $1 }.map { ($0, .integer($1)) }),
      "accepted": .array(accepted.map(\.json)),
    ]
  }

  /// Reads a line; nil where it is none, as where a crash cut it short.
  init?(_ line: [UInt8]) {
    guard let node = try? JSONParser(dialect: .json).parse(line),
      let startedAt = node["started_at"]?.string, let endedAt = node["ended_at"]?.string,
      let verb = node["verb"]?.string, let outcome = node["outcome"]?.string,
      let summary = node["summary"]?.string
    else { return nil }
    self.init(
      startedAt: startedAt, endedAt: endedAt, verb: verb, outcome: outcome, summary: summary)
    exitStatus = node["exit_status"]?.integer
    release = node["release"]?.string
    releaseBefore = node["release_before"]?.string
    milliseconds = node["milliseconds"]?.integer
    warnings = node["warnings"]?.integer ?? 0
    inputs = node["inputs"]?.string
    steps = (node["steps"]?.array ?? []).compactMap(RunStep.init)
    for member in node["ingredients"]?.members ?? [] {
      ingredients[member.name] = member.value.string
    }
    accepted = (node["accepted"]?.array ?? []).compactMap(Acceptance.init)
    for member in node["rows"]?.members ?? [] { rows[member.name] = member.value.integer }
  }
}
