import JSONText
import Tabular

extension SourceDefinition {
  /// Reads a source's file.
  ///
  /// - Parameters:
  ///   - bytes: The text of the file, JSON5.
  ///   - name: The source's name: the file's, without its ending.
  ///   - file: The file as it is told to people.
  /// - Throws: `ConfigurationError` with the place of the mistake.
  public init(_ bytes: [UInt8], name: String, file: String) throws {
    let object = try ConfigurationObject(json5: bytes, file: file, what: "source")
    self.name = name
    title = try object.string("title")
    publisher = try object.string("publisher")
    url = try object.optionalString("url").map { try Self.dated($0, "url", in: object) }
    fallbackDays = try object.integer("fallback_days", default: 0, in: 0...60)
    filePatterns = try object.strings("files").map { try Self.dated($0, "files", in: object) }
    statedDate = try object.optionalString("date").map { text in
      guard let date = CalendarDate(iso: text) else {
        throw object.error("\"date\" in a source must be a day as yyyy-mm-dd", at: "date")
      }
      return date
    }
    choice = try object.word("choice", default: .asAt)
    isRequired = try object.boolean("required", default: true)
    format = try object.word("format")
    dialect = Dialect(
      encoding: try object.word("encoding", default: .utf8),
      raggedRows: try object.word("ragged_rows", default: .quarantine))
    contract =
      try object.optionalObject("contract", what: "contract").map(Self.contract)
      ?? Contract()
    content = try Self.content(object, name: name)
    dialectPlace = object.error("", at: "dialect")
    let licence = try object.object("licence", what: "licence")
    self.licence = Licence(
      name: try licence.string("name"), title: try licence.string("title"),
      url: try licence.string("url"))
    attribution = try object.string("attribution")
    hash = SHA256.hexadecimal(of: bytes)
    try object.finish()
    if filePatterns.isEmpty, url == nil {
      throw object.error("a source needs the key \"files\" or \"url\", to be fetched by")
    }
    if (content.kind == .boundaries) != (format == .geojson) {
      throw object.error(
        "\"format\" of a source with the dialect \"\(content.kind.rawValue)\" must be"
          + " \"\(content.kind == .boundaries ? "geojson" : "csv")\"", at: "format")
    }
    if statedDate == nil, filePatterns.contains(where: { !$0.isDated }) {
      throw object.error(
        "a file name without {date:...} needs the key \"date\": the day that the file states",
        at: "files")
    }
  }

  private static func dated(_ text: String, _ key: String, in object: ConfigurationObject) throws
    -> DatedName
  {
    guard let name = DatedName(text) else {
      throw object.error(
        "\"\(text)\" has braces that are no {date:yyyymmdd}, {date:yyyy-mm-dd} or"
          + " {date:dd-mm-yyyy}", at: key)
    }
    return name
  }

  private static func contract(_ object: ConfigurationObject) throws -> Contract {
    let standard = Contract()
    return Contract(
      missingColumn: try object.word("missing_column", default: standard.missingColumn),
      newColumn: try object.word("new_column", default: standard.newColumn),
      misstatedEncoding: try object.word(
        "misstated_encoding", default: standard.misstatedEncoding),
      badValue: try object.word("bad_value", default: standard.badValue),
      leastRows: try object.integer(
        "least_rows", default: standard.leastRows, in: 0...1_000_000_000))
  }

  private static func content(_ object: ConfigurationObject, name: String) throws -> SourceContent {
    switch try object.word("dialect", as: SourceContent.Kind.self) {
    case .establishments: return .establishments
    case .establishmentLinks: return .establishmentLinks
    case .groups: return .groups
    case .groupLinks: return .groupLinks
    case .boundaries:
      return .boundaries(
        SourceContent.BoundaryColumns(
          code: try object.string("code_member"), vintage: try object.string("vintage"),
          tolerance: try object.decimal("simplify_metres", default: 0, in: 0...10_000)))
    case .table:
      let columns = try object.list("columns", what: "column", column)
      let key = try object.strings("key")
      let names = columns.map(\.name)
      for name in key where !names.contains(name) {
        let near = Spelling.nearest(to: name, among: names).map { "; did you mean \"\($0)\"?" }
        throw object.error("\"key\" names no column \"\(name)\"\(near ?? "")", at: "key")
      }
      if columns.isEmpty {
        throw object.error("a source with the dialect \"table\" needs the key \"columns\"")
      }
      return .table(TableSchema(name: name, columns: columns, key: key))
    }
  }

  /// The types that a declared column may have.
  private enum ColumnWord: String, CaseIterable {
    case text, code, integer, decimal, date
  }

  private static func column(_ object: ConfigurationObject) throws -> ColumnSchema {
    let type: ColumnType =
      switch try object.word("type", as: ColumnWord.self, default: .text) {
      case .text: .text
      case .code: .code(digits: try object.optionalInteger("digits", in: 1...20))
      case .integer: .integer(minimum: try object.optionalInteger("minimum"))
      case .decimal: .decimal
      case .date: .date(try object.words("date_forms", as: CalendarDate.Form.self))
      }
    if case .date([]) = type {
      throw object.error("a column of type \"date\" needs the key \"date_forms\"")
    }
    return ColumnSchema(
      try object.string("name"), from: try object.strings("from"), type,
      isRequired: try object.boolean("required", default: false),
      isNullable: try object.boolean("nullable", default: true),
      nullWords: try object.strings("null_words"),
      label: try object.string("label", default: ""))
  }
}
