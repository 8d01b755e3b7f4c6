/// A mistake in a file that people edit, with its place.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it is to be named to the reader.
  public let file: String
  /// Where in the file.
  public let position: SourcePosition
  /// What is wrong, and what would be right.
  public let message: String

  /// Says what is wrong at a place in a file.
  public init(file: String, position: SourcePosition, message: String) {
    self.file = file
    self.position = position
    self.message = message
  }

  /// Places a mistake of grammar in its file.
  public init(_ error: JSONError, file: String) {
    self.init(file: file, position: error.position, message: error.what)
  }

  /// The words `file:line:column: message`, as editors and compilers read them.
  public var description: String {
    "\(file):\(position.line):\(position.column): \(message)"
  }
}
