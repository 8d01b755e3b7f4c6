import Linkage

/// Joins the mentions of partnerships in several sources to lasting entities.
///
/// Only what is likely enough is joined, surest first, and never two that are named with different
/// authorities, nor two names of one source that differ in more than small words. What is left over
/// stands alone: two entries for one partnership are mended by a decision, a wrong one spreads.
public struct PartnershipClusters: Sendable {
  /// From this likeness on, mentions are joined.
  static let certain = 0.92

  /// The partnerships, ascending by name and id.
  public let partnerships: [Partnership]
  /// The partnership of each mention, in the order in which the mentions were given.
  public let idOfMention: [String]
  /// Ids of before that are no more, ascending.
  public let redirects: [PartnershipRedirect]

  /// Joins mentions.
  ///
  /// - Parameters:
  ///   - mentions: The mentions, in any order: it decides nothing.
  ///   - previous: The partnerships of before, whose ids endure.
  ///   - authorities: The authorities, for those of the past.
  public init(
    _ mentions: [PartnershipMention], previous: [Partnership] = [],
    authorities: AuthorityRegister
  ) {
    // The same mention twice is one; sorting makes the order of the input irrelevant.
    let distinct = Set(mentions).sorted { Self.key($0) < Self.key($1) }
    let forms = distinct.map {
      PartnershipForms(names: $0.names, authorities: $0.authorities, in: authorities)
    }
    let groups = Self.groups(distinct, forms)
    let old = previous.sorted { $0.id < $1.id }
    let oldForms = old.map {
      PartnershipForms(names: $0.names, authorities: $0.authorities, in: authorities)
    }
    let (ids, taken) = Self.ids(groups, distinct, forms, old, oldForms)
    var partnerships: [Partnership] = []
    var idOfDistinct = Array(repeating: "", count: distinct.count)
    for (group, id) in zip(groups, ids) {
      for member in group { idOfDistinct[member] = id }
      let members = group.map { distinct[$0] }
      partnerships.append(
        Partnership(
          id: id, name: Self.commonName(members), names: members.flatMap(\.names),
          authorities: members.flatMap(\.authorities), sources: members.map(\.source)))
    }
    self.partnerships = partnerships.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let place = Dictionary(
      distinct.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    idOfMention = mentions.map { mention in place[mention].map { idOfDistinct[$0] } ?? "" }
    redirects = old.indices.filter { !taken.contains(old[$0].id) }.map { index in
      let heir = groups.indices.first { group in
        groups[group].contains { Self.isSame(forms[$0], oldForms[index]) }
      }
      return PartnershipRedirect(
        from: old[index].id, to: heir.map { ids[$0] }, reason: heir == nil ? .gone : .merged)
    }
  }

  // MARK: Joining

  private static func isSame(_ one: PartnershipForms, _ other: PartnershipForms) -> Bool {
    one.likeness(to: other).map { $0.probability >= certain } ?? false
  }

  /// The numbers of mentions that belong together, each list ascending, by their first.
  private static func groups(
    _ mentions: [PartnershipMention], _ forms: [PartnershipForms]
  ) -> [[Int]] {
    var groupOf = Array(mentions.indices)
    var members = mentions.indices.map { [$0] }
    for edge in edges(mentions, forms) {
      let (one, two) = (groupOf[edge.one], groupOf[edge.two])
      guard one != two, canJoin(members[one], members[two], mentions, forms) else { continue }
      let (kept, gone) = (min(one, two), max(one, two))
      for member in members[gone] { groupOf[member] = kept }
      members[kept] = (members[kept] + members[gone]).sorted()
      members[gone] = []
    }
    return members.filter { !$0.isEmpty }
  }

  private struct Edge {
    let one: Int
    let two: Int
    let likeness: PartnershipLikeness
  }

  /// The pairs that are like enough, surest first.
  ///
  /// A pair by initials counts only where no third is as like: HEP in a list without authorities may
  /// be anybody's.
  private static func edges(
    _ mentions: [PartnershipMention], _ forms: [PartnershipForms]
  ) -> [Edge] {
    var edges: [Edge] = []
    for one in mentions.indices {
      for two in mentions.indices where two > one {
        guard let likeness = forms[one].likeness(to: forms[two]),
          likeness.probability >= certain
        else { continue }
        edges.append(Edge(one: one, two: two, likeness: likeness))
      }
    }
    return edges.sorted { ($0.likeness, $0.one, $0.two) < ($1.likeness, $1.one, $1.two) }
  }

  /// Whether no two members name different authorities, or are different names of one source.
  private static func canJoin(
    _ one: [Int], _ two: [Int], _ mentions: [PartnershipMention], _ forms: [PartnershipForms]
  ) -> Bool {
    for first in one {
      for second in two {
        if forms[first].contradicts(forms[second]) { return false }
        if mentions[first].source == mentions[second].source,
          forms[first].likeness(to: forms[second]) != .sameWords
        {
          return false
        }
      }
    }
    return true
  }

  /// The full name that most sources give; the longest of equals, and then the first.
  private static func commonName(_ members: [PartnershipMention]) -> String {
    let full = members.map(\.name).filter { PartnershipNames.acronym($0) == nil }
    let names = full.isEmpty ? members.map(\.name) : full
    let counts = Dictionary(grouping: names) { $0 }.mapValues(\.count)
    let best = counts.sorted { one, other in
      (-one.value, -one.key.utf8.count, one.key) < (-other.value, -other.key.utf8.count, other.key)
    }
    return best.first?.key ?? ""
  }

  // MARK: Ids

  /// The id of each group: one of before where it goes on, else one made of its content.
  ///
  /// Of several groups that go on from one id, the one with the most of its names keeps it; of several
  /// ids that one group goes on from, the one of which it has the most.
  private static func ids(
    _ groups: [[Int]], _ mentions: [PartnershipMention], _ forms: [PartnershipForms],
    _ old: [Partnership], _ oldForms: [PartnershipForms]
  ) -> (ids: [String], taken: Set<String>) {
    var claims: [(shared: Int, group: Int, old: Int)] = []
    for (group, members) in groups.enumerated() {
      let names = Set(members.flatMap { mentions[$0].names })
      for index in old.indices
      where members.contains(where: { isSame(forms[$0], oldForms[index]) }) {
        claims.append((names.intersection(old[index].names).count, group, index))
      }
    }
    claims.sort { ($1.shared, $0.old, $0.group) < ($0.shared, $1.old, $1.group) }
    var ids: [Int: String] = [:]
    var taken: Set<String> = []
    for claim in claims where ids[claim.group] == nil && !taken.contains(old[claim.old].id) {
      ids[claim.group] = old[claim.old].id
      taken.insert(old[claim.old].id)
    }
    let known = Set(old.map(\.id))
    var used = known
    let all = groups.indices.map { group -> String in
      if let id = ids[group] { return id }
      var turn = 0
      while true {
        let id = newID(groups[group].map { mentions[$0] }, turn: turn)
        if used.insert(id).inserted { return id }
        turn += 1
      }
    }
    return (all, taken)
  }

  /// An id of the first name and authority of a group; a turn where that is taken.
  private static func newID(_ members: [PartnershipMention], turn: Int) -> String {
    let first = members.first
    let mention = Mention(
      source: "", kind: "partnership",
      text: PartnershipNames.words(of: first?.name ?? "")
        .joined(separator: " "),
      context: (first?.authorities.first).map { [.init("code", $0.description)] } ?? [],
      count: turn)
    let id = turn == 0 ? mention.id : Mention(source: "\(turn)", kind: "", text: mention.id).id
    return "p-" + id.prefix(10)
  }

  private static func key(_ mention: PartnershipMention) -> String {
    let codes = mention.authorities.map(\.description).joined(separator: " ")
    return ([mention.name, codes, mention.source] + mention.otherNames).joined(separator: "\u{1F}")
  }
}
