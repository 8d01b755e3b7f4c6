public import Tabular

/// A synthetic England: real local authorities, and schools, trusts and boundaries that are
/// invented, in exactly the formats and with the hazards of the real sources.
///
/// The same seed, size, date and authorities give the same bytes. A later date with the same seed
/// gives the same England later: schools opened, closed, converted and renamed meanwhile. Rows are
/// made one by one and never kept, so five million need no more memory than five hundred.
public struct SampleEngland: Sendable {
  /// The seed.
  public let seed: UInt64
  /// How many rows the register of schools has on the reference date; later ones have more.
  public let schools: Int
  /// The date that the files state.
  public let asAt: CalendarDate
  private let authorities: SampleAuthorities

  /// The sizes that can be made.
  public static let sizes = 500...5_000_000

  /// The date of which a sample of a size has exactly that many schools.
  public static let referenceDate = CalendarDate(iso: "2025-10-01")

  /// The name of the file that says what each name in the lists means.
  public static let truthName = "truth.csv"

  /// Describes a sample.
  ///
  /// - Throws: `SampleError` for a size, a date or a table of authorities that it is not made for.
  public init(
    seed: UInt64, schools: Int, asAt: CalendarDate? = SampleEngland.referenceDate,
    authorities: SampleAuthorities
  ) throws {
    guard Self.sizes.contains(schools) else { throw SampleError.size(schools) }
    guard let asAt, (2011...2099).contains(asAt.year) else {
      throw SampleError.date(asAt?.description ?? "no day")
    }
    guard authorities.current.count >= 100 else {
      throw SampleError.authorities(authorities.current.count)
    }
    self.seed = seed
    self.schools = schools
    self.asAt = asAt
    self.authorities = authorities
  }

  /// Writes all files into a folder, which is made if it is missing.
  ///
  /// - Throws: `FileFailure` where one cannot be written.
  public func write(into directory: String) throws -> SampleSummary {
    try Files.makeDirectories(directory)
    let country = Country(seed: seed, schools: schools, authorities: authorities)
    let register = Register(country: country, asAt: asAt.dayNumber)
    var summary = SampleSummary(directory: directory)

    let names = ["edubasealldata", "links_edubasealldata", "allgroupsdata", "alllinksdata"].map {
      "\($0)\(asAt.compact).csv"
    }
    func path(_ name: String) -> String { "\(directory)/\(name)" }

    var establishments = try EstablishmentsFile(creating: path(names[0]), register: register)
    var links = try LinksFile(creating: path(names[1]), register: register)
    var groupLinks = try GroupLinksFile(creating: path(names[3]), register: register)
    let lists = ["school_names", "trust_names", "la_names"].map { "\($0)\(asAt.compact).csv" }
    var truth = try Truth(creating: path(Self.truthName))
    var schoolNames = try SchoolMentions(
      creating: path(lists[0]), name: lists[0], register: register)
    try register.forEach { row in
      try establishments.append(row)
      try links.append(row)
      try groupLinks.append(row)
      try schoolNames.append(row, truth: &truth)
    }
    summary.open = establishments.statuses[1] + establishments.statuses[3]
    summary.add(names[0], rows: try establishments.finish())
    summary.add(names[1], rows: try links.finish())

    var groups = try GroupsFile(creating: path(names[2]), register: register)
    var trustNames = try TrustMentions(
      creating: path(lists[1]), name: lists[1], register: register)
    try Groups(register).forEach { group in
      try groups.append(group)
      try trustNames.append(group, truth: &truth)
    }
    summary.add(names[2], rows: try groups.finish())
    summary.add(names[3], rows: try groupLinks.finish())

    summary.add(lists[0], rows: try schoolNames.finish())
    summary.add(lists[1], rows: try trustNames.finish())
    let named = try AuthorityMentions(authorities, seed: seed).write(
      to: path(lists[2]), name: lists[2], asAt: asAt.description, truth: &truth)
    summary.add(lists[2], rows: named)

    let hubs = "hubs\(asAt.compact).xml"
    let listed = try HubsFile(Hubs(register, authorities).all()).write(
      to: path(hubs), name: hubs, asAt: asAt.description, truth: &truth)
    summary.add(hubs, rows: listed)
    let areas = "learning_areas\(asAt.compact).csv"
    let covered = try LearningAreas(authorities, seed: seed).write(
      to: path(areas), name: areas, truth: &truth)
    summary.add(areas, rows: covered)
    let partnerships = Partnerships(register, authorities)
    for partnership in Partnership.all {
      let page = "\(partnership.slug)\(asAt.compact).html"
      let schools = try PartnershipPage(
        partnership: partnership, members: partnerships.members(of: partnership)
      ).write(to: path(page), name: page, asAt: asAt.description, truth: &truth)
      summary.add(page, rows: schools)
    }
    summary.add(Self.truthName, rows: try truth.finish())

    try Files.write(BoundaryFile.bytes(country.map), to: "\(directory)/\(BoundaryFile.name)")
    summary.add(BoundaryFile.name, rows: country.map.areas.count)
    return summary
  }

  /// Writes the register of the invented partnerships, which a pipeline keeps beside its file.
  ///
  /// - Throws: `FileFailure` where it cannot be written.
  public func writeRegister(into directory: String) throws {
    let country = Country(seed: seed, schools: schools, authorities: authorities)
    let register = Register(country: country, asAt: asAt.dayNumber)
    try PartnershipRegisterFiles(Partnerships(register, authorities), asAt: asAt)
      .write(into: directory)
  }
}
