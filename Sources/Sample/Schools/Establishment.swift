/// One row of the register as at a date.
struct Establishment: Sendable {
  /// Which row: the generation within an area, and its number there.
  enum Origin: Hashable, Sendable {
    case first(Int), second(Int), later(Int)
  }

  /// What the register says of it.
  enum Status: Int, Sendable {
    case open = 1
    case closed = 2
    case closing = 3
    case proposed = 4

    /// GIAS's names; codes start at 1.
    static let names: Words = [
      "", "Open", "Closed", "Open, but proposed to close", "Proposed to open",
    ]

    /// Whether pupils go there.
    var isOpen: Bool { self == .open || self == .closing }
  }

  /// The area whose numbers it was made from.
  let area: Int
  /// The area whose heading stands in its row.
  let heading: Int
  /// Which row it is.
  let origin: Origin
  /// The number that names it.
  let urn: Int
  /// Its site.
  let site: Site
  /// Its type now.
  let type: SchoolType.Index
  /// Whom it teaches.
  let stage: Stage
  /// Its status at the date.
  let status: Status
  /// The day it opened or will; nil where the register does not know.
  let opens: Int?
  /// The day it closed or will, as far as it is known at the date.
  let closes: Int?
  /// Its name at the date.
  let name: SchoolName
  /// The trust it is in at the date.
  let trust: Membership?

  /// Whether it counts as an academy in law.
  var isAcademy: Bool { SchoolType.all[type].group == .academy }
}

/// Which group a school belongs to, and since when.
struct Membership: Hashable, Sendable {
  /// A group of schools.
  enum Group: Hashable, Sendable {
    /// A multi-academy trust by its number among all.
    case multi(Int)
    /// The single-academy trust of the school with that URN.
    case single(Int)
    /// A foundation trust by its number among all.
    case foundation(Int)
  }

  /// The group.
  let group: Group
  /// The day of joining.
  let joined: Int
  /// What the register shows of it.
  let shown: Shown

  /// What a row of the register shows of a group.
  enum Shown: Sendable {
    case codeAndName, nameOnly, nothing
  }
}
