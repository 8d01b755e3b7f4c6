import Education
import Tabular

extension PartnershipContent {
  /// The kinds that connect no schools of an area with each other: companies and services of
  /// authorities, hubs, programmes.
  private static let otherKinds: Set<String> = [
    "la_service", "la_company", "state_independent_partnership", "teaching_school_hub", "programme",
    "other",
  ]

  /// Which schools partnerships name among their members, and where one publishes no list.
  ///
  /// A partnership counts unless it is stated to be planned, closed, merged or of another kind: of
  /// what nobody has researched, membership is unknown and not none.
  func memberLists(asAt date: CalendarDate) -> SchoolProfiles.MemberLists {
    var lists = SchoolProfiles.MemberLists()
    for standing in atWork.standings where !Self.otherKinds.contains(standing.value("kind")) {
      let named = members.filter {
        $0.partnership == standing.entry.id && $0.isCurrent(on: date)
      }
      lists.members.formUnion(named.compactMap(\.urn))
      if named.contains(where: \.isSchool) {
        lists.listed.formUnion(standing.coverage.keys)
      } else {
        lists.unlisted.formUnion(standing.coverage.keys)
      }
    }
    return lists
  }
}

extension PartnershipMember {
  /// Whether it belongs to the partnership on a day, as far as an end is stated.
  func isCurrent(on date: CalendarDate) -> Bool {
    guard case .register(let statement) = basis, let until = statement.until else { return true }
    return date <= until.latest
  }
}
