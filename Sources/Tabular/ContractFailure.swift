/// A file that was read but breaks its contract, so that none of it is used.
public struct ContractFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as its reader was told to call it.
  public let file: String
  /// What breaks the contract, and what to do, as a sentence without the file.
  public let message: String

  /// Creates a failure.
  public init(file: String, _ message: String) {
    self.file = file
    self.message = message
  }

  /// The failure in a sentence.
  public var description: String { "\(file): \(message)" }
}
