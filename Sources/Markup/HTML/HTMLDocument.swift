import CMarkup

/// An HTML document: however broken its markup, there is a tree.
///
/// ```swift
/// let page = try HTMLDocument(bytes: bytes, name: "members.html")
/// for item in try page.nodes("//ul[@class='members']/li") { names.append(item.text) }
/// ```
///
/// Nothing but the bytes given is read. A document stays on the thread that made it.
public final class HTMLDocument {
  /// The document's name, for messages.
  public let file: String
  /// How the encoding was found.
  public let encoding: EncodingFinding
  let limits: MarkupLimits
  let nodes: [markup_node]
  let bytes: [UInt8]
  let names: [String]
  /// What each name means for text, by the names' numbers.
  let roles: [HTMLRole]
  private let parser: HTMLParser
  /// The texts of `id` attributes that only one element has.
  private(set) lazy var ownIDs = findOwnIDs()
  /// Each element's place among those of its name in its parent; 0 where it is the only one.
  private(set) lazy var places = findPlaces()

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - name: What it is called in messages.
  ///   - statedEncoding: The name of the encoding that a server or a source states.
  ///   - limits: How large its parts may be.
  /// - Throws: `MarkupFailure` where it is empty, no page, or beyond the limits.
  public init(
    bytes: [UInt8], name: String, statedEncoding: String? = nil,
    limits: MarkupLimits = .standard
  ) throws(MarkupFailure) {
    file = name
    self.limits = limits
    guard bytes.count <= limits.documentBytes else {
      throw MarkupFailure(
        .tooLarge, file: name,
        "is larger than \(limits.documentBytes.binary); no larger page is read")
    }
    let text: [UInt8]
    (encoding, text) = HTMLStart.decoded(bytes, stated: statedEncoding)
    try HTMLStart.check(text, file: name)
    guard let parser = HTMLParser(text, limits: limits) else {
      throw MarkupFailure(.tooLarge, file: name, "needs more memory than there is")
    }
    let failure = parser.failure
    guard failure.kind == 0 else { throw MarkupFailure(failure, file: name, limits: limits) }
    self.parser = parser
    nodes = parser.nodes
    self.bytes = parser.text
    names = parser.names
    roles = names.map(HTMLRole.init)
  }

  /// The document's outermost element.
  public var root: HTMLNode { HTMLNode(document: self, index: 0) }

  /// The text of its `title` element; empty without one.
  public var title: String {
    nodes.indices.lazy.map { HTMLNode(document: self, index: $0) }.first { $0.name == "title" }?
      .text
      ?? ""
  }

  /// The elements, attributes and texts to which an XPath leads, in document order.
  ///
  /// - Throws: `MarkupFailure` where it cannot be evaluated, or takes too much work.
  public func nodes(_ xpath: String) throws(MarkupFailure) -> [HTMLNode] {
    try root.nodes(xpath)
  }

  /// What an XPath gives: nodes, or a text.
  func find(_ xpath: String, from context: Int) throws(MarkupFailure) -> HTMLParser.Found {
    let found =
      xpath.utf8.contains(0)
      ? .nodes([]) : parser.find(xpath, from: context, operations: limits.operations)
    if case .failure(let failure) = found {
      let words = MarkupFailure(failure, file: file, limits: limits)
      throw MarkupFailure(words.kind, file: file, "\(words.message), in \(xpath)")
    }
    return found
  }
}
