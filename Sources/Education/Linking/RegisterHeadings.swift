/// Under which headings registers hold what linking asks for.
///
/// The first heading that a file has is read: GIAS's own, then that of our releases, then plain words
/// for registers of other fields.
public struct RegisterHeadings: Sendable {
  /// What is read.
  public enum Part: String, CaseIterable, Sendable {
    /// The key.
    case id
    /// The name.
    case name
    /// The code of the local authority.
    case areaCode
    /// The name of the local authority.
    case areaName
    /// The postcode.
    case postcode
    /// The first day.
    case began
    /// The last day.
    case ended
    /// Whether it is at work.
    case status
    /// What kind of thing it is.
    case kind
    /// A number that stays when the thing gets another key, as a trust does that grows.
    case identity
  }

  /// The headings of each part, those preferred first.
  let parts: [Part: [String]]
  /// The headings of the address's words; all that a file has are read.
  let places: [String]
  /// The words of the status that say it is no more.
  let endedWords: StatedWords
  /// The words of the status that say it is not yet, or never was.
  let unbegunWords: StatedWords
  /// The kinds that are read; nil for all.
  let kinds: StatedWords?

  /// The headings of a register of schools.
  public static let schools = RegisterHeadings(
    parts: [
      .id: ["URN", "urn", "id"],
      .name: ["EstablishmentName", "school_name", "name"],
      .areaCode: ["LA (code)", "gias_la_code", "old_la_code", "la_code"],
      .areaName: ["LA (name)", "la_name", "gias_la_name"],
      .postcode: ["Postcode", "postcode"],
      .began: ["OpenDate", "open_date", "opened"],
      .ended: ["CloseDate", "close_date", "closed"],
      .status: ["EstablishmentStatus (name)", "status"],
    ],
    places: [
      "Town", "town", "Locality", "locality", "Address3", "address3", "LA (name)", "la_name",
    ],
    endedWords: ["Closed", "closed"],
    unbegunWords: ["Proposed to open", "proposed_to_open"], kinds: nil)

  /// The headings of a register of groups, of which the academy trusts are read.
  public static let trusts = RegisterHeadings(
    parts: [
      .id: ["Group UID", "trust_uid", "group_uid", "id"],
      .name: ["Group Name", "trust_name", "group_name", "name"],
      .postcode: ["Group Postcode", "postcode"],
      .began: ["Incorporated on (open date)", "Open date", "open_date"],
      .ended: ["Closed Date", "closed_date", "close_date"],
      .status: ["Group Status", "status"],
      .kind: ["Group Type", "trust_type", "group_type", "kind"],
      .identity: ["Group ID", "trust_id", "group_id"],
    ],
    places: ["Group Town", "Group Locality", "town"],
    endedWords: ["Closed", "closed"], unbegunWords: ["Proposed to open", "Created in Error"],
    kinds: [
      "Single-academy trust", "Multi-academy trust", "Secure single-academy trust",
      "Umbrella trust", "single_academy_trust", "multi_academy_trust",
      "secure_single_academy_trust", "umbrella_trust",
    ])
}
