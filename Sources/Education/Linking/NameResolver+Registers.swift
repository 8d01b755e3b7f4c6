public import Linkage

extension NameResolver {
  /// Resolves names of schools in a register of establishments.
  ///
  /// - Parameters:
  ///   - register: GIAS's file of establishments, a release's `schools.csv`, or any of their columns.
  ///   - links: who succeeded whom; nil where that is not known.
  ///   - authorities: the local authorities.
  ///   - model: how names are weighed.
  /// - Returns: the resolver.
  /// - Throws: where a file cannot be read.
  public static func schools(
    register: String, links: String?, authorities: AuthorityRegister, model: LinkModel
  ) throws -> NameResolver {
    let areas = AreaCodes(authorities)
    let file = RegisterFile(
      path: register, headings: .schools, normaliser: SchoolNames.normaliser)
    let records = try file.records { areas.number(code: $0, name: $1()) }
    let successions = try links.map { try RelationFile(path: $0).successions() } ?? []
    let entities = EntityRegister(
      records, lexicon: SchoolNames.lexicon, successions: successions)
    return NameResolver(
      Linker(entities, model: model), normaliser: SchoolNames.normaliser, areas: areas)
  }

  /// Resolves names of academy trusts in a register of groups.
  ///
  /// - Parameters:
  ///   - register: GIAS's file of groups, a release's `trusts.csv`, or any of their columns.
  ///   - links: which school is in which group, so that a trust is found by its schools' names too;
  ///     nil where that is not known.
  ///   - model: how names are weighed.
  /// - Returns: the resolver.
  /// - Throws: where a file cannot be read.
  public static func trusts(
    register: String, links: String?, model: LinkModel
  ) throws -> NameResolver {
    let file = RegisterFile(path: register, headings: .trusts, normaliser: TrustNames.normaliser)
    var records = try file.records { _, _ in nil }
    if let links {
      let names = try RelationFile(path: links).partNames(TrustNames.normaliser)
      for index in records.indices { records[index].partNames = names[records[index].id] ?? [] }
    }
    return NameResolver(
      Linker(EntityRegister(records, lexicon: TrustNames.lexicon), model: model),
      normaliser: TrustNames.normaliser, areas: nil)
  }
}
