/// A type of establishment as GIAS has them, and what it means for counting.
public struct EstablishmentType: Hashable, Sendable {
  /// Who answers for the school.
  public enum Group: String, CaseIterable, Sendable {
    /// Maintained by a local authority.
    case maintained
    /// An academy that was a school before, or has a sponsor.
    case academy
    /// An academy that was founded new: free schools, studio schools, university technical colleges.
    case freeSchool = "free_school"
    /// A city technology college.
    case cityTechnologyCollege = "city_technology_college"
    /// A special school that is neither maintained nor an academy.
    case nonMaintainedSpecial = "non_maintained_special"
    /// An independent school.
    case independent
    /// A college or another institution of further education.
    case college
    /// A university.
    case university
    /// Offshore, overseas or for Service children.
    case abroad
    /// An establishment in Wales.
    case welsh
    /// Children's centres.
    case childrensCentre = "childrens_centre"
    /// Anything else.
    case other
  }

  /// What kind of pupils or ages it is for.
  public enum Provision: String, CaseIterable, Sendable {
    /// Mainstream schools.
    case mainstream
    /// Special schools.
    case special
    /// Pupil referral units and other alternative provision.
    case alternative
    /// Nursery schools and children's centres.
    case nursery
    /// Provision after 16.
    case post16 = "post_16"
    /// Anything else.
    case other
  }

  /// GIAS's code in two digits, with its leading zero.
  public let code: String
  /// The name exactly as GIAS writes it.
  public let name: String
  /// Who answers for it.
  public let group: Group
  /// What it is for.
  public let provision: Provision
  /// Whether it counts as a state-funded school in our indicators.
  public let isStateFunded: Bool

  /// Creates a type.
  public init(
    code: String, name: String, group: Group, provision: Provision, isStateFunded: Bool
  ) {
    self.code = code
    self.name = name
    self.group = group
    self.provision = provision
    self.isStateFunded = isStateFunded
  }

  /// Whether it is an academy in law: converters, sponsor led, and every kind of free school.
  public var isAcademy: Bool { group == .academy || group == .freeSchool }
}
