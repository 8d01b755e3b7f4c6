import JSONText
import Markup
import Tabular

/// Turns records of an HTML document into delimited text.
struct HTMLExtraction {
  private let document: DocumentExtraction
  private let page: HTMLDocument

  /// Reads the document: a page, or the HTML in a document of GOV.UK's Content API.
  ///
  /// - Throws: `MarkupFailure` where it is no page; `ContractFailure` where a document of the Content
  ///   API holds none.
  init(_ document: DocumentExtraction) throws {
    self.document = document
    let bytes = try Files.read(document.path)
    if document.source.format == .govuk {
      page = try HTMLDocument(
        bytes: ContentDocument(bytes, file: document.name).body, name: document.name,
        statedEncoding: "utf-8")
    } else {
      page = try HTMLDocument(
        bytes: bytes, name: document.name,
        statedEncoding: document.source.statedEncoding?.rawValue ?? document.charset)
    }
  }

  /// The nodes that an XPath selects; columns are XPaths from there.
  func nodes(_ xpath: String, into folder: String) throws -> DocumentExtraction.Outcome {
    let records = try page.nodes(xpath)
    let columns = document.schema.columns
    var text = try text(columns.map { $0.source[0] }, in: folder)
    for record in records {
      try text.append(
        columns.map { column in
          for path in column.source {
            let values = try record.values(path)
            if values.contains(where: { !$0.isEmpty }) { return values }
          }
          return []
        })
    }
    let caught = try text.finish()
    guard !records.isEmpty else { throw nothing(xpath) }
    return DocumentExtraction.Outcome(
      issues: try document.issues(with: page.encoding) + document.issues(uncaught: caught),
      left: left(beside: records))
  }

  /// The rows of the tables that an XPath selects; columns are the words of their headers.
  func tables(_ xpath: String, into folder: String) throws -> DocumentExtraction.Outcome {
    let nodes = try page.nodes(xpath)
    guard !nodes.isEmpty else { throw nothing(xpath) }
    var cells = 0
    let tables = try nodes.map { node in
      let table = try HTMLTable(node)
      cells += table.header.count * (table.rows.count + 1)
      guard cells <= MarkupLimits.standard.cells else {
        throw ContractFailure(
          file: document.name,
          "has more than \(MarkupLimits.standard.cells.grouped) cells in its tables once they are"
            + " spread; choose fewer of them")
      }
      return table
    }
    let headers = tables.map { Self.names(of: $0.header) }
    let columns = try union(of: headers)
    var text = try text(columns, in: folder)
    for (table, header) in zip(tables, headers) {
      for row in table.rows {
        let cells = Dictionary(zip(header, row)) { first, _ in first }
        try text.append(columns.map { cells[$0].map { [$0] } ?? [] })
      }
    }
    _ = try text.finish()
    return DocumentExtraction.Outcome(
      issues: try document.issues(with: page.encoding), left: left(beside: nodes))
  }

  /// The groups of the definition lists that an XPath selects.
  ///
  /// Where the declaration asks for `term` and `definition` alone, each group is a record; else each
  /// list is one, and its terms are the columns.
  func definitions(_ xpath: String, into folder: String) throws -> DocumentExtraction.Outcome {
    let nodes = try page.nodes(xpath)
    guard !nodes.isEmpty else { throw nothing(xpath) }
    let lists = try nodes.map { try HTMLDefinitionList($0) }
    let names = Set(document.schema.columns.flatMap(\.source))
    if names.isSubset(of: ["term", "definition"]) {
      var text = try text(["term", "definition"], in: folder)
      for group in lists.flatMap(\.groups) { try text.append([group.terms, group.definitions]) }
      _ = try text.finish()
    } else {
      let columns = try union(of: lists.map { $0.groups.flatMap(\.terms) })
      var text = try text(columns, in: folder)
      for list in lists {
        var said: [String: [String]] = [:]
        for group in list.groups {
          for term in Set(group.terms) { said[term, default: []] += group.definitions }
        }
        try text.append(columns.map { said[$0] ?? [] })
      }
      _ = try text.finish()
    }
    return DocumentExtraction.Outcome(
      issues: try document.issues(with: page.encoding), left: left(beside: nodes))
  }

  private func text(_ columns: [String], in folder: String) throws -> ExtractedText {
    try ExtractedText(
      columns: columns, of: document.name, in: folder, atMost: ExtractedText.mostBytesOfPage)
  }

  /// The columns' names, made to differ: a column without words is called by its place, the second
  /// of a name with its number.
  private static func names(of header: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return header.enumerated().map { place, words in
      let name = words.isEmpty ? "column \(place + 1)" : words
      seen[name, default: 0] += 1
      return seen[name] == 1 ? name : "\(name) (\(seen[name] ?? 0))"
    }
  }

  /// The most columns that the tables or lists of a page may have between them.
  private static let mostColumns = 2000

  /// All names, each where it first comes.
  ///
  /// - Throws: `ContractFailure` where they are more than any honest page has.
  private func union(of lists: [[String]]) throws -> [String] {
    var seen: Set<String> = []
    let names = lists.joined().filter { !$0.isEmpty && seen.insert($0).inserted }
    guard names.count <= Self.mostColumns else {
      throw ContractFailure(
        file: document.name,
        "has \(names.count.grouped) different headings, and may have \(Self.mostColumns.grouped);"
          + " choose fewer of its tables or lists")
    }
    return names
  }

  /// The tables and lists in which no record stands.
  private func left(beside records: [HTMLNode]) -> [LeftOver] {
    page.outline(beside: records).map { entry in
      LeftOver(
        place: "\(entry.kind.rawValue) \(entry.path)", count: entry.count,
        example: entry.header.joined(separator: " | "))
    }
  }

  /// The failure of a page without a single record, with the tables and lists that it does have.
  private func nothing(_ xpath: String) -> ContractFailure {
    let places = page.outline.prefix(8).map { "\($0.kind.rawValue) \($0.path) (\($0.count))" }
    return ContractFailure(
      file: document.name,
      "has nothing at \(xpath); it has "
        + (places.isEmpty ? "no tables or lists" : places.joined(separator: ", ")))
  }
}
