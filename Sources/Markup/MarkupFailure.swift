/// A document that cannot be read, with the place where that showed.
public struct MarkupFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stands in the way.
  public enum Kind: String, CaseIterable, Sendable {
    /// The file cannot be opened or read.
    case unreadable
    /// There is nothing in it.
    case empty
    /// It is something else under the name of a document.
    case notMarkup
    /// It breaks the grammar.
    case malformed
    /// It ends before its elements do.
    case truncated
    /// Elements stand deeper in one another than is allowed.
    case tooDeep
    /// A part of it is larger than is allowed, or there are too many of them.
    case tooLarge
    /// It declares or uses an entity beyond XML's five.
    case entity
    /// It asks for another document to be put in its place.
    case inclusion
    /// Its encoding is none that is read here.
    case encoding
    /// A path asks for more than can be computed.
    case path
  }

  /// What stands in the way.
  public let kind: Kind
  /// The document, as its reader was told to call it.
  public let file: String
  /// The line, counted from 1, where it is known.
  public let line: Int?
  /// The column, counted from 1, where it is known.
  public let column: Int?
  /// What happened and what to do, as a sentence without its place.
  public let message: String

  /// Creates a failure.
  public init(
    _ kind: Kind, file: String, line: Int? = nil, column: Int? = nil, _ message: String
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// The failure in a sentence, its place in front.
  public var description: String {
    var place = file
    if let line { place += ", line \(line)" }
    if line != nil, let column { place += ", column \(column)" }
    return "\(place): \(message)"
  }
}

/// A path that cannot be understood, whatever the document.
public struct PathError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path.
  public let path: String
  /// What is wrong with it, and what would be right.
  public let message: String

  /// Says what is wrong with a path.
  public init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }

  /// The mistake in a sentence.
  public var description: String { "the path \"\(path)\" \(message)" }
}
