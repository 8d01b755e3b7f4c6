import CMarkup

/// A list of a document, with the lists in its items.
public struct HTMLList {
  /// One item.
  public struct Item {
    /// The element.
    public let node: HTMLNode
    /// Its text, without that of lists in it.
    public let text: String
    /// How many lists of this one it stands in.
    public let depth: Int
  }

  /// The element, `ul`, `ol` or `menu`.
  public let node: HTMLNode
  /// The items in document order, those of lists in them included.
  public let items: [Item]

  static let names: Set<String> = ["ul", "ol", "menu"]

  /// Reads a list.
  ///
  /// - Throws: `MarkupFailure` where the node is none.
  public init(_ node: HTMLNode) throws(MarkupFailure) {
    guard Self.names.contains(node.name) else {
      throw MarkupFailure(
        .path, file: node.document.file, line: node.line,
        "the XPath leads to \(node.name.isEmpty ? "a text" : "<\(node.name)>"), not to a list")
    }
    self.node = node
    let document = node.document
    var items: [Item] = []
    // The lists that an item stands in, by where they end.
    var ends: [Int] = []
    for inner in node.descendants(Self.names.union(["li"]), outside: []) {
      while let end = ends.last, end <= inner.index { ends.removeLast() }
      guard inner.name == "li" else {
        ends.append(Int(document.nodes[inner.index].end))
        continue
      }
      // An item that stands right in another was never closed.
      let text = HTMLText.of(inner.index, in: document) { part in
        let name = document.names[Int(document.nodes[part].name)]
        return name == "li" || Self.names.contains(name)
      }
      items.append(Item(node: inner, text: text, depth: ends.count))
    }
    self.items = items
  }
}

/// A definition list of a document: terms, and what is said of each.
public struct HTMLDefinitionList {
  /// Terms that share their definitions.
  public struct Group {
    /// The first term's element.
    public let node: HTMLNode
    /// The terms.
    public let terms: [String]
    /// What is said of them.
    public let definitions: [String]
  }

  /// The element.
  public let node: HTMLNode
  /// The groups, in document order.
  public let groups: [Group]

  /// Reads a definition list.
  ///
  /// - Throws: `MarkupFailure` where the node is none.
  public init(_ node: HTMLNode) throws(MarkupFailure) {
    guard node.name == "dl" else {
      throw MarkupFailure(
        .path, file: node.document.file, line: node.line,
        "the XPath leads to \(node.name.isEmpty ? "a text" : "<\(node.name)>"), not to a definition"
          + " list")
    }
    self.node = node
    let parts = node.descendants(["dt", "dd"], outside: ["dl"])
    // One that stands in another was never closed.
    let places = Set(parts.map(\.index))
    var groups: [Group] = []
    var first: HTMLNode?
    var terms: [String] = []
    var definitions: [String] = []
    func end() {
      if let first { groups.append(Group(node: first, terms: terms, definitions: definitions)) }
      (first, terms, definitions) = (nil, [], [])
    }
    for part in parts {
      let isTerm = part.name == "dt"
      if isTerm, !definitions.isEmpty { end() }
      first = first ?? part
      let text = HTMLText.of(part.index, in: node.document, leaving: places.contains)
      if isTerm { terms.append(text) } else { definitions.append(text) }
    }
    end()
    self.groups = groups
  }
}
