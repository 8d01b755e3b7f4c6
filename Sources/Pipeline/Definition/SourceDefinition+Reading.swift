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
    address = try SourceAddress(object)
    hosts = try object.strings("hosts")
    filePatterns = try object.strings("files").map { try DatedName($0, "files", in: object) }
    statedDate = try object.optionalString("date").map { text in
      guard let date = CalendarDate(iso: text) else {
        throw object.error("\"date\" in a source must be a day as yyyy-mm-dd", at: "date")
      }
      return date
    }
    choice = try object.word("choice", default: .asAt)
    isRequired = try object.boolean("required", default: true)
    let format: Format = try object.word("format")
    self.format = format
    statedEncoding = object.has("encoding") ? try object.word("encoding") : nil
    dialect = Dialect(
      encoding: try object.word("encoding", default: .utf8),
      raggedRows: try object.word("ragged_rows", default: .quarantine))
    contract =
      try object.optionalObject("contract", what: "contract").map { try Self.contract($0, format) }
      ?? Self.contract(of: format)
    extraction = try Extraction(object, format: format)
    content = try Self.content(object, name: name, mayRepeat: extraction != nil)
    try extraction?.check(content.schema?.columns ?? [], in: object)
    let columns = content.schema?.columns.map(\.name) ?? []
    mentions = try object.list("mentions") { try MentionDeclaration($0, columns: columns) }
    programme = try object.optionalObject("programme", what: "programme").map {
      try ProgrammeDeclaration($0, columns: columns)
    }
    let place = object.error("", at: "dialect")
    error = { ConfigurationError(file: place.file, position: place.position, message: $0) }
    let licence = try object.object("licence", what: "licence")
    self.licence = Licence(
      name: try licence.string("name"), title: try licence.string("title"),
      url: try licence.string("url"))
    attribution = try object.string("attribution")
    hash = SHA256.hexadecimal(of: bytes)
    try object.finish()
    if filePatterns.isEmpty, address == nil {
      throw object.error(
        "a source needs the key \"files\", \"url\" or \"discover\", to be fetched by")
    }
    guard Self.formats(of: content.kind).contains(format) else {
      let formats = Self.formats(of: content.kind).map { "\"\($0.rawValue)\"" }
      throw object.error(
        "\"format\" of a source with the dialect \"\(content.kind.rawValue)\" must be "
          + formats.joined(separator: " or "), at: "format")
    }
    if statedDate == nil, filePatterns.contains(where: { !$0.isDated }) {
      throw object.error(
        "a file name without {date:...} needs the key \"date\": the day that the file states",
        at: "files")
    }
  }

  /// The formats in which a dialect may be written.
  private static func formats(of kind: SourceContent.Kind) -> [Format] {
    switch kind {
    case .boundaries: [.geojson]
    case .table: [.csv, .xml, .html, .govuk]
    case .establishments, .establishmentLinks, .groups, .groupLinks: [.csv]
    }
  }

  /// The contract of a source that states none.
  ///
  /// A document whose encoding is misstated is read by what its bytes are, so it is only reported.
  private static func contract(of format: Format) -> Contract {
    var contract = Contract()
    if format == .xml || format == .html { contract.misstatedEncoding = .report }
    return contract
  }

  private static func contract(_ object: ConfigurationObject, _ format: Format) throws -> Contract {
    let standard = contract(of: format)
    return Contract(
      missingColumn: try object.word("missing_column", default: standard.missingColumn),
      newColumn: try object.word("new_column", default: standard.newColumn),
      misstatedEncoding: try object.word(
        "misstated_encoding", default: standard.misstatedEncoding),
      badValue: try object.word("bad_value", default: standard.badValue),
      leastRows: try object.integer(
        "least_rows", default: standard.leastRows, in: 0...1_000_000_000),
      oldestDays: try object.optionalInteger("oldest_days", in: 0...36_500))
  }

  private static func content(
    _ object: ConfigurationObject, name: String, mayRepeat: Bool
  ) throws -> SourceContent {
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
      return .table(try table(object, name: name, mayRepeat: mayRepeat))
    }
  }
}
