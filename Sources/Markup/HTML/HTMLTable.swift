/// A table of a document, its spanning cells spread over all the places that they cover.
public struct HTMLTable {
  /// The element.
  public let node: HTMLNode
  /// Its caption, or the words of a first row that is one cell over all columns.
  public let caption: String?
  /// The names of its columns; those of several header rows are joined by ` / `.
  ///
  /// The header is what stands in `thead`; else the first rows that have only `th` cells; else the
  /// first row.
  public let header: [String]
  /// How many rows the header has.
  public let headerRowCount: Int
  /// The other rows, each as wide as the header; those without any text are left out.
  public let rows: [[String]]
  /// The line on which each row begins, where that is known.
  public let lines: [Int?]

  /// Reads a table.
  ///
  /// - Throws: `MarkupFailure` where the node is no table, or its cells are too many.
  public init(_ node: HTMLNode) throws(MarkupFailure) {
    guard node.name == "table" else {
      throw MarkupFailure(
        .path, file: node.document.file, line: node.line,
        "the XPath leads to \(node.name.isEmpty ? "a text" : "<\(node.name)>"), not to a table")
    }
    self.node = node
    var grid = try HTMLGrid(node)
    let written = node.children.first { $0.name == "caption" }?.text
    caption = written ?? grid.takeTitle()
    let count = grid.headerRowCount
    headerRowCount = count
    header = grid.header(of: count)
    let body = grid.rows[count...].filter { row in row.cells.contains { !$0.text.isEmpty } }
    rows = body.map { row in
      row.cells.map(\.text) + Array(repeating: "", count: grid.width - row.cells.count)
    }
    lines = body.map(\.line)
  }
}

/// The rows of a table, each place of a spanning cell filled with its text.
struct HTMLGrid {
  /// What stands at one place.
  struct Cell {
    var text: String
    var isHeader: Bool
    /// How many columns the cell covers from here on.
    var span: Int
  }

  /// One row.
  struct Row {
    var cells: [Cell] = []
    var isHead: Bool
    var line: Int?
  }

  /// A cell that goes on below, and for how many rows.
  private struct Hanging {
    var cell: Cell
    var rows: Int
  }

  private(set) var rows: [Row] = []
  private(set) var width = 0
  private var cellCount = 0
  private var textBytes = 0

  init(_ table: HTMLNode) throws(MarkupFailure) {
    var hanging: [Int: Hanging] = [:]
    var section = -1
    for element in table.descendants(["tr"], outside: ["table"]) {
      let group = element.parent?.index ?? -1
      // Cells end with the group of rows that they stand in.
      if group != section { hanging = [:] }
      section = group
      try add(element, &hanging)
    }
    width = rows.map(\.cells.count).max() ?? 0
    // Every row is filled up to the width of the widest.
    guard width * rows.count <= table.document.limits.cells else { throw Self.tooMany(table) }
  }

  private static func tooMany(_ element: HTMLNode) -> MarkupFailure {
    MarkupFailure(
      .tooLarge, file: element.document.file, line: element.line,
      "a table has more than \(element.document.limits.cells) cells once they are spread; no more"
        + " are allowed")
  }

  private mutating func add(_ element: HTMLNode, _ hanging: inout [Int: Hanging])
    throws(MarkupFailure)
  {
    var row = Row(isHead: element.parent?.name == "thead", line: element.line)
    var next = 0
    func takeHanging(_ hanging: inout [Int: Hanging]) {
      while var above = hanging[next] {
        row.cells.append(above.cell)
        above.rows -= 1
        hanging[next] = above.rows > 0 ? above : nil
        next += 1
      }
    }
    for cell in element.descendants(["td", "th"], outside: ["table", "td", "th"]) {
      takeHanging(&hanging)
      let span = Self.span(cell.attribute("colspan"), most: 1000, zero: 1)
      let rows = Self.span(cell.attribute("rowspan"), most: 65_534, zero: 65_534)
      let text = cell.text
      for offset in 0..<span {
        let filled = Cell(text: text, isHeader: cell.name == "th", span: span - offset)
        row.cells.append(filled)
        hanging[next] = rows > 1 ? Hanging(cell: filled, rows: rows - 1) : nil
        next += 1
      }
    }
    takeHanging(&hanging)
    cellCount += row.cells.count + 1
    guard cellCount <= element.document.limits.cells else { throw Self.tooMany(element) }
    textBytes += row.cells.reduce(0) { $0 + $1.text.utf8.count }
    let most = element.document.limits.documentBytes
    guard textBytes <= most else {
      throw MarkupFailure(
        .tooLarge, file: element.document.file, line: element.line,
        "a table has more than \(most.binary) of text once its cells are spread; no more is allowed"
      )
    }
    if !row.cells.isEmpty { rows.append(row) }
  }

  private static func span(_ text: String?, most: Int, zero: Int) -> Int {
    guard let text, let digits = Optional(text.drop { $0 == " " }.prefix { $0.isNumber }),
      !digits.isEmpty, digits.count < 10, let count = Int(digits)
    else { return 1 }
    return count == 0 ? zero : min(count, most)
  }

  /// Takes away a first row that is one cell over all columns, and gives its words.
  mutating func takeTitle() -> String? {
    guard rows.count > 1, width > 1, let first = rows.first, let cell = first.cells.first,
      first.cells.count == width, cell.span == width
    else { return nil }
    rows.removeFirst()
    return cell.text
  }

  /// How many rows the header has.
  var headerRowCount: Int {
    let head = rows.prefix { $0.isHead }.count
    if head > 0 { return head }
    let leading = rows.prefix { $0.cells.allSatisfy(\.isHeader) }.count
    return leading == rows.count ? min(rows.count, 1) : max(leading, min(rows.count, 1))
  }

  /// The columns' names from the first rows.
  func header(of count: Int) -> [String] {
    (0..<width).map { column in
      var words: [String] = []
      for row in rows[..<count] where column < row.cells.count {
        let cell = row.cells[column]
        let text = cell.text.replacing("\n", with: " ")
        let isTitle = cell.span == width && width > 1 && count > 1
        if !text.isEmpty, words.last != text, !isTitle { words.append(text) }
      }
      return words.isEmpty ? "column \(column + 1)" : words.joined(separator: " / ")
    }
  }
}
