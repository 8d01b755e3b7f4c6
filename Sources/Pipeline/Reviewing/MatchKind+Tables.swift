extension MatchKind {
  /// The tables of a release that hold what names of the kind may mean, each with the column of its
  /// ids; those of today first.
  var tables: [(name: String, key: String)] {
    switch self {
    case .schools: [("schools", "urn")]
    case .trusts: [("trusts", "trust_uid")]
    case .partnerships: [("partnerships", "partnership_id")]
    case .authorities:
      [("local_authorities", "new_la_code"), ("historic_local_authorities", "historic_la_id")]
    case .names: []
    }
  }
}
