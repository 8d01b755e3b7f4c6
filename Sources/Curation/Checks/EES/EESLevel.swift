/// A geographic level of DfE's statistics service, and the columns that name its places.
struct EESLevel: Sendable {
  /// The word in `geographic_level`.
  let name: String
  /// The column of the code; nil where the level has none.
  let code: String?
  /// The column of the name.
  let label: String
  /// The column of a second code; nil where the level has none.
  let secondCode: String?
  /// Levels within it, whose rows may state it too.
  let within: Set<String>

  private init(
    _ name: String, _ code: String?, _ label: String, _ secondCode: String? = nil,
    within: Set<String> = schools
  ) {
    self.name = name
    self.code = code
    self.label = label
    self.secondCode = secondCode
    self.within = within
  }

  /// The columns of the level: code, name, second code.
  var columns: [String] { [code, label, secondCode].compactMap { $0 } }

  /// Every level of the service.
  static let all: [EESLevel] = [
    EESLevel("National", "country_code", "country_name"),
    EESLevel(
      "Regional", "region_code", "region_name",
      within: schools.union([
        "Local authority", "Local authority district", "Parliamentary constituency",
        "Local skills improvement plan area", "Local enterprise partnership",
        "English devolved area", "Opportunity area", "Ward", "Planning area", "Police force area",
      ])),
    EESLevel(
      "Local authority", "new_la_code", "la_name", "old_la_code",
      within: schools.union([
        "Local authority district", "Parliamentary constituency", "Ward", "Planning area",
        "Police force area",
      ])),
    EESLevel(
      "Local authority district", "lad_code", "lad_name",
      within: schools.union(["Ward", "Police force area"])),
    EESLevel("RSC region", nil, "rsc_region_lead_name"),
    EESLevel("Parliamentary constituency", "pcon_code", "pcon_name"),
    EESLevel(
      "Local skills improvement plan area", "lsip_code", "lsip_name",
      within: schools.union(["Local authority district", "Planning area"])),
    EESLevel(
      "Local enterprise partnership", "local_enterprise_partnership_code",
      "local_enterprise_partnership_name"),
    EESLevel(
      "English devolved area", "english_devolved_area_code", "english_devolved_area_name"),
    EESLevel("Opportunity area", "opportunity_area_code", "opportunity_area_name"),
    EESLevel("Ward", "ward_code", "ward_name"),
    EESLevel("MAT", "trust_id", "trust_name"),
    EESLevel("Sponsor", "sponsor_id", "sponsor_name"),
    EESLevel("School", "school_urn", "school_name", "school_laestab", within: []),
    EESLevel("Provider", "provider_ukprn", "provider_name", within: []),
    EESLevel("Institution", "institution_id", "institution_name", within: []),
    EESLevel("Planning area", "planning_area_code", "planning_area_name"),
    EESLevel("Police force area", "pfa_code", "pfa_name"),
  ]

  private static let schools: Set<String> = ["School", "Provider", "Institution"]

  /// The level of a word; nil where it is none of the service's.
  static func named(_ name: String) -> EESLevel? { all.first { $0.name == name } }

  /// The columns of codes of every level.
  static let codeColumns = all.flatMap { [$0.code, $0.secondCode].compactMap { $0 } }

  /// The columns of names of every level.
  static let nameColumns = all.map(\.label)

  /// The columns that say when and where a row is of, which need no metadata.
  static let coordinates: Set<String> = Set(
    ["time_period", "time_identifier", "geographic_level"] + codeColumns + nameColumns)

  /// Levels whose codes and names are compared with each other alone, for want of a list of them.
  static let unlisted = all.filter {
    [
      "Opportunity area", "MAT", "Sponsor", "School", "Provider", "Police force area",
    ].contains($0.name)
  }

  /// Levels at which a code and a name belong to each other alone.
  static let paired = all.filter { ["Opportunity area", "MAT", "Sponsor"].contains($0.name) }
}
