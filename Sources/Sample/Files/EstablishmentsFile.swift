/// Writes `edubasealldata`: 26 of GIAS's columns, every cell quoted, dates as dd-mm-yyyy.
struct EstablishmentsFile: ~Copyable {
  private var writer: GIASWriter
  private let register: Register
  private let namer: Namer
  private let addresses: Addresses
  private let trusts: TrustNames
  /// How many rows have which status, by its code.
  private(set) var statuses = [0, 0, 0, 0, 0]

  /// The columns under GIAS's names.
  static let header = [
    "URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName",
    "TypeOfEstablishment (code)", "TypeOfEstablishment (name)", "EstablishmentStatus (code)",
    "EstablishmentStatus (name)", "OpenDate", "CloseDate", "PhaseOfEducation (code)",
    "PhaseOfEducation (name)", "NumberOfPupils", "Trusts (code)", "Trusts (name)", "UKPRN",
    "LastChangedDate", "Street", "Locality", "Address3", "Town", "County (name)", "Postcode",
    "Easting", "Northing",
  ]

  /// Creates the file.
  init(creating path: String, register: Register) throws {
    writer = try GIASWriter(creating: path, header: Self.header)
    self.register = register
    namer = Namer(seed: register.country.seed)
    addresses = Addresses(register.country)
    trusts = TrustNames(register.country)
  }

  /// Writes a row.
  mutating func append(_ row: Establishment) throws {
    let heading = register.country.areas[row.heading]
    let type = SchoolType.all[row.type]
    let bits = SplitMix64.seed(row.site.seed, .row, row.urn)
    statuses[row.status.rawValue] += 1
    writer.quoted(row.urn)
    writer.quoted(heading.code[...])
    writer.quoted(heading.name[...])
    appendNumber(row, bits)
    writer.quoted { namer.append(row.name, to: &$0) }
    writer.quoted(type.code[...])
    writer.quoted(type.name[...])
    writer.quoted(row.status.rawValue)
    writer.quoted(Establishment.Status.names[row.status.rawValue])
    writer.dayMonthYear(row.opens)
    // One closed school in seventy has lost its date.
    writer.dayMonthYear(row.status == .closed && bits % 70 == 0 ? nil : row.closes)
    writer.quoted(row.stage.phase.rawValue)
    writer.quoted(Stage.Phase.names[row.stage.phase.rawValue])
    appendPupils(row, bits)
    appendTrust(row)
    if bits >> 8 % 100 < (row.status == .closed ? 34 : 93) {
      writer.quoted(12_000_000 + row.urn)
    } else {
      writer.blank()
    }
    writer.dayMonthYear(changed(row, bits))
    addresses.append(row, heading: heading, bits: bits, to: &writer)
    try writer.endRecord()
  }

  /// Ends the file.
  consuming func finish() throws -> Int {
    try writer.finish()
  }

  private mutating func appendNumber(_ row: Establishment, _ bits: UInt64) {
    if bits >> 16 % 400 == 0 { return writer.blank() }
    // An academy mostly keeps the number of the school that it was. In areas of more than a
    // thousand schools of a kind numbers come again, as they do over the years in the register.
    let isRenumbered: Bool
    if case .first = row.origin { isRenumbered = false } else { isRenumbered = bits >> 20 & 3 == 0 }
    let number = isRenumbered ? row.site.number + 431 : row.site.number
    writer.quoted(row.site.stage.firstNumber(row.site.faith) + number % 900)
  }

  private mutating func appendPupils(_ row: Establishment, _ bits: UInt64) {
    let range = row.stage.pupils
    let isCounted = row.status.isOpen ? bits >> 24 % 1000 >= 17 : bits >> 24 % 100 < 28
    guard range.upperBound > 0, isCounted, row.status != .proposed else { return writer.blank() }
    if bits >> 34 % 300 == 0 { return writer.quoted(0) }
    // Two draws together: most schools are of middling size. The January census shifts it yearly.
    let seed = row.site.seed
    let span = UInt64(range.count)
    let size = range.lowerBound + Int(seed % span + seed >> 24 % span) / 2
    let year = (row.status == .closed ? row.closes ?? 0 : register.asAt) / 365
    let shift = Int(SplitMix64.seed(seed, .row, year) % 13) - 6
    writer.quoted(max(1, size + size * shift / 200))
  }

  private mutating func appendTrust(_ row: Establishment) {
    guard let membership = row.trust, membership.shown != .nothing else {
      writer.blank()
      // A word for nothing, as it stands in a few rows of the register.
      if row.urn % 4999 == 0 { writer.quoted { $0.append(ascii: "None") } } else { writer.blank() }
      return
    }
    if membership.shown == .codeAndName {
      writer.quoted(trusts.uid(membership.group))
    } else {
      writer.blank()
    }
    writer.quoted { trusts.append(membership.group, row: row, to: &$0) }
  }

  /// The last change: the last event of the school, or a clerk's edit in the year before.
  private func changed(_ row: Establishment, _ bits: UInt64) -> Int {
    let asAt = register.asAt
    if row.status == .closed, let closes = row.closes {
      return min(asAt, max(closes + 1 + Int(bits >> 40 % 60), Calendar.day(2013, 10, 26)))
    }
    let year = asAt - Int(bits >> 40 % 365) % 365
    return max(year - (year + Int(bits >> 50)) % 7, asAt - 400)
  }
}
