extension CuratedTable {
  /// Every table of a release, in the order in which a reader would meet them.
  public static let all: [CuratedTable] =
    [
      .localAuthorities, .historicLocalAuthorities, .laSuccessions, .statisticalNeighbours,
      .schools, .trusts, .schoolTrusts, .groups, .schoolGroups, .schoolSuccessions,
      .partnerships, .partnershipStatements, .partnershipAreas, .partnershipMembers,
      .partnershipEvidence,
      .programmes, .programmeAreas, .hubs, .hubAreas, .laProgrammes, .programmeRemarks,
      .links, .reviewQueue, .unresolvedReferences,
      .laProfile, .laProfileMeta, .indicators, .schoolProfile,
      .trustFootprints, .trustAreas, .academisation, .academisationMeta,
    ] + Answer.all.map(\.table) + [.changes]

  /// The table of a name.
  public static func named(_ name: String) -> CuratedTable? {
    all.first { $0.name == name }
  }
}
