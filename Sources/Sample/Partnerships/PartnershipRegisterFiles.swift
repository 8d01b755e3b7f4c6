import Education
import Tabular

/// Writes the register of invented partnerships, as people would keep it: what pages list, what was
/// looked for, what nobody looked for, and some that are no more.
struct PartnershipRegisterFiles: ~Copyable {
  /// The statements about a partnership: field and value, and how sure it is.
  typealias Facts = [(field: String, value: String, status: EvidenceStatus)]

  private let partnerships: Partnerships
  private let asAt: CalendarDate
  private var statements = DelimitedWriter(header: PartnershipColumns.statements)
  private var areas = DelimitedWriter(header: PartnershipColumns.areas)
  private var members = DelimitedWriter(header: PartnershipColumns.members)
  private var evidence = DelimitedWriter(header: PartnershipColumns.evidence)

  /// Prepares to write what stands on a day.
  init(_ partnerships: Partnerships, asAt: CalendarDate) {
    self.partnerships = partnerships
    self.asAt = asAt
  }

  /// Writes the files into a folder, which is made if it is missing.
  ///
  /// - Throws: `FileFailure` where one cannot be written.
  consuming func write(into folder: String) throws {
    try evidence.append(record: [
      "invented_report", "A report that nobody wrote", "abep sample", "", "2024-02",
      "Invented by abep sample; it tells of no real partnership.",
    ])
    for partnership in Partnership.all {
      try evidence.append(record: [
        "\(partnership.slug)_page", "Our schools | \(partnership.name)", "abep sample", "",
        asAt.description, "Invented by abep sample.",
      ])
    }
    for partnership in Partnership.all { try append(partnership) }
    try appendWithoutPage()
    try appendEnded()
    try Files.makeDirectories(folder)
    try Files.write(statements.finish(), to: "\(folder)/\(PartnershipFiles.statements)")
    try Files.write(areas.finish(), to: "\(folder)/\(PartnershipFiles.areas)")
    try Files.write(members.finish(), to: "\(folder)/\(PartnershipFiles.members)")
    try Files.write(evidence.finish(), to: "\(folder)/\(PartnershipFiles.evidence)")
  }

  /// A partnership with a page of its own.
  private mutating func append(_ partnership: Partnership) throws {
    let page = "\(partnership.slug)_page"
    let listed = partnerships.members(of: partnership).count
    try state(partnership.slug, "name", partnership.name, .verified, page)
    try state(partnership.slug, "status", "active", .verified, page)
    try state(partnership.slug, "members_schools", String(listed), .verified, page)
    for fact in PartnershipFacts.all[partnership.slug] ?? [] {
      try state(partnership.slug, fact.field, fact.value, fact.status, "invented_report")
    }
    for area in partnerships.authorityNames(of: partnership) {
      try place(partnership.slug, area, extent: "whole", page)
    }
  }

  /// One whose members nobody publishes, so that the register names a few.
  private mutating func appendWithoutPage() throws {
    let id = "ysolde_heads"
    for fact in PartnershipFacts.withoutPage {
      try state(id, fact.field, fact.value, fact.status, "invented_report")
    }
    let seat = partnerships.seat(rank: 20)
    try place(id, seat.name, extent: "part", "invented_report")
    for school in seat.schools {
      try members.append(record: [
        id, "school", String(school.urn), school.name, "2021-09",
        EvidenceStatus.reported.rawValue, "invented_report", "2024-02", "desk_researcher", "", "",
      ])
    }
  }

  /// Two that are no more: one merged into another, one closed with its authority.
  private mutating func appendEnded() throws {
    try state("berrick_network", "name", "Berrick Schools’ Network", .reported, "invented_report")
    try state("berrick_network", "status", "merged", .reported, "invented_report")
    try state(
      "berrick_network", "merged_into", "dorvena_alliance", .reported, "invented_report")
    for area in partnerships.authorityNames(of: Partnership.all[2]) {
      try place("berrick_network", area, extent: "whole", "invented_report", until: "2021-08-31")
    }
    try state("hildrun_circle", "name", "Hildrun Circle", .reported, "invented_report")
    try state("hildrun_circle", "status", "closed", .reported, "invented_report")
    try state("hildrun_circle", "closed_on", "2023-03", .reported, "invented_report")
    try place("hildrun_circle", "Cumbria", extent: "whole", "invented_report", until: "2023-03-31")
  }

  private mutating func state(
    _ id: String, _ field: String, _ value: String, _ status: EvidenceStatus, _ key: String
  ) throws {
    let isKnown = status != .notResearched
    try statements.append(record: [
      id, field, value, status.rawValue, isKnown ? key : "",
      isKnown ? (key == "invented_report" ? "2024-02" : asAt.description) : "",
      "desk_researcher", "", isKnown ? "" : "Nobody has looked.",
    ])
  }

  private mutating func place(
    _ id: String, _ area: String, extent: String, _ key: String, until: String = ""
  ) throws {
    try areas.append(record: [
      id, area, extent, "", EvidenceStatus.reported.rawValue, key,
      key == "invented_report" ? "2024-02" : asAt.description, "desk_researcher", until, "",
    ])
  }
}
