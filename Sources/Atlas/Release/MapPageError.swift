/// What stops a release from being drawn.
public struct MapPageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file of the release at fault.
  public let file: String
  /// What is wrong with it, and what to do.
  public let message: String

  /// Says what is wrong with a file.
  init(file: String, _ message: String) {
    self.file = file
    self.message = message
  }

  /// The file and the reason in one line.
  public var description: String { "\(file): \(message)" }
}
