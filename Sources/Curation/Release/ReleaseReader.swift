public import JSONText
public import Tabular

/// A release on disk: its description, and its tables to be read.
public struct ReleaseReader: Sendable {
  /// Where it stands.
  public let directory: String
  /// `datapackage.json`, as it was read.
  public let descriptor: JSONNode

  /// Opens a release.
  ///
  /// - Throws: `FileFailure` or `JSONError` where its description cannot be read.
  public init(_ directory: String) throws {
    self.directory = directory
    descriptor = try JSONParser().parse(Files.read("\(directory)/\(DataPackage.path)"))
  }

  /// Opens the tables of a release that is being made and has no description yet.
  init(tablesIn directory: String) {
    self.directory = directory
    descriptor = JSONNode(position: SourcePosition(line: 1, column: 1, byte: 0), content: .null)
  }

  /// The release's id; empty where the description states none.
  public var id: String { descriptor["id"]?.string ?? "" }

  /// The day of the register of schools.
  public var asAt: CalendarDate? { descriptor["as_at"]?.string.flatMap { CalendarDate(iso: $0) } }

  /// The hash of the inputs that it was made from.
  public var inputsHash: String { descriptor["inputs_hash"]?.string ?? "" }

  /// What people accepted for it though a rule does not hold.
  public var accepted: [Acceptance] {
    (descriptor["accepted"]?.array ?? []).compactMap(Acceptance.init)
  }

  /// The names of the tables, in the order of the description.
  public var tableNames: [String] {
    (descriptor["resources"]?.array ?? []).compactMap { resource in
      resource["type"]?.string == "table" ? resource["name"]?.string : nil
    }
  }

  /// Data records of a table as the description states them; nil where it states none.
  public func rowCount(of table: String) -> Int? {
    (descriptor["resources"]?.array ?? [])
      .first { $0["name"]?.string == table }?["rows"]?.integer
  }

  /// England's figure of an indicator, as a whole number; nil where the release has none.
  func nationalFigure(of indicator: String) -> Int? {
    guard var reader = try? open("la_profile"),
      let level = reader.header.index(of: "geographic_level"),
      let column = reader.header.index(of: indicator)
    else { return nil }
    while (try? reader.next()) == true {
      if reader.text(level) == "National" { return reader.integer(column) }
    }
    return nil
  }

  /// The path of a table, whose name is of small letters, digits, `_` and `.`.
  ///
  /// - Throws: `FileFailure` where the name is none of a table, so that none leads elsewhere.
  public func path(of table: String) throws -> String {
    let path = "\(directory)/\(CuratedTable.path(of: table))"
    let isName = table.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".")
    }
    guard isName, !table.isEmpty, !table.contains("..") else {
      throw FileFailure(path: path, operation: "open", code: 2)
    }
    return path
  }

  /// Opens a table to be read record by record.
  ///
  /// - Throws: `FileFailure` where there is none; `DelimitedFailure` where it is no table.
  public func open(_ table: String) throws -> DelimitedReader {
    try DelimitedReader(path: path(of: table), name: "\(table).csv")
  }
}
