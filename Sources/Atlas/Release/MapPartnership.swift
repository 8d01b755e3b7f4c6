import Education

/// A collaboration of the release's register: what is stated of it, how sure that is, and where.
struct MapPartnership: Hashable, Sendable {
  /// What stands of one field.
  struct Statement: Hashable, Sendable {
    /// The field.
    let field: PartnershipField
    /// Its values: words of the field's list, numbers, dates or texts.
    let values: [String]
    /// How sure it is: `verified` or `reported`.
    let status: String
  }

  /// Something that says it.
  struct Evidence: Hashable, Sendable {
    /// What it is called.
    let title: String
    /// Who published it.
    let publisher: String
    /// Its address; empty where it has none on the web.
    let address: String
    /// The day, month or year that it is of; empty where that is not known.
    let date: String
  }

  /// An authority that it works in today.
  struct Area: Hashable, Sendable {
    /// The place of the authority in the release's list.
    let place: Int
    /// Whether it works in all of the authority.
    let isWhole: Bool
  }

  /// Its id in the register.
  let id: String
  /// Its name.
  let name: String
  /// What is stated, in the codebook's order; what nobody looked for is not here.
  let statements: [Statement]
  /// Where it works today.
  let areas: [Area]
  /// What says all this, in the order of the release.
  let evidence: [Evidence]
  /// How many members are listed; nil where nobody lists them.
  let listedMembers: Int?

  /// What stands of a field; empty where nothing does.
  func values(_ field: String) -> [String] {
    statements.first { $0.field.name == field }?.values ?? []
  }

  /// Whether it is at work: neither closed, nor merged, nor only planned.
  var isAtWork: Bool {
    !["closed", "merged", "planned"].contains(values("status").first ?? "")
  }

  /// Whether it is an area-based education partnership, and not something that looks like one.
  var isPartnership: Bool { values("kind") == ["area_partnership"] }

  /// Whether nobody has told yet what kind of collaboration it is.
  var isOfUnknownKind: Bool { [[], ["unknown"]].contains(values("kind")) }
}
