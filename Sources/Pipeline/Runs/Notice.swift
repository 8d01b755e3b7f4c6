/// Something that happened in a run, told as it happens.
public struct Notice: Hashable, Sendable {
  /// How much it asks of whoever hears it.
  public enum Level: String, CaseIterable, Sendable {
    /// To be shown while it is being done, and not kept.
    case progress
    /// Nothing.
    case info
    /// To be looked at.
    case warning
    /// To be acted on.
    case error
  }

  /// How much it asks.
  public let level: Level
  /// The stage in which it happened.
  public let stage: Stage
  /// The source that it concerns.
  public let source: String?
  /// What happened, as a sentence.
  public let message: String

  /// Creates a notice.
  public init(_ level: Level, _ stage: Stage, source: String? = nil, _ message: String) {
    self.level = level
    self.stage = stage
    self.source = source
    self.message = message
  }
}
