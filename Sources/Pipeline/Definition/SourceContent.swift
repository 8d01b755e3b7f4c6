import Education
public import Tabular

/// What a source holds: a dialect that the domain knows, or a table of the pipeline's own.
public enum SourceContent: Sendable {
  /// GIAS's establishments.
  case establishments
  /// GIAS's links between establishments.
  case establishmentLinks
  /// GIAS's groups: trusts, federations, sponsors.
  case groups
  /// GIAS's list of which establishment is in which group.
  case groupLinks
  /// Boundaries of areas.
  case boundaries(BoundaryColumns)
  /// A table whose columns the source's own file declares.
  case table(TableSchema)

  /// The words by which sources name what they hold.
  public enum Kind: String, CaseIterable, Sendable {
    /// GIAS's establishments.
    case establishments = "gias-establishments"
    /// GIAS's links between establishments.
    case establishmentLinks = "gias-links"
    /// GIAS's groups.
    case groups = "gias-groups"
    /// GIAS's group links.
    case groupLinks = "gias-group-links"
    /// Boundaries of areas.
    case boundaries = "boundaries"
    /// A table of the pipeline's own.
    case table = "table"
  }

  /// Where a boundary file keeps what is read of it.
  public struct BoundaryColumns: Hashable, Sendable {
    /// The member with the area's code.
    public let code: String
    /// What the boundaries are called, with their date.
    public let vintage: String
    /// How far, in metres, a simplified boundary may stray; 0 leaves boundaries as they are.
    public let tolerance: Double
  }

  /// The word by which sources name it.
  public var kind: Kind {
    switch self {
    case .establishments: .establishments
    case .establishmentLinks: .establishmentLinks
    case .groups: .groups
    case .groupLinks: .groupLinks
    case .boundaries: .boundaries
    case .table: .table
    }
  }

  /// The columns, where it is a table.
  public var schema: TableSchema? {
    switch self {
    case .establishments: GIAS.establishments
    case .establishmentLinks: GIAS.links
    case .groups: GIAS.groups
    case .groupLinks: GIAS.groupLinks
    case .boundaries: nil
    case .table(let schema): schema
    }
  }
}
