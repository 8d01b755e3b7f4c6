/// How sure a statement about a partnership is.
public enum EvidenceStatus: String, CaseIterable, Sendable {
  /// Somebody held it against what the partnership itself or a register publishes.
  case verified
  /// A report, a page or a respondent says so.
  case reported
  /// Nobody has looked, or looked and could not tell yet.
  case notResearched = "not_researched"

  /// The words, and what each means to a reader.
  public static let words = [
    PartnershipWord(
      "verified",
      "somebody held it against what the partnership itself, its authority or a public register "
        + "publishes"),
    PartnershipWord("reported", "a report, a page or a respondent says so, and nobody checked it"),
    PartnershipWord(
      "not_researched", "nobody has looked yet: this is not the same as that there is none"),
  ]

  /// Where it stands among statements that contradict each other: the lowest is believed.
  var rank: Int {
    switch self {
    case .verified: 0
    case .reported: 1
    case .notResearched: 2
    }
  }
}
