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
    let file = RegisterFile(
      path: register, headings: .schools, normaliser: SchoolNames.normaliser)
    let (entities, others) = Parallel.both {
      Result { try file.entities { authorities.areaNumber(code: $0, name: $1()) } }
    } _: {
      Result {
        let successions = try links.map { try RelationFile(path: $0).successions() }
        return (areas: AreaCodes(authorities), successions: successions ?? Successions())
      }
    }
    let known = EntityRegister(
      try entities.get(), lexicon: SchoolNames.lexicon, successions: try others.get().successions)
    return NameResolver(
      Linker(known, model: model), normaliser: SchoolNames.normaliser,
      areas: try others.get().areas)
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
    let names = try links.map { try RelationFile(path: $0).partNames(TrustNames.normaliser) }
    let entities = try file.entities(partNames: names ?? [:]) { _, _ in nil }
    return NameResolver(
      Linker(EntityRegister(entities, lexicon: TrustNames.lexicon), model: model),
      normaliser: TrustNames.normaliser, areas: nil)
  }
}
