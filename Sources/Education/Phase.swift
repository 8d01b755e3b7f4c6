/// The phase of education that GIAS files an establishment under, in the words of published tables.
public enum Phase: String, CaseIterable, Sendable {
  /// Nursery schools.
  case nursery
  /// Primary schools.
  case primary
  /// Middle schools that count as primary.
  case middleDeemedPrimary = "middle_deemed_primary"
  /// Secondary schools.
  case secondary
  /// Middle schools that count as secondary.
  case middleDeemedSecondary = "middle_deemed_secondary"
  /// Sixth forms and other provision after 16.
  case sixteenPlus = "16_plus"
  /// Schools for all ages.
  case allThrough = "all_through"
  /// Special, alternative and independent schools, which GIAS gives no phase.
  case notApplicable = "not_applicable"
}
