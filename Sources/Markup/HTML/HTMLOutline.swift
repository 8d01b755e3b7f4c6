/// What a document has that records could be read from.
public struct HTMLOutline: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A table.
    case table
    /// A list.
    case list
    /// A definition list.
    case definitions
  }

  /// What it is.
  public let kind: Kind
  /// An XPath that leads to it.
  public let path: String
  /// The line on which it begins, where that is known.
  public let line: Int?
  /// How many rows, items or groups it has.
  public let count: Int
  /// The names of a table's columns; the terms, or the beginnings of the items, of a list.
  public let header: [String]
}

extension HTMLDocument {
  /// The tables, lists and definition lists, in document order; those in lists are left out.
  public var outline: [HTMLOutline] { outlined.compactMap(Self.entry) }

  /// What of the outline neither holds one of these nodes nor stands in one.
  ///
  /// The nodes are of this document, and in its order.
  public func outline(beside nodes: [HTMLNode]) -> [HTMLOutline] {
    var taken = nodes[...]
    // Where the nodes that begin before an element end, at the latest.
    var end = 0
    return outlined.filter { element in
      while let first = taken.first, first.index <= element.index {
        end = max(end, first.end)
        taken.removeFirst()
      }
      return element.index >= end && (taken.first.map { $0.index >= element.end } ?? true)
    }
    .compactMap(Self.entry)
  }

  private var outlined: ArraySlice<HTMLNode> {
    let names = HTMLList.names.union(["table", "dl"])
    return root.descendants(names, outside: HTMLList.names).prefix(Self.outlineLimit)
  }

  /// How many are told; a page with more is not read by its outline.
  private static let outlineLimit = 500

  private static func entry(_ node: HTMLNode) -> HTMLOutline? {
    func entry(_ kind: HTMLOutline.Kind, _ count: Int, _ header: [String]) -> HTMLOutline {
      HTMLOutline(kind: kind, path: node.path, line: node.line, count: count, header: header)
    }
    func short(_ text: String) -> String {
      text.count > 40 ? "\(text.prefix(39))…" : text
    }
    if node.name == "table" {
      return (try? HTMLTable(node)).map { entry(.table, $0.rows.count, $0.header.map(short)) }
    }
    if node.name == "dl" {
      return (try? HTMLDefinitionList(node)).map { list in
        entry(.definitions, list.groups.count, list.groups.prefix(8).flatMap(\.terms).map(short))
      }
    }
    return (try? HTMLList(node)).map { list in
      entry(.list, list.items.count, list.items.prefix(3).map { short($0.text) })
    }
  }
}
