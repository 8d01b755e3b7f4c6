import CMarkup

/// An element of a document, an attribute, or a text.
public struct HTMLNode {
  let document: HTMLDocument
  let index: Int

  private var node: markup_node { document.nodes[index] }

  /// Where what it holds ends.
  var end: Int { Int(node.end) }

  /// Its name in lower case; empty for a text.
  public var name: String {
    isElement || node.kind == UInt32(MARKUP_ATTRIBUTE) ? document.names[Int(node.name)] : ""
  }

  /// Whether it is an element.
  var isElement: Bool { node.kind == UInt32(MARKUP_ELEMENT) }

  /// The line on which it begins, where that is known.
  public var line: Int? { node.line > 0 ? Int(node.line) : parent?.line }

  /// Its text as a reader sees it.
  ///
  /// White space of every kind is one blank between words; line breaks, and the ends of what stands
  /// on lines of its own, are one line feed. Raised digits are the characters for them.
  public var text: String { HTMLText.of(index, in: document) }

  /// The value of an attribute; nil without it.
  public func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    var place = index + 1
    while place < Int(node.end), document.nodes[place].kind == UInt32(MARKUP_ATTRIBUTE) {
      let attribute = document.nodes[place]
      if document.names[Int(attribute.name)] == name {
        return String(decoding: document.bytes[document.range(of: attribute)], as: UTF8.self)
      }
      place += 1
    }
    return nil
  }

  /// The nodes to which an XPath leads from here, in document order.
  ///
  /// - Throws: `MarkupFailure` where it cannot be evaluated, gives no nodes, or takes too much work.
  public func nodes(_ xpath: String) throws(MarkupFailure) -> [HTMLNode] {
    guard case .nodes(let found) = try document.find(xpath, from: index) else {
      throw MarkupFailure(
        .path, file: document.file, "the XPath \(xpath) gives a text where nodes are needed")
    }
    return found.map { HTMLNode(document: document, index: $0) }
  }

  /// The texts to which an XPath leads from here: those of its nodes, or the one that it computes.
  ///
  /// - Throws: `MarkupFailure` where it cannot be evaluated, or takes too much work.
  public func values(_ xpath: String) throws(MarkupFailure) -> [String] {
    switch try document.find(xpath, from: index) {
    case .nodes(let found): found.map { HTMLNode(document: document, index: $0).text }
    case .text(let text): text.isEmpty ? [] : [text]
    case .failure: []
    }
  }

  /// The element that it stands in.
  var parent: HTMLNode? {
    index > 0 ? HTMLNode(document: document, index: Int(node.parent)) : nil
  }

  /// The elements right in it.
  var children: [HTMLNode] {
    var children: [HTMLNode] = []
    var place = index + 1
    while place < Int(node.end) {
      let child = HTMLNode(document: document, index: place)
      if child.isElement { children.append(child) }
      place = max(Int(document.nodes[place].end), place + 1)
    }
    return children
  }

  /// The elements of some names in it, but not those within one of `closed`.
  func descendants(_ names: Set<String>, outside closed: Set<String>) -> [HTMLNode] {
    var found: [HTMLNode] = []
    var place = index + 1
    while place < Int(node.end) {
      let inner = HTMLNode(document: document, index: place)
      place += 1
      guard inner.isElement else { continue }
      if names.contains(inner.name) { found.append(inner) }
      if closed.contains(inner.name) { place = Int(document.nodes[inner.index].end) }
    }
    return found
  }

  /// An XPath that leads to it alone, from the nearest element with an `id` that no other has.
  public var path: String {
    var steps: [String] = []
    var at = self
    while true {
      if at.isElement, let id = at.attribute("id"), !id.isEmpty, !id.contains("'"),
        document.ownIDs.contains(id)
      {
        return (["//*[@id='\(id)']"] + steps.reversed()).joined(separator: "/")
      }
      guard let parent = at.parent else { break }
      steps.append(at.step)
      at = parent
    }
    return "/" + ([at.name] + steps.reversed()).joined(separator: "/")
  }

  private var step: String {
    guard isElement else { return name.isEmpty ? "text()" : "@\(name)" }
    let place = document.places[index]
    return place == 0 ? name : "\(name)[\(place)]"
  }
}
