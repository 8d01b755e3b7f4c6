import JSONText

/// Which columns of a file hold the name and what stands beside it.
public struct MatchColumns: Hashable, Sendable {
  /// What a column is to the matching.
  public enum Role: String, CaseIterable, Sendable {
    /// The name to be matched.
    case name
    /// The name of the local authority.
    case authority
    /// The postcode.
    case postcode
    /// The town.
    case town
    /// The day as at which the name is meant, in the form 2023-11-16.
    case date
    /// The official code, which decides where the register knows it; never guessed.
    case code
  }

  /// A column that was found for a role.
  public struct Choice: Hashable, Sendable {
    /// What it is for.
    public let role: Role
    /// Its place in the header.
    public let place: Int
    /// Its name in the header.
    public let column: String
    /// Whether it was guessed from its name.
    public let isGuess: Bool
  }

  /// The columns by role, in the order of the roles.
  public let choices: [Choice]
  /// Columns that were asked for and are not there, each with what to do about it.
  public let missing: [String]

  /// The place of the column of a role.
  func place(_ role: Role) -> Int? { choices.first { $0.role == role }?.place }

  /// Chooses the columns: those that were named, and guesses for the other roles.
  ///
  /// A name that the header has several times means its first column.
  public init(header: [String], named: [Role: String], kind: MatchKind) {
    var choices: [Choice] = []
    var missing: [String] = []
    func isTaken(_ place: Int) -> Bool { choices.contains { $0.place == place } }
    for role in Role.allCases {
      guard let name = named[role] else { continue }
      if let place = header.firstIndex(of: name)
        ?? header.firstIndex(where: { $0.lowercased() == name.lowercased() })
      {
        choices.append(Choice(role: role, place: place, column: header[place], isGuess: false))
        continue
      }
      let near = Spelling.nearest(to: name, among: header).map { "; did you mean \"\($0)\"?" }
      let names = header.map { "\"\($0)\"" }.joined(separator: ", ")
      missing.append("there is no column \"\(name)\"\(near ?? "; there are \(names)")")
    }
    let folded = header.map(Heading.folded)
    for role in Role.allCases where named[role] == nil && Self.isGuessed(role, for: kind) {
      let words = Self.headings(of: role, kind)
      let found =
        words.lazy.compactMap { word in
          folded.indices.first { folded[$0] == word && !isTaken($0) }
        }.first
        ?? Self.endings(of: role, kind).lazy.compactMap { ending in
          folded.indices.first { folded[$0].hasSuffix(ending) && !isTaken($0) }
        }.first ?? (role == .name && header.count == 1 ? 0 : nil)
      if let found {
        choices.append(Choice(role: role, place: found, column: header[found], isGuess: true))
      }
    }
    if named[.name] == nil, !choices.contains(where: { $0.role == .name }) {
      let names = header.map { "\"\($0)\"" }.joined(separator: ", ")
      missing.append(
        "no column looks like the name of a \(kind.noun); say which with --name: there are \(names)"
      )
    }
    self.choices = Role.allCases.flatMap { role in choices.filter { $0.role == role } }
    self.missing = missing
  }

  private static func isGuessed(_ role: Role, for kind: MatchKind) -> Bool {
    role != .code && role != .date && (kind != .authorities || role == .name)
  }

  private static let authorities = [
    "la_name", "local_authority_name", "local_authority", "la", "lea_name", "lea",
    "authority_name", "authority", "council_name", "council", "borough", "laname", "gias_la_name",
  ]

  /// The headings that a role is known by, likeliest first.
  private static func headings(of role: Role, _ kind: MatchKind) -> [String] {
    switch (role, kind) {
    case (.name, .schools):
      [
        "school_name", "establishmentname", "establishment_name", "schoolname", "schname", "school",
        "institution_name", "institution", "provider_name", "provider", "organisation_name",
        "organisation", "raw_name", "name",
      ]
    case (.name, .trusts):
      [
        "trust_name", "group_name", "trustname", "trust", "trusts_name", "mat_name", "mat",
        "academy_trust", "sponsor_name", "company_name", "organisation_name", "organisation",
        "raw_name", "name",
      ]
    case (.name, .authorities):
      ["raw_name"] + authorities + ["area_name", "area", "county", "name"]
    case (.name, .partnerships):
      [
        "partnership_name", "partnership", "hub_name", "hub", "organisation_name", "organisation",
        "raw_name", "name",
      ]
    case (.name, .names):
      [
        "name", "raw_name", "organisation_name", "organisation", "company_name", "company",
        "supplier_name", "supplier", "title", "label",
      ]
    case (.authority, _): authorities
    case (.postcode, _): ["postcode", "post_code", "pcode", "postal_code"]
    case (.town, _): ["town", "posttown", "post_town", "town_name", "city"]
    case (.date, _), (.code, _): []
    }
  }

  /// The ends of headings that a role is known by, likeliest first.
  private static func endings(of role: Role, _ kind: MatchKind) -> [String] {
    switch (role, kind) {
    case (.name, .schools): ["school_name", "establishment_name", "_school", "_name"]
    case (.name, .trusts): ["trust_name", "group_name", "_trust", "_name"]
    case (.name, .authorities): ["la_name", "local_authority", "authority_name", "_la", "_name"]
    case (.name, .partnerships): ["partnership_name", "_partnership", "_name"]
    case (.name, .names): ["_name"]
    case (.authority, _): ["_la_name", "_local_authority"]
    case (.postcode, _): ["postcode", "post_code"]
    case (.town, _): ["_town"]
    case (.date, _), (.code, _): []
    }
  }
}
