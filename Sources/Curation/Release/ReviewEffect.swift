import Education
import Linkage

/// How far links could move the published figures of areas.
///
/// An authority's name decides for its rows in the share of rows that were linked; a school on a
/// partnership's list decides whether one more school of its authority is a member. Nothing else
/// stands in a figure of an area.
struct ReviewEffect {
  private let profile: LAProfile
  private let tallies: [String: AreaTally]
  private let authorities: [URN: ONSCode]
  private let lists: Set<String>

  /// Prepares to weigh links by the figures of areas.
  init(_ inputs: ReleaseInputs, _ profile: LAProfile) {
    self.profile = profile
    tallies = Dictionary(
      profile.authorities.map { ($0.authority.onsCode.value, $0.tally) },
      uniquingKeysWith: { first, _ in first })
    authorities = Dictionary(
      inputs.registers.schools.compactMap { school in
        school.area.authority.map { (school.urn, $0) }
      }, uniquingKeysWith: { first, _ in first })
    lists = Set(inputs.memberLists.filter { $0.kind == "school" }.map(\.source))
  }

  /// Points of per cent by which a link could move a figure of one area.
  func points(of link: Link) -> Double {
    let mention = link.mention
    if mention.kind == AuthorityResolver.kind {
      let shares = link.targets.compactMap { tallies[$0] }.map(\.namedRows)
      return shares.isEmpty
        ? share(mention.count, of: profile.england.namedRows)
        : shares.map { share(mention.count, of: $0) }.max() ?? 0
    }
    guard mention.kind == "school", lists.contains(mention.source) else { return 0 }
    let schools = link.targets.compactMap { URN($0) }.compactMap { authorities[$0]?.value }
      .compactMap { tallies[$0]?.schools }
    return schools.map { share(1, of: $0) }.max() ?? 0
  }

  private func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? min(100 * Double(part) / Double(whole), 100) : 0
  }
}
