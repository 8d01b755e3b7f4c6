public import JSONText

/// One thing that `doctor` looked at: how it stands, and what to do.
public struct DoctorFinding: Hashable, Sendable {
  /// How it stands.
  public enum Level: String, CaseIterable, Sendable {
    /// As it should.
    case good
    /// It wants a look; a run would do its work.
    case warning
    /// A run would fail, or publish from something broken.
    case error
  }

  /// What was looked at.
  public enum Check: String, CaseIterable, Sendable {
    case settings, permissions, space, clock, lock, releases
    case leftOvers = "left_overs"
    case tools, hosts
  }

  /// What was looked at.
  public let check: Check
  /// How it stands.
  public let level: Level
  /// What was found, in a sentence.
  public let message: String
  /// What to do; nil where there is nothing to be done.
  public let advice: String?

  init(_ check: Check, _ level: Level, _ message: String, advice: String? = nil) {
    self.check = check
    self.level = level
    self.message = message
    self.advice = advice
  }

  /// The finding for machines.
  public var json: JSONValue {
    [
      "check": .string(check.rawValue), "level": .string(level.rawValue),
      "message": .string(message), "advice": .optional(advice),
    ]
  }
}
