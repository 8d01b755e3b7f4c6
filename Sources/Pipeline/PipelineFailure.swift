/// Why a run cannot go on: what kind of trouble, and what to do about it.
public struct PipelineFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of trouble that a caller tells apart.
  public enum Kind: String, CaseIterable, Sendable {
    /// The command asks for something that is not there.
    case usage
    /// A source's data cannot be used.
    case badData = "bad_data"
    /// An input is missing.
    case noInput = "no_input"
    /// A source could not be reached.
    case unavailable
    /// An output could not be created.
    case cannotCreate = "cannot_create"
    /// Reading or writing failed.
    case inputOutput = "input_output"
    /// Another run holds the pipeline.
    case locked
    /// A file that people edit has a mistake.
    case badConfiguration = "bad_configuration"
    /// A quality rule refuses to publish.
    case refused
  }

  /// The kind of trouble.
  public let kind: Kind
  /// What happened, where, and what to do next.
  public let message: String

  /// Creates a failure.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
