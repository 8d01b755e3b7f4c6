/// Writes `alllinksdata`: which school is in which group; type codes without their leading zero.
struct GroupLinksFile: ~Copyable {
  private var writer: GIASWriter
  private let groups: Groups
  private let namer: Namer
  private let country: Country

  /// The columns under GIAS's names.
  static let header = [
    "URN", "Group UID", "Group ID", "Group Name", "Companies House Number", "Group Type (code)",
    "Group Type", "Closed Date", "Open date", "Incorporated on (open date)", "Group Status (code)",
    "Group Status", "Joined date", "EstablishmentName", "TypeOfEstablishment (code)",
    "TypeOfEstablishment (name)", "PhaseOfEducation (code)", "PhaseOfEducation (name)",
    "LA (code)", "LA (name)",
  ]

  /// Creates the file.
  init(creating path: String, register: Register) throws {
    writer = try GIASWriter(creating: path, header: Self.header)
    groups = Groups(register)
    namer = Namer(seed: register.country.seed)
    country = register.country
  }

  /// Writes the memberships of a school.
  mutating func append(_ row: Establishment) throws {
    for membership in groups.memberships(of: row) {
      let heading = country.areas[row.heading]
      let type = SchoolType.all[row.type]
      writer.quoted(row.urn)
      writer.appendFacts(of: membership.group, names: groups.names)
      writer.iso(membership.joined)
      writer.quoted { namer.append(row.name, to: &$0) }
      writer.quoted(type.code.drop { $0 == 0x30 })
      writer.quoted(type.name[...])
      writer.quoted(row.stage.phase.rawValue)
      writer.quoted(Stage.Phase.names[row.stage.phase.rawValue])
      writer.quoted(heading.code[...])
      writer.quoted(heading.name[...])
      try writer.endRecord()
    }
  }

  /// Ends the file.
  consuming func finish() throws -> Int {
    try writer.finish()
  }
}
