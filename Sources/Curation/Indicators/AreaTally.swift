public import Education

/// What was counted in one area: the figures from which every indicator is reckoned.
public struct AreaTally: Hashable, Sendable {
  /// What kind of state-funded school it is; every one is of exactly one kind.
  public enum SchoolKind: Int, CaseIterable, Sendable {
    /// Nursery schools.
    case nursery
    /// Primary schools, with middle schools deemed primary.
    case primary
    /// Secondary schools, with middle schools deemed secondary.
    case secondary
    /// Schools for all ages.
    case allThrough
    /// Schools and academies for 16 to 19.
    case post16
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

  /// Open state-funded schools.
  public private(set) var schools = 0
  /// Of these, those of each kind, in the order of the kinds.
  public private(set) var schoolsByKind = [Int](repeating: 0, count: SchoolKind.allCases.count)
  /// Of these, those maintained by a local authority.
  public private(set) var maintained = 0
  /// Of these, academies and free schools.
  public private(set) var academies = 0
  /// Of these, those in multi-academy trusts.
  public private(set) var schoolsInMATs = 0
  /// Academies whose trust the register names.
  public private(set) var academiesWithTrust = 0
  /// Pupils on roll where known.
  public private(set) var pupils = 0
  /// Schools whose pupils are known.
  public private(set) var schoolsWithPupils = 0
  /// Pupils in academies where known.
  public private(set) var academyPupils = 0
  /// Open independent schools.
  public private(set) var independents = 0
  /// Academy trusts with an open school here.
  public private(set) var trusts: Set<GroupUID> = []
  /// Of these, multi-academy trusts.
  public private(set) var mats: Set<GroupUID> = []
  /// Rows of sources that name this area, alone or among choices.
  public private(set) var namedRows = 0
  /// Of these, rows that were linked to it.
  public private(set) var linkedRows = 0

  /// Counts of nothing yet.
  init() {}

  /// Schools of one kind.
  public func schools(_ kind: SchoolKind) -> Int { schoolsByKind[kind.rawValue] }

  /// Counts an open school; `trust` is the kind of the academy trust that the register names.
  mutating func count(_ school: School, trust: Trust.Kind?) {
    if school.type?.group == .independent { independents += 1 }
    guard school.isStateFunded else { return }
    schools += 1
    schoolsByKind[SchoolKind(school).rawValue] += 1
    if school.type?.group == .maintained { maintained += 1 }
    let isAcademy = school.type?.isAcademy ?? false
    if isAcademy { academies += 1 }
    if let count = school.pupilCount {
      pupils += count
      schoolsWithPupils += 1
      if isAcademy { academyPupils += count }
    }
    guard let trust, let uid = school.trustUID, trust.isAcademyTrust else { return }
    trusts.insert(uid)
    if isAcademy { academiesWithTrust += 1 }
    if trust == .multiAcademyTrust {
      mats.insert(uid)
      schoolsInMATs += 1
    }
  }

  /// Counts rows of sources that name the area.
  mutating func countNames(_ rows: Int, linked: Bool) {
    namedRows += rows
    if linked { linkedRows += rows }
  }
}
