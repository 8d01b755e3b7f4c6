public import Linkage
import Tabular

extension NameResolver {
  /// Resolves names of schools among those of a run.
  ///
  /// - Parameters:
  ///   - registers: The schools, who succeeded whom, and the authorities.
  ///   - model: How names are weighed.
  /// - Returns: the resolver.
  public static func schools(of registers: Registers, model: LinkModel) -> NameResolver {
    let areas = AreaCodes(registers.authorities)
    let normaliser = SchoolNames.normaliser
    let records = registers.schools.map { school in
      let name = normaliser.normalise(school.name)
      let places = [school.town, school.locality, school.address3, school.giasLAName]
      // As in a file: what ended on a day unknown ended before every day, what is only proposed
      // begins after every day.
      let began =
        school.openDate?.dayNumber ?? (school.status == .proposedToOpen ? Int(Int32.max) : nil)
      let ended =
        school.status == .closed ? school.closeDate?.dayNumber ?? Int(Int32.min) + 1 : nil
      return EntityRecord(
        id: school.urn.description, title: school.name, names: [name] + name.otherNames,
        area: school.giasLACode?.value
          ?? registers.authorities.areaNumber(code: "", name: school.giasLAName),
        locator: school.postcode, places: normaliser.normalise(places.joined(separator: " ")),
        began: began, ended: ended)
    }
    let successions = registers.successions.map {
      (before: $0.urn.description, after: $0.successor.description)
    }
    let register = EntityRegister(
      records, lexicon: SchoolNames.lexicon, successions: successions)
    return NameResolver(Linker(register, model: model), normaliser: normaliser, areas: areas)
  }

  /// Resolves names of academy trusts among those of a run.
  ///
  /// - Parameters:
  ///   - registers: The groups.
  ///   - model: How names are weighed.
  /// - Returns: the resolver.
  public static func trusts(of registers: Registers, model: LinkModel) -> NameResolver {
    let normaliser = TrustNames.normaliser
    let records = registers.trusts.filter { $0.kind?.isAcademyTrust == true }.map { trust in
      let name = normaliser.normalise(trust.name)
      return EntityRecord(
        id: trust.uid.description, title: trust.name, names: [name] + name.otherNames,
        locator: trust.postcode,
        places: normaliser.normalise(trust.town), began: trust.openDate?.dayNumber,
        ended: trust.closedDate?.dayNumber)
    }
    return NameResolver(
      Linker(EntityRegister(records, lexicon: TrustNames.lexicon), model: model),
      normaliser: normaliser, areas: nil)
  }
}
