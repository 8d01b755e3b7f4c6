import Education
import Linkage

/// The partnerships of a release as its tables want them: resolved, looked up and in order.
struct PartnershipContent: Sendable {
  /// An authority that a partnership works in, by a row of the register.
  struct Area: Sendable {
    let partnership: String
    let reading: PartnershipAreaReading
    let authority: WrittenArea.Authority
  }

  /// The register.
  let register: PartnershipRegister
  /// Its areas, by the record of the register and the authority's code.
  let areas: [Area]
  /// The collaborations at work on the day of the release, and where.
  let atWork: PartnershipsAtWork
  /// The members, by partnership and key.
  let members: [PartnershipMember]
  /// The links of names of partnerships, by the partnership that they mean.
  let mentions: [String: [Link]]
  /// Rows that point at what no register holds.
  let unresolved: [ReleaseContent.UnresolvedReference]

  /// Resolves a register's areas and members.
  init(_ inputs: ReleaseInputs, schools: Set<URN>, trusts: Set<GroupUID>) {
    let register = inputs.registers.partnerships
    self.register = register
    let reader = PartnershipAreaReader(inputs.registers.authorities, asAt: inputs.registers.asAt)
    var unresolved: [ReleaseContent.UnresolvedReference] = []
    var areas: [Area] = []
    var members: [PartnershipMember] = []
    for entry in register.entries {
      for reading in entry.areas.map(reader.read) {
        areas += reading.written.authorities.map {
          Area(partnership: entry.id, reading: reading, authority: $0)
        }
        unresolved += reading.written.unresolved.map { piece in
          ReleaseContent.UnresolvedReference(
            table: "partnership_areas", key: "\(reading.statement.place.record)", column: "area",
            value: piece.text)
        }
      }
      for statement in entry.members {
        func missing(_ column: String, _ value: String) {
          unresolved.append(
            ReleaseContent.UnresolvedReference(
              table: "partnership_members", key: "row-\(statement.place.record)", column: column,
              value: value))
        }
        var urn: URN?
        var uid: GroupUID?
        switch statement.member {
        case .school(let number):
          if schools.contains(number) { urn = number } else { missing("urn", "\(number)") }
        case .trust(let number):
          if trusts.contains(number) { uid = number } else { missing("trust_uid", "\(number)") }
        }
        members.append(
          PartnershipMember(
            partnership: register.current(entry.id), basis: .register(statement), urn: urn,
            trustUID: uid))
      }
    }
    members += Self.listed(inputs, register, schools, trusts)
    self.areas = areas.sorted {
      ($0.reading.statement.place.record, $0.authority.id)
        < ($1.reading.statement.place.record, $1.authority.id)
    }
    atWork = PartnershipsAtWork(register, self.areas, on: inputs.registers.asAt)
    self.members = members.sorted { ($0.partnership, $0.key) < ($1.partnership, $1.key) }
    self.unresolved = unresolved
    let named = inputs.registers.links.filter { $0.mention.kind == "partnership" && $0.isOne }
    mentions = Dictionary(grouping: named) { register.current($0.targets[0]) }
  }

  /// The members that sources list, each as it was linked.
  private static func listed(
    _ inputs: ReleaseInputs, _ register: PartnershipRegister, _ schools: Set<URN>,
    _ trusts: Set<GroupUID>
  ) -> [PartnershipMember] {
    let lists = Dictionary(grouping: inputs.memberLists, by: \.source)
    return inputs.registers.links.flatMap { link -> [PartnershipMember] in
      let fits = (lists[link.mention.source] ?? []).filter {
        $0.kind == link.mention.kind && register[$0.partnership] != nil
      }
      let number = link.isOne ? link.targets[0] : ""
      return fits.map { list in
        let urn =
          list.kind == "school" ? URN(number).flatMap { schools.contains($0) ? $0 : nil } : nil
        let uid =
          list.kind == "trust" ? GroupUID(number).flatMap { trusts.contains($0) ? $0 : nil } : nil
        return PartnershipMember(
          partnership: register.current(list.partnership), basis: .list(link), urn: urn,
          trustUID: uid)
      }
    }
  }

  /// How many schools are known by name or number to belong to a partnership; nil where nobody lists
  /// them.
  func listedSchools(of partnership: String) -> Int? {
    let listed = members.filter { $0.partnership == partnership && $0.isSchool }
    return listed.isEmpty ? nil : listed.count
  }
}
