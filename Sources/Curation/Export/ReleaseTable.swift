import JSONText

/// A table of a release as its data package describes it.
public struct ReleaseTable: Sendable {
  /// A column.
  public struct Field: Hashable, Sendable {
    /// The name in the header.
    public let name: String
    /// The type in the data package: `string`, `integer`, `number`, `boolean` or `date`.
    public let type: String
    /// The name for people.
    public let title: String
    /// What a cell says.
    public let description: String
  }

  /// A column whose cells stand in a column of another table.
  struct Reference: Hashable, Sendable {
    let column: String
    let table: String
    let key: String
  }

  /// The name.
  public let name: String
  /// The name for people.
  public let title: String
  /// What a row is.
  public let description: String
  /// The columns in the order of the header.
  public let fields: [Field]
  /// The columns that name a row.
  let primaryKey: [String]
  /// The columns that lead to other tables.
  let references: [Reference]

  /// The column of today's authority that each row is about; nil where there is none.
  var authorityColumn: String? {
    references.first { $0.table == CuratedTable.localAuthorities.name }?.column
      ?? (name == CuratedTable.localAuthorities.name ? primaryKey.first : nil)
  }

  /// Reads the description of a table; nil for what is no table.
  init?(_ resource: JSONNode) {
    guard resource["type"]?.string == "table", let name = resource["name"]?.string else {
      return nil
    }
    self.name = name
    title = resource["title"]?.string ?? name
    description = resource["description"]?.string ?? ""
    let schema = resource["schema"]
    fields = (schema?["fields"]?.array ?? []).map { field in
      Field(
        name: field["name"]?.string ?? "", type: field["type"]?.string ?? "string",
        title: field["title"]?.string ?? "", description: field["description"]?.string ?? "")
    }
    primaryKey = (schema?["primaryKey"]?.array ?? []).compactMap(\.string)
    references = (schema?["foreignKeys"]?.array ?? []).compactMap { key in
      guard let column = key["fields"]?.array?.first?.string,
        let table = key["reference"]?["resource"]?.string,
        let target = key["reference"]?["fields"]?.array?.first?.string
      else { return nil }
      return Reference(column: column, table: table, key: target)
    }
  }
}

extension ReleaseReader {
  /// The tables, in the order of the description.
  public var tables: [ReleaseTable] {
    (descriptor["resources"]?.array ?? []).compactMap(ReleaseTable.init)
  }
}
