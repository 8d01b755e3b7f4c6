import Education
import JSONText
import Tabular

/// The description of a release in the Data Package standard, version 2.
struct DataPackage {
  /// The file's name in a release.
  static let path = "datapackage.json"

  /// A table as it was written.
  struct Resource {
    let table: CuratedTable
    let rows: Int
    let bytes: Int
    let sha256: String
  }

  let inputs: ReleaseInputs
  let id: String
  /// What people accepted for this release though a rule does not hold.
  let accepted: [Acceptance]
  let resources: [Resource]
  /// The bytes of the boundaries; nil where the release has none.
  let map: [UInt8]?

  /// The whole description.
  var json: JSONValue {
    let newest = inputs.newestDate.description
    return [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .string("abep-\(inputs.pipeline)"),
      "id": .string(id),
      "title": .string(inputs.title),
      "description": .string(inputs.description),
      "version": .string(inputs.registers.asAt.description),
      "created": .string("\(newest)T00:00:00Z"),
      "licenses": .array(licences),
      "sources": .array(inputs.sources.map(Self.source)),
      "contributors": [["title": "abep", "roles": ["wrangler"]]],
      "pipeline": .string(inputs.pipeline),
      "as_at": .string(inputs.registers.asAt.description),
      "synthetic": .bool(inputs.isSynthetic),
      "inputs_hash": .string(inputs.inputsHash),
      "builder_version": .string(ReleaseBuilder.version),
      "map_version": .string(inputs.mapVersion),
      "predecessor": .optional(inputs.predecessor?.id),
      "accepted": .array(accepted.map(\.json)),
      "resources": .array(resources.map(Self.resource) + (map.map { [mapResource($0)] } ?? [])),
    ]
  }

  /// Each licence of the sources once, in the order of the sources.
  private var licences: [JSONValue] {
    var seen: Set<String> = []
    let all = inputs.sources.filter { !$0.licence.isEmpty && seen.insert($0.licence).inserted }
    return all.map { source in
      var members: [JSONValue.Member] = [.init("name", .string(source.licence))]
      if !source.licenceURL.isEmpty { members.append(.init("path", .string(source.licenceURL))) }
      members.append(.init("title", .string(LicenceName.title(of: source.licence))))
      return .object(members)
    }
  }

  private static func source(_ source: SourceReference) -> JSONValue {
    var members: [JSONValue.Member] = [.init("title", .string(source.title))]
    if !source.url.isEmpty { members.append(.init("path", .string(source.url))) }
    members.append(.init("version", .optional(source.date?.description)))
    members += [
      .init("name", .string(source.name)),
      .init("file", .string(source.file)),
      .init("bytes", .integer(source.bytes)),
      .init("hash", .string("sha256:\(source.sha256)")),
      .init("licence", .string(source.licence)),
      .init("attribution", .string(source.attribution)),
      .init("stand_in_since", .optional(source.standInSince?.description)),
    ]
    return .object(members.filter { $0.value != .null })
  }

  private static func resource(_ resource: Resource) -> JSONValue {
    let table = resource.table
    return [
      "name": .string(table.name),
      "type": "table",
      "path": .string(table.path),
      "title": .string(table.title),
      "description": .string(table.description),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": .integer(resource.bytes),
      "hash": .string("sha256:\(resource.sha256)"),
      "rows": .integer(resource.rows),
      "schema": schema(of: table),
    ]
  }

  /// The boundaries, which are no table.
  private func mapResource(_ bytes: [UInt8]) -> JSONValue {
    [
      "name": "la_map",
      "path": .string(ReleaseMap.path),
      "title": .string("Boundaries of local authorities, \(inputs.boundaryVintage)"),
      "description": .string(inputs.boundaryAttribution),
      "format": "geojson",
      "mediatype": "application/geo+json",
      "encoding": "utf-8",
      "bytes": .integer(bytes.count),
      "hash": .string("sha256:\(SHA256.hexadecimal(of: bytes))"),
    ]
  }

  private static func schema(of table: CuratedTable) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("fields", .array(table.columns.map(field)))
    ]
    if !table.primaryKey.isEmpty {
      members.append(.init("primaryKey", .strings(table.primaryKey)))
    }
    if !table.uniqueKeys.isEmpty {
      members.append(.init("uniqueKeys", .array(table.uniqueKeys.map { .strings($0) })))
    }
    if !table.foreignKeys.isEmpty {
      let keys: [JSONValue] = table.foreignKeys.map { key in
        [
          "fields": .strings(key.columns),
          "reference": ["resource": .string(key.table), "fields": .strings(key.keys)],
        ]
      }
      members.append(.init("foreignKeys", .array(keys)))
    }
    var missing: [JSONValue] = [["value": "", "label": "not known, or none"]]
    if table.hasIndicators {
      missing += IndicatorValue.Symbol.allCases.map {
        ["value": .string($0.rawValue), "label": .string($0.label)]
      }
    }
    members.append(.init("missingValues", .array(missing)))
    return .object(members)
  }

  private static func field(_ column: CuratedColumn) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)),
      .init("type", .string(type(of: column.kind))),
      .init("title", .string(column.title)),
      .init("description", .string(column.description)),
    ]
    if case .word(let words) = column.kind {
      let categories: [JSONValue] = words.map {
        ["value": .string($0.value), "label": .string($0.label)]
      }
      members.append(.init("categories", .array(categories)))
    }
    let constraints = constraints(of: column)
    if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
    return .object(members)
  }

  private static func type(of kind: CuratedColumn.Kind) -> String {
    switch kind {
    case .text, .word: "string"
    case .integer: "integer"
    case .number: "number"
    case .indicator(let places): places == 0 ? "integer" : "number"
    case .boolean: "boolean"
    case .date: "date"
    }
  }

  private static func constraints(of column: CuratedColumn) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    // A symbol reads as missing, so an indicator's cell is filled and yet not `required`.
    let isIndicator: Bool = if case .indicator = column.kind { true } else { false }
    if column.isRequired, !isIndicator { members.append(.init("required", true)) }
    if column.rules.contains(.unique) { members.append(.init("unique", true)) }
    for rule in column.rules.sorted(by: { "\($0)" < "\($1)" }) {
      switch rule {
      case .least(let bound): members.append(.init("minimum", number(bound)))
      case .most(let bound): members.append(.init("maximum", number(bound)))
      case .form(let form): members.append(.init("pattern", .string("^\(form.rawValue)$")))
      case .required, .unique: break
      }
    }
    if case .word(let words) = column.kind {
      members.append(.init("enum", .strings(words.map(\.value))))
    }
    return members
  }

  private static func number(_ value: Double) -> JSONValue {
    value == value.rounded() ? .integer(Int(value)) : .decimal(value, places: 5)
  }
}

/// The names of licences for people, by their short names.
enum LicenceName {
  /// The name of a licence; its short name where it is not known.
  static func title(of licence: String) -> String {
    switch licence {
    case "OGL-UK-3.0": "Open Government Licence v3.0"
    case "CC-BY-4.0": "Creative Commons Attribution 4.0"
    case "CC0-1.0": "Creative Commons Zero 1.0"
    case "Apache-2.0": "Apache License 2.0"
    default: licence
    }
  }
}
