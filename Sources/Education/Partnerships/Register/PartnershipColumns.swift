/// The columns of the register's files, in the order in which they are written.
public enum PartnershipColumns {
  /// What every row rests on.
  public static let grounds = [
    "evidence_status", "evidence", "stated_on", "researched_by", "until", "note",
  ]
  /// The columns of the statements.
  public static let statements = ["partnership", "field", "value"] + grounds
  /// The columns of the areas.
  public static let areas = ["partnership", "area", "extent", "from"] + grounds
  /// The columns of the members.
  public static let members = ["partnership", "member_kind", "member", "name", "from"] + grounds
  /// The columns of the evidence.
  public static let evidence = ["evidence", "title", "publisher", "url", "published_on", "note"]

  /// The columns of a file.
  public static func of(_ file: String) -> [String] {
    switch file {
    case PartnershipFiles.areas: areas
    case PartnershipFiles.members: members
    case PartnershipFiles.evidence: evidence
    default: statements
    }
  }
}
