import JSONText

/// What goes with an exported table: what it is, its columns, its licence and how to cite it.
public struct ExportDescription {
  private let table: ReleaseTable
  private let release: ReleaseReader

  /// Describes a table of a release.
  public init(of table: ReleaseTable, _ release: ReleaseReader) {
    self.table = table
    self.release = release
  }

  private func text(_ name: String) -> String { release.descriptor[name]?.string ?? "" }

  /// How to cite the release.
  public var citation: String {
    Self.citation(title: text("title"), id: release.id, asAt: text("as_at"))
  }

  /// How to cite a release.
  static func citation(title: String, id: String, asAt: String) -> String {
    "\(title), release \(id), as at \(asAt). Made with abep from the sources that it names."
  }

  /// The titles of the licences of what it rests on.
  public var licences: [String] {
    (release.descriptor["licenses"]?.array ?? []).compactMap { $0["title"]?.string }
  }

  /// Whether the schools and trusts are invented.
  public var isSynthetic: Bool { release.descriptor["synthetic"]?.bool ?? false }

  /// What to say of it, as members of a JSON object.
  var members: [JSONValue.Member] {
    [
      .init("title", .string(table.title)),
      .init("description", .string(table.description)),
      .init("release", .string(release.id)),
      .init("as_at", .string(text("as_at"))),
      .init("synthetic", .bool(isSynthetic)),
      .init("citation", .string(citation)),
      .init("licences", .strings(licences)),
      .init("sources", .array(sources)),
      .init("columns", .array(table.fields.map(Self.column))),
    ]
  }

  /// The data package that describes a file with the table.
  ///
  /// - Parameters:
  ///   - file: The file's name.
  ///   - form: How it is written.
  ///   - area: The area as it was asked for; nil for all rows.
  ///   - rows: How many rows it has.
  /// - Returns: The description as JSON.
  public func dataPackage(file: String, form: ExportForm, area: String?, rows: Int) -> [UInt8] {
    let licences: [JSONValue] = (release.descriptor["licenses"]?.array ?? []).map { licence in
      .object(
        ["name", "path", "title"].compactMap { name in
          licence[name]?.string.map { .init(name, .string($0)) }
        })
    }
    var resource: [JSONValue.Member] = [
      .init("name", .string(table.name)),
      .init("path", .string(file)),
      .init("title", .string(table.title)),
      .init("description", .string(table.description)),
      .init("format", .string(form.format)),
      .init("mediatype", .string(form.mediaType)),
      .init("encoding", "utf-8"),
      .init("rows", .integer(rows)),
    ]
    if form != .geojson {
      resource.insert(.init("type", "table"), at: 1)
      resource.append(.init("schema", schema))
    }
    let package: JSONValue = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .string("\(text("name"))-\(table.name.split(separator: ".").joined(separator: "-"))"),
      "title": .string("\(table.title), \(text("title"))"),
      "version": .string(text("version")),
      "created": .string(text("created")),
      "release": .string(release.id),
      "as_at": .string(text("as_at")),
      "synthetic": .bool(isSynthetic),
      "area": .optional(area),
      "citation": .string(citation),
      "licenses": .array(licences),
      "sources": .array(sources),
      "resources": [.object(resource)],
    ]
    return package.serialised()
  }

  private var sources: [JSONValue] {
    (release.descriptor["sources"]?.array ?? []).map { source in
      .object(
        ["title", "path", "version", "licence", "attribution"].compactMap { name in
          source[name]?.string.map { .init(name, .string($0)) }
        })
    }
  }

  /// The columns with the symbols that stand for missing values in this table.
  private var schema: JSONValue {
    let described = (release.descriptor["resources"]?.array ?? [])
      .first { $0["name"]?.string == table.name }?["schema"]
    let missing: [JSONValue] = (described?["missingValues"]?.array ?? []).map { word in
      [
        "value": .string(word["value"]?.string ?? ""),
        "label": .string(word["label"]?.string ?? ""),
      ]
    }
    return [
      "fields": .array(table.fields.map(Self.column)), "missingValues": .array(missing),
    ]
  }

  private static func column(_ field: ReleaseTable.Field) -> JSONValue {
    [
      "name": .string(field.name), "type": .string(field.type), "title": .string(field.title),
      "description": .string(field.description),
    ]
  }
}

extension ExportForm {
  /// The name of the format in a data package.
  var format: String {
    switch self {
    case .csv, .excel: "csv"
    case .jsonl: "jsonl"
    case .geojson: "geojson"
    }
  }

  /// The media type.
  var mediaType: String {
    switch self {
    case .csv, .excel: "text/csv"
    case .jsonl: "application/jsonl"
    case .geojson: "application/geo+json"
    }
  }
}
