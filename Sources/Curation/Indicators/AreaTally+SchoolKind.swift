import Education

extension AreaTally {
  /// What kind of state-funded school it is; every one is of exactly one kind.
  public enum SchoolKind: String, CaseIterable, Sendable {
    /// Nursery schools.
    case nursery
    /// Primary schools, with middle schools deemed primary.
    case primary
    /// Secondary schools, with middle schools deemed secondary.
    case secondary
    /// Schools for all ages.
    case allThrough = "all_through"
    /// Schools and academies for 16 to 19.
    case post16 = "post_16"
    /// Special schools, whatever the phase.
    case special
    /// Pupil referral units and other alternative provision, whatever the phase.
    case alternative
    /// Those to which the register gives no phase.
    case other

    /// The kind of a school by its type's provision, and otherwise by its phase.
    init(_ school: School) {
      switch (school.type?.provision, school.phase) {
      case (.special, _): self = .special
      case (.alternative, _): self = .alternative
      case (_, .nursery): self = .nursery
      case (_, .primary), (_, .middleDeemedPrimary): self = .primary
      case (_, .secondary), (_, .middleDeemedSecondary): self = .secondary
      case (_, .allThrough): self = .allThrough
      case (_, .sixteenPlus): self = .post16
      case (.nursery, _): self = .nursery
      case (.post16, _): self = .post16
      default: self = .other
      }
    }
  }
}
