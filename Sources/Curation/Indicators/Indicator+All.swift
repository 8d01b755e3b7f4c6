extension Indicator {
  /// Every indicator of `la_profile`, in the order of its columns.
  public static let all: [Indicator] =
    (schools + pupils + governance).resting(on: "gias-establishments")
    + pace.resting(on: "gias-establishments", "gias-links")
    + (trusts + footprints).resting(on: "gias-establishments", "gias-groups", "gias-group-links")
    + connections.resting(on: "gias-establishments", "gias-groups", "gias-group-links")
    .restingOnPartnerships()
    + partnerships.restingOnPartnerships()
    + membership.resting(on: "gias-establishments").restingOnPartnerships()
    + linkage.resting(on: "gias-establishments", "gias-group-links", "table")

  /// What most shares are taken of.
  static let openSchools = "open state-funded schools"

  /// The formula of a count of the counted schools for which something holds.
  static func schoolCount(where condition: String? = nil) -> String {
    condition.map { "count(*) filter (where \($0)) from school_profile" }
      ?? "count(*) from school_profile"
  }

  /// The formula of a share of some of the counted schools.
  static func schoolShare(_ part: String, of whole: String? = nil) -> String {
    let all = whole.map { "count(*) filter (where \($0))" } ?? "count(*)"
    return "100.0 * count(*) filter (where \(part)) / \(all) from school_profile"
  }

  private static let linkage: [Indicator] = [
    .share(
      "la_name_linked_percent", "Share of rows whose LA name was linked", in: "Linkage",
      "Share of the source rows naming this area whose name was linked to it without doubt.",
      "100.0 * sum(row_count) filter (where verdict = 'one') / sum(row_count) from links",
      of: "rows that name the area, alone or among several choices",
      caveats:
        "Of links.csv, mentions of kind local_authority that have the area among their targets, "
        + "former authorities and codes of no English authority aside. A low figure means that "
        + "counts here may be too low."
    ) { ($0.linkedRows, $0.namedRows) }
  ]
}
