public import Tabular

/// A published table as a declaration: what it holds, what must hold of it, and how it is written.
///
/// One loop writes, describes and checks every table, so a new table is a new value.
public struct CuratedTable: Sendable {
  /// Appends the rows of a release, in the order of the key, each ended.
  public typealias RowWriter = @Sendable (ReleaseContent, inout DelimitedWriter) throws -> Void

  /// The name, which is also the file's name without `.csv`.
  public let name: String
  /// The folder of the release that its file stands in; empty for the release's own.
  public let folder: String
  /// The name for people.
  public let title: String
  /// What a row is and what to know before using it.
  public let description: String
  /// The columns in the order of the header.
  public let columns: [CuratedColumn]
  /// The columns that name a row; none of their cells is empty.
  public let primaryKey: [String]
  /// Other sets of columns that no two rows share.
  public let uniqueKeys: [[String]]
  /// The columns whose cells stand in other tables.
  public let foreignKeys: [ForeignKey]
  /// Appends the rows.
  public let write: RowWriter

  /// Declares a table.
  public init(
    _ name: String, in folder: String = "", title: String, description: String,
    columns: [CuratedColumn],
    primaryKey: [String] = [], uniqueKeys: [[String]] = [], foreignKeys: [ForeignKey] = [],
    write: @escaping RowWriter
  ) {
    self.name = name
    self.folder = folder
    self.title = title
    self.description = description
    self.columns = columns
    self.primaryKey = primaryKey
    self.uniqueKeys = uniqueKeys
    self.foreignKeys = foreignKeys
    self.write = write
  }

  /// The file's path in a release.
  public var path: String { (folder.isEmpty ? "" : folder + "/") + name + ".csv" }

  /// The path in a release of the table of a name, known or not.
  static func path(of name: String) -> String { named(name)?.path ?? "\(name).csv" }

  /// The header.
  public var header: [String] { columns.map(\.name) }

  /// The primary key and the other keys, and each column that is unique by itself.
  var allKeys: [[String]] {
    let single = columns.filter { $0.rules.contains(.unique) }.map { [$0.name] }
    return (primaryKey.isEmpty ? [] : [primaryKey]) + uniqueKeys + single
  }

  /// Whether a release without a row of it can be right.
  var mayBeEmpty: Bool { !Self.neverEmpty.contains(name) }

  private static let neverEmpty: Set<String> = [
    "local_authorities", "schools", "la_profile", "la_profile.meta", "indicators",
  ]

  /// Whether cells may hold the symbols of statistical tables.
  public var hasIndicators: Bool {
    columns.contains {
      if case .indicator = $0.kind { true } else { false }
    }
  }
}

/// That the filled cells of columns stand in the key of a table.
public struct ForeignKey: Hashable, Sendable {
  /// The columns here.
  public let columns: [String]
  /// The table that is pointed at.
  public let table: String
  /// The columns there, in the same order.
  public let keys: [String]

  /// Declares a reference from one column to another table's column.
  public init(_ column: String, to table: String, _ key: String? = nil) {
    columns = [column]
    self.table = table
    keys = [key ?? column]
  }

  /// Declares a reference from columns to those of the same names in another table.
  public init(_ columns: [String], to table: String) {
    self.columns = columns
    self.table = table
    keys = columns
  }
}
