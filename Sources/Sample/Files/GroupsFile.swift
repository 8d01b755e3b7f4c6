/// Writes `allgroupsdata`: every cell quoted, dates as yyyy-mm-dd, heads' names always blank.
struct GroupsFile: ~Copyable {
  private var writer: GIASWriter
  private let groups: Groups
  private let addresses: Addresses
  private let country: Country

  /// The columns under GIAS's names.
  static let header = [
    "Group UID", "Group ID", "Group Name", "Companies House Number", "Group Type (code)",
    "Group Type", "Closed Date", "Open date", "Incorporated on (open date)", "Group Status (code)",
    "Group Status", "Group Street", "Group Locality", "Group Address 3", "Group Town",
    "Group County", "Group Postcode", "Head of Group Title", "Head of Group First Name",
    "Head of Group Last Name", "UKPRN",
  ]

  /// Creates the file.
  init(creating path: String, register: Register) throws {
    writer = try GIASWriter(creating: path, header: Self.header)
    groups = Groups(register)
    addresses = Addresses(register.country)
    country = register.country
  }

  /// Writes a group.
  mutating func append(_ group: SchoolGroup) throws {
    writer.appendFacts(of: group, names: groups.names)
    if group.isCompany {
      let site = seat(of: group)
      writer.quoted { PlaceNames.append(road: site.seed &* 13, to: &$0) }
      writer.blank()
      writer.blank()
      writer.quoted { addresses.town(site, to: &$0) }
      writer.quoted { $0.append(ascii: "Not recorded") }
      writer.quoted { addresses.postcode(site, to: &$0) }
    } else {
      for _ in 0..<4 { writer.blank() }
      writer.quoted { $0.append(ascii: "Not recorded") }
      writer.blank()
    }
    for _ in 0..<3 { writer.blank() }
    if group.isCompany { writer.quoted(18_000_000 + group.number) } else { writer.blank() }
    try writer.endRecord()
  }

  private func seat(of group: SchoolGroup) -> Site {
    if case .single(let row) = group.source { return row.site }
    let area = country.areas[group.seat]
    let seed = SplitMix64.seed(country.seed, .trust, group.uid)
    return Site(
      seed: seed, area: area.index, village: Int(seed % UInt64(area.villages)), type: 0,
      stage: .primary, faith: .none, number: 0)
  }

  /// Ends the file.
  consuming func finish() throws -> Int {
    try writer.finish()
  }
}

extension GIASWriter {
  /// Writes the eleven cells that both group files have of a group, from its UID to its status;
  /// the file of links has its own column before them.
  mutating func appendFacts(of group: SchoolGroup, names: TrustNames) {
    quoted(group.uid)
    if let letters = group.kind.letters {
      quoted { out in
        out.append(ascii: letters)
        out.append(number: group.number, width: 5)
      }
    } else {
      blank()
    }
    quoted { out in
      switch group.source {
      case .federation(let number): names.append(federation: number, to: &out)
      case .foundation(let number): names.append(.foundation(number), row: nil, to: &out)
      case .sponsor(let number): names.append(sponsor: number, to: &out)
      case .multi(let number): names.append(.multi(number), row: nil, to: &out)
      case .single(let row): names.append(.single(row.urn), row: row, to: &out)
      }
    }
    // No company has a number above 90 million.
    if group.isCompany { quoted(90_000_000 + group.number) } else { blank() }
    quoted(group.kind.rawValue)
    quoted { $0.append(ascii: group.kind.name) }
    iso(group.closed)
    iso(group.isCompany ? nil : group.began)
    iso(group.isCompany ? group.began : nil)
    quoted { $0.append(ascii: group.closed == nil ? "OPEN" : "CLOSED") }
    quoted { $0.append(ascii: group.closed == nil ? "Open" : "Closed") }
  }
}
