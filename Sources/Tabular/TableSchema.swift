/// The columns of a table as we name and type them, and where a source's file has them.
public struct TableSchema: Sendable {
  /// What the table is called, as in `establishments`.
  public let name: String
  /// The columns, in the order in which they are staged.
  public let columns: [ColumnSchema]
  /// The columns that together tell one record from another; empty where nothing does.
  public let key: [String]
  /// The records that are wanted; the others are counted as left out.
  public let filters: [RecordFilter]
  /// Whether a cell may hold several values with `valueSeparator` between them.
  public let mayRepeat: Bool

  /// What stands between several values of one cell: U+001F, the unit separator.
  public static let valueSeparator: UInt8 = 0x1F

  /// Creates a schema; the columns of the key and of the filters are among the columns.
  public init(
    name: String, columns: [ColumnSchema], key: [String] = [], filters: [RecordFilter] = [],
    mayRepeat: Bool = false
  ) {
    self.name = name
    self.columns = columns
    self.key = key
    self.filters = filters
    self.mayRepeat = mayRepeat
  }
}

/// Which records of a table are wanted: those in which a column's cleaned text has a pattern.
public struct RecordFilter: Hashable, Sendable {
  /// Our name of the column.
  public let column: String
  /// What its text must have.
  public let pattern: TextPattern

  /// Creates a filter.
  public init(column: String, pattern: TextPattern) {
    self.column = column
    self.pattern = pattern
  }
}

/// One column: our name for it, the source's names, its type, and what may be missing.
public struct ColumnSchema: Sendable {
  /// Our name, in snake_case.
  public let name: String
  /// The header names that the source may give it, the preferred first.
  public let source: [String]
  /// What its cells hold.
  public let type: ColumnType
  /// Whether a file without the column is refused.
  public let isRequired: Bool
  /// Whether a cell may be empty.
  public let isNullable: Bool
  /// Texts that mean nothing, beside the empty cell, such as `Not applicable`.
  public let nullWords: [String]
  /// What is done to a cell before it is read.
  public let cleaning: CellCleaning
  /// What becomes of a cell that holds several values.
  public let plurality: Plurality
  /// One line for people.
  public let label: String

  /// What becomes of a cell that holds several values.
  public enum Plurality: Hashable, Sendable {
    /// They stay one text, joined by a semicolon and a blank where the source keeps them apart.
    case joined
    /// Each gives a record of its own, with the other columns repeated: values that the source
    /// keeps apart, and the parts between any of these separators.
    case apart(separators: [String])
  }

  /// Creates a column; without source names, the file uses our name.
  public init(
    _ name: String, from source: [String] = [], _ type: ColumnType = .text,
    isRequired: Bool = false, isNullable: Bool = true, nullWords: [String] = [],
    cleaning: CellCleaning = CellCleaning(), plurality: Plurality = .joined,
    label: String = ""
  ) {
    self.name = name
    self.source = source.isEmpty ? [name] : source
    self.type = type
    self.isRequired = isRequired
    self.isNullable = isNullable
    self.nullWords = nullWords
    self.cleaning = cleaning
    self.plurality = plurality
    self.label = label
  }
}

/// What the cells of a column hold, and how they are staged.
public enum ColumnType: Sendable {
  /// Any text, without the white space around it.
  case text
  /// Digits that are a name and not a number, of a fixed length where stated: leading zeros stay.
  case code(digits: Int?)
  /// A whole number, staged without leading zeros.
  case integer(minimum: Int? = nil, maximum: Int? = nil)
  /// A decimal number with a point, staged as it is written.
  case decimal
  /// A day in one of the stated forms, staged in ISO form.
  case date([CalendarDate.Form])
  /// A word of a closed vocabulary, staged as our word.
  case word(Vocabulary)
}

/// A closed list of words as a source writes them, and what we call each.
public struct Vocabulary: Sendable {
  /// What the words describe, for messages.
  public let name: String
  /// Our word for each of the source's.
  public let words: [String: String]

  /// Creates a vocabulary from the source's words to ours.
  public init(name: String, words: [String: String]) {
    self.name = name
    self.words = words
  }
}
