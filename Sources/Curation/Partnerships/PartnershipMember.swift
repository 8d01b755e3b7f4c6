import Education
import Linkage

/// A school or a trust that belongs to a partnership, by the register or by a list that a source
/// publishes.
struct PartnershipMember: Hashable, Sendable {
  /// What says so.
  enum Basis: Hashable, Sendable {
    /// A row of the register.
    case register(PartnershipMemberStatement)
    /// A name on a list, and what it was found to mean.
    case list(Link)
  }

  /// The partnership's id, as it is today.
  let partnership: String
  /// What says so.
  let basis: Basis
  /// The school; nil for a trust, and where no school was found.
  let urn: URN?
  /// The trust; nil for a school, and where no trust was found.
  let trustUID: GroupUID?

  /// What tells it from other members of the partnership.
  var key: String {
    switch basis {
    case .register(let statement): "row-\(statement.place.record)"
    case .list(let link): link.mention.id
    }
  }

  /// Whether it is a school.
  var isSchool: Bool {
    switch basis {
    case .register(let statement):
      if case .school = statement.member { true } else { false }
    case .list(let link): link.mention.kind == "school"
    }
  }
}
