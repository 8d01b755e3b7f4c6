/// A source that tells of a programme or of hubs, and the columns that hold what it tells.
public struct ProgrammeSource: Sendable {
  /// Our names of the columns; a source has those that it has.
  public struct Columns: Hashable, Sendable {
    /// The area as written: a name, or a list of them.
    public var area: String?
    /// The official code of the area.
    public var code: String?
    /// The group that the area is in, such as a regional partnership.
    public var group: String?
    /// The area's role in it.
    public var role: String?
    /// What a hub is known by.
    public var hub: String?
    /// The hub's name.
    public var hubName: String?
    /// The hub's website.
    public var website: String?
    /// The name of the school that leads the hub.
    public var lead: String?
    /// The URN of that school.
    public var leadURN: String?

    /// Creates a set of no columns.
    public init() {}
  }

  /// The key of the programme.
  public let key: String
  /// The programme, where this is the source that declares it.
  public let programme: Programme?
  /// The reference table that says what its names of areas cover; nil where they are read as names.
  public let places: String?
  /// The columns.
  public let columns: Columns
  /// The name of the source.
  public let source: String
  /// Its staged table; nil where it has no snapshot.
  public let table: Registers.StagedTables.Table?

  /// Creates a source.
  public init(
    key: String, programme: Programme?, places: String? = nil, columns: Columns, source: String,
    table: Registers.StagedTables.Table?
  ) {
    self.key = key
    self.programme = programme
    self.places = places
    self.columns = columns
    self.source = source
    self.table = table
  }
}
