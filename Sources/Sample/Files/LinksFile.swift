/// Writes `links_edubasealldata`: numbers bare, texts and dates in quotes, the last line without
/// an end.
struct LinksFile: ~Copyable {
  private var writer: GIASWriter
  private let register: Register
  private let namer: Namer

  /// The columns under GIAS's names.
  static let header = ["URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate"]

  /// Creates the file.
  init(creating path: String, register: Register) throws {
    writer = try GIASWriter(creating: path, header: Self.header, endsLastLine: false)
    self.register = register
    namer = Namer(seed: register.country.seed)
  }

  /// Writes the links that stand at a school.
  mutating func append(_ row: Establishment) throws {
    for link in register.links(of: row) {
      writer.bare(row.urn)
      writer.bare(link.other.urn)
      writer.quoted { namer.append(link.other.name, to: &$0) }
      writer.quoted(SchoolLink.Kind.names[link.kind.rawValue])
      writer.dayMonthYear(link.established)
      try writer.endRecord()
    }
  }

  /// Ends the file.
  consuming func finish() throws -> Int {
    try writer.finish()
  }
}
