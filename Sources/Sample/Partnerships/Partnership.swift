/// A partnership of schools that does not exist, and how its website lists its members.
struct Partnership: Sendable {
  /// The beginning of its page's file name, and the name of its source.
  let slug: String
  /// Its name.
  let name: String
  /// How its page is laid out.
  let layout: Layout
  /// How many local authorities it works in.
  let authorities: Int
  /// Which authorities: the place of the first among those of today, the largest first.
  let rank: Int

  /// The ways in which websites list schools.
  enum Layout: Sendable {
    /// A table with two rows of headings, cells that span several rows or columns, footnotes.
    case spanningTable
    /// Lists in a list.
    case nestedList
    /// A definition list: towns, and under each its schools.
    case definitions
    /// A table in windows-1252 that says it is UTF-8, without closing tags.
    case mislabelledTable
    /// A block a school, with HTML's own names for signs.
    case cards
  }

  /// All of them, whatever the seed: sources are declared by name.
  static let all = [
    Partnership(
      slug: "ambrel_learning", name: "Ambrel Learning Partnership", layout: .spanningTable,
      authorities: 1, rank: 0),
    Partnership(
      slug: "corvane_schools", name: "Corvane Schools Together", layout: .nestedList,
      authorities: 1, rank: 3),
    Partnership(
      slug: "dorvena_alliance", name: "Dorvena & Berrick Education Alliance", layout: .definitions,
      authorities: 1, rank: 6),
    Partnership(
      slug: "leofran_company", name: "The Leofran Schools’ Company", layout: .mislabelledTable,
      authorities: 2, rank: 9),
    Partnership(
      slug: "therelle_learning", name: "Thérelle Learning Partnership", layout: .cards,
      authorities: 3,
      rank: 14),
  ]
}

/// A school on a partnership's page.
struct PartnershipMember: Sendable {
  /// Its name as the page has it, in windows-1252.
  let name: [UInt8]
  /// Its town, in windows-1252.
  let town: [UInt8]
  /// Its postcode.
  let postcode: [UInt8]
  /// The authority that it stands under.
  let authority: SampleAuthorities.Current
  /// Whether it is a primary school.
  let isPrimary: Bool
  /// What its name means.
  let answer: Truth.Answer
}
