import CMarkup

/// How large documents may be: what no honest source needs is refused.
public struct MarkupLimits: Hashable, Sendable {
  /// How many elements may stand in one another.
  public var depth = 256
  /// How many attributes an element may have.
  public var attributes = 1000
  /// How many namespaces may be declared at once.
  public var namespaces = 256
  /// How many different names elements and attributes may have.
  public var names = 10_000
  /// How many bytes of text a record may hold, or an HTML document.
  public var textBytes = 8 << 20
  /// How many elements, attributes and texts a record may hold, or an HTML document.
  public var nodes = 1_000_000
  /// How many bytes a tag may have, its attributes included.
  public var tagBytes = 256 << 10
  /// How many bytes a comment or a processing instruction may have.
  public var commentBytes = 4 << 20
  /// How many bytes an HTML document may have, which is held in memory as a whole.
  public var documentBytes = 32 << 20
  /// How many cells a table may have once its spanning cells are spread.
  public var cells = 2_000_000
  /// How much work one XPath may be, in libxml2's operations.
  public var operations = 50_000_000

  /// The limits that hold unless stated otherwise.
  public static let standard = MarkupLimits()

  /// Takes the standard limits, to be changed one by one.
  public init() {}

  /// The limits as the C part takes them.
  var markupLimits: markup_limits {
    markup_limits(
      depth: depth, attributes: attributes, namespaces: namespaces, names: names,
      name_bytes: 1 << 20, text_bytes: textBytes, nodes: nodes, tag_bytes: tagBytes,
      comment_bytes: commentBytes)
  }
}
