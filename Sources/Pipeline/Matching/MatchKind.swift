/// What the names of a file are names of.
public enum MatchKind: String, CaseIterable, Sendable {
  /// Schools.
  case schools
  /// Academy trusts.
  case trusts
  /// Local authorities.
  case authorities
  /// Partnerships of schools in an area.
  case partnerships
  /// Anything that has a name, in a register of one's own.
  case names

  /// What one is called.
  var noun: String {
    switch self {
    case .schools: "school"
    case .trusts: "trust"
    case .authorities: "local authority"
    case .partnerships: "partnership"
    case .names: "thing"
    }
  }
}
