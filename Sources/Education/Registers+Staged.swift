public import Linkage
public import Tabular

extension Registers {
  /// The staged tables that registers are read from, and what each source is called.
  public struct StagedTables: Sendable {
    /// A staged table: its path, its source's name in the pipeline, and the source's date.
    public struct Table: Hashable, Sendable {
      /// Where the staged table is.
      public let path: String
      /// The source's name in the pipeline, for issues and mentions.
      public let source: String
      /// The day that the source states.
      public let date: CalendarDate

      /// Creates a reference to a staged table.
      public init(path: String, source: String, date: CalendarDate) {
        self.path = path
        self.source = source
        self.date = date
      }
    }

    /// The register of establishments.
    public var establishments: Table
    /// The links between establishments, where there are any.
    public var links: Table?
    /// The groups, where there are any.
    public var groups: Table?
    /// The list of establishments in groups, where there is one.
    public var groupLinks: Table?

    /// Creates a set of staged tables.
    public init(
      establishments: Table, links: Table? = nil, groups: Table? = nil, groupLinks: Table? = nil
    ) {
      self.establishments = establishments
      self.links = links
      self.groups = groups
      self.groupLinks = groupLinks
    }
  }

  /// Reads and joins staged tables; the answers to mentions come with them.
  ///
  /// - Parameters:
  ///   - tables: the staged tables.
  ///   - authorities: England's authorities.
  ///   - partnerships: the partnerships that people keep.
  ///   - links: answers that are known already; nil to resolve the authorities' names here.
  ///   - issues: takes in what was wrong.
  /// - Returns: the registers, as at the day of the establishments.
  /// - Throws: where a table cannot be read.
  public static func read(
    _ tables: StagedTables, authorities: AuthorityRegister,
    partnerships: PartnershipRegister = .empty, links: [Link]? = nil,
    issues: inout IssueLog
  ) throws -> Registers {
    let asAt = tables.establishments.date
    var schools = try open(tables.establishments, issues: &issues) {
      try GIAS.schools(&$0, authorities: authorities)
    }
    schools.sort { $0.urn < $1.urn }
    var successions: [Succession] = []
    if let table = tables.links {
      successions = try open(table, issues: &issues) { [schools] in
        try GIAS.successions(&$0, schools: schools)
      }
    }
    let groups = try tables.groups.map { try open($0, issues: &issues) { try GIAS.trusts(&$0) } }
    let groupLinks = try tables.groupLinks.map {
      try open($0, issues: &issues) { try GIAS.groupLinks(&$0) }
    }
    var members = Memberships(schools: schools, listed: groups ?? [])
    members.join(
      groupLinks ?? [], source: tables.groupLinks?.source ?? "", issues: &issues)
    members.joinRegister(source: tables.establishments.source, issues: &issues)
    let links =
      links
      ?? AuthorityMentions.links(
        schools: schools, groupLinks: groupLinks ?? [], tables: tables, authorities: authorities)
    return Registers(
      asAt: asAt, authorities: authorities, schools: schools, trusts: members.trusts,
      memberships: members.memberships, successions: successions, links: links,
      partnerships: partnerships)
  }

  private static func open<Value>(
    _ table: StagedTables.Table, issues: inout IssueLog,
    _ read: (inout DelimitedReader) throws -> Reading<Value>
  ) throws -> [Value] {
    var reader = try DelimitedReader(path: table.path, name: table.source)
    let reading = try read(&reader)
    issues.add(reading.issues)
    return reading.values
  }
}
