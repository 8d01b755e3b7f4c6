import CMarkup

/// The C part of a document: libxml2's tree, which XPaths are asked of.
@safe final class HTMLParser {
  private let handle: OpaquePointer

  /// Reads a document; nil without memory.
  init?(_ bytes: [UInt8], limits: MarkupLimits) {
    var limits = limits.markupLimits
    let handle = unsafe bytes.withUnsafeBufferPointer { buffer in
      var none: UInt8 = 0
      guard let start = buffer.baseAddress else {
        return unsafe markup_html_create(&none, 0, &limits)
      }
      return unsafe markup_html_create(start, buffer.count, &limits)
    }
    guard let handle = unsafe handle else { return nil }
    unsafe self.handle = handle
  }

  deinit {
    unsafe markup_html_free(handle)
  }

  /// Why the document is refused; its kind is 0 where it is not.
  var failure: markup_failure { unsafe markup_html_failure(handle).pointee }

  /// The nodes, in document order.
  var nodes: [markup_node] {
    unsafe Array(
      UnsafeBufferPointer(
        start: markup_html_nodes(handle), count: markup_html_node_count(handle)))
  }

  /// The nodes' texts.
  var text: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(
        start: markup_html_text(handle), count: markup_html_text_count(handle)))
  }

  /// The names of elements and attributes, by their numbers.
  var names: [String] {
    (0..<(unsafe markup_html_name_count(handle))).map { index in
      unsafe String(cString: markup_html_name(handle, index))
    }
  }

  /// What an XPath gives.
  enum Found {
    case nodes([Int])
    case text(String)
    case failure(markup_failure)
  }

  /// Evaluates an XPath with a node as its context.
  func find(_ xpath: String, from context: Int, operations: Int) -> Found {
    guard let found = unsafe markup_html_find(handle, xpath, context, operations) else {
      return .failure(markup_failure())
    }
    defer { unsafe markup_found_free(found) }
    let failure = unsafe markup_found_failure(found).pointee
    guard failure.kind == 0 else { return .failure(failure) }
    if let text = unsafe markup_found_text(found) { return .text(unsafe String(cString: text)) }
    let nodes = unsafe UnsafeBufferPointer(
      start: markup_found_nodes(found), count: markup_found_count(found))
    return .nodes(unsafe nodes.map { Int($0) })
  }
}

/// An XPath that is known to be one.
public struct HTMLPath: Hashable, Sendable, CustomStringConvertible {
  /// The XPath.
  public let text: String

  /// Takes an XPath 1.0, without prefixes or variables.
  ///
  /// - Throws: `PathError` where it cannot be understood.
  public init(_ text: String) throws(PathError) {
    var failure = markup_failure()
    guard !text.utf8.contains(0), unsafe markup_xpath_check(text, &failure) else {
      throw PathError(
        text,
        "is no XPath that can be evaluated: at character \(max(failure.column, 1)),"
          + " \(MarkupFailure.words(of: failure))")
    }
    self.text = text
  }

  /// The XPath.
  public var description: String { text }
}
