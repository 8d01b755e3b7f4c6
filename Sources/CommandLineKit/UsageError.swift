/// Why a command line is not understood.
public struct UsageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what may have been meant.
  public let description: String

  /// Says what is wrong.
  public init(_ description: String) {
    self.description = description
  }
}
