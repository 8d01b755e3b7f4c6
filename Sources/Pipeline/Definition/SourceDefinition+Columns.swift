import JSONText
import Tabular

extension SourceDefinition {
  /// Reads the columns of a table of the pipeline's own.
  static func table(
    _ object: ConfigurationObject, name: String, mayRepeat: Bool
  ) throws -> TableSchema {
    let columns = try object.list("columns", what: "column", column)
    let key = try object.strings("key")
    let names = columns.map(\.name)
    func requireColumn(_ name: String, _ key: String, in object: ConfigurationObject) throws {
      guard !names.contains(name) else { return }
      let near = Spelling.nearest(to: name, among: names).map { "; did you mean \"\($0)\"?" }
      throw object.error("\"\(key)\" names no column \"\(name)\"\(near ?? "")", at: key)
    }
    for name in key { try requireColumn(name, "key", in: object) }
    let filters = try object.list("where", what: "filter") { filter in
      let column = try filter.string("column")
      try requireColumn(column, "column", in: filter)
      return RecordFilter(column: column, pattern: try filter.pattern("matches"))
    }
    if columns.isEmpty {
      throw object.error("a source with the dialect \"table\" needs the key \"columns\"")
    }
    let apart = columns.filter { $0.plurality != .joined }
    if apart.count > 1 {
      throw object.error(
        "only one column can give a record for each of its values; \(apart[0].name) and"
          + " \(apart[1].name) both would", at: "columns")
    }
    return TableSchema(
      name: name, columns: columns, key: key, filters: filters, mayRepeat: mayRepeat)
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
    let separators = try object.strings("split")
    let isApart = try object.boolean("each", default: !separators.isEmpty)
    if separators.contains("") {
      throw object.error("a separator in \"split\" is empty", at: "split")
    }
    if !separators.isEmpty, !isApart {
      throw object.error("\"split\" gives a record for each part; take \"each\" away", at: "each")
    }
    return ColumnSchema(
      try object.string("name"), from: try object.strings("from"), type,
      isRequired: try object.boolean("required", default: false),
      isNullable: try object.boolean("nullable", default: true),
      nullWords: try object.strings("null_words"),
      cleaning: CellCleaning(try object.cleaningSteps()),
      plurality: isApart ? .apart(separators: separators) : .joined,
      label: try object.string("label", default: ""))
  }
}

extension ConfigurationObject {
  /// The steps by which cells that have no pattern of their own may be cleaned.
  private enum PlainStep: String, CaseIterable {
    case spaces, footnotes
  }

  /// Reads `clean`: a list of words, and of objects with one pattern each.
  fileprivate func cleaningSteps() throws -> [CellCleaning.Step] {
    try mixedList("clean", what: "cleaning step") { (word: PlainStep) in
      word == .spaces ? .spaces : .footnotes
    } object: { step in
      guard let key = step.keys.first(where: Self.patternKeys.contains) else {
        throw step.error("a cleaning step is one of \(Self.stepWords)")
      }
      let pattern = try step.pattern(key)
      return switch key {
      case "remove": .remove(pattern)
      case "replace": .replace(pattern, with: try step.string("with"))
      case "keep": .keep(pattern)
      default: .unless(pattern)
      }
    }
  }

  private static let patternKeys = ["remove", "replace", "keep", "unless"]
  private static let stepWords =
    "\"spaces\", \"footnotes\", {remove: ...}, {replace: ..., with: ...}, {keep: ...},"
    + " {unless: ...}"
}
