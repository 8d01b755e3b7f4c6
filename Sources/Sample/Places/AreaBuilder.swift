/// Turns drafts into areas in their order, handing out numbers as it goes.
struct AreaBuilder {
  private let seed: UInt64
  private let drafts: [AreaDraft]
  private let counts: [Counts]
  private let firstURNs: [Int]
  private let secondURNs: [Int]
  private var nextVillage = 0
  /// How many multi-academy trusts were handed out.
  private(set) var multiTrusts = 0
  /// How many foundation trusts and federations were handed out, each.
  private(set) var localGroups = 0
  /// The first URN after those of the reference date.
  let laterURN: Int
  /// How many second-generation rows there are.
  let secondRows: Int

  /// How many rows of an area have which fate.
  private struct Counts {
    var first = 0
    var second = 0
    var conversions = 0
    var amalgamations = 0
    var rebrokered = 0
    var closed = 0
  }

  /// Numbers the rows: first generations in the order of the areas, then second ones; Wales apart.
  init(seed: UInt64, isLarge: Bool, drafts: [AreaDraft]) {
    self.seed = seed
    self.drafts = drafts
    counts = drafts.indices.map { Self.counts(drafts[$0], SplitMix64.seed(seed, .share, $0)) }
    var next = 500_000
    var welsh = isLarge ? 20_000_000 : 900_000
    var firstURNs: [Int] = []
    for (draft, count) in zip(drafts, counts) {
      firstURNs.append(draft.kind == .wales ? welsh : next)
      if draft.kind == .wales { welsh += count.first } else { next += count.first }
    }
    self.firstURNs = firstURNs
    var secondURNs: [Int] = []
    let second = next
    for count in counts {
      secondURNs.append(next)
      next += count.second
    }
    self.secondURNs = secondURNs
    laterURN = next
    secondRows = next - second
  }

  /// The next area.
  mutating func area(_ index: Int, ground: Ground) -> Area {
    let draft = drafts[index]
    let count = counts[index]
    let areaSeed = SplitMix64.seed(seed, .area, index)
    var random = SplitMix64(areaSeed)
    let villages = max(2, count.first)
    let trusts = draft.kind == .current ? max(1, count.second * 2 / 13) : 0
    let groups = draft.kind == .current ? max(1, count.first / 90) : 0
    defer {
      nextVillage += villages
      multiTrusts += trusts
      localGroups += groups
    }
    return Area(
      index: index, kind: draft.kind, facts: AreaFacts(draft, index: index, ground: ground),
      endsOn: draft.endsOn,
      seed: areaSeed, first: count.first, second: count.second, conversions: count.conversions,
      amalgamations: count.amalgamations, rebrokered: count.rebrokered, closed: count.closed,
      order: Shuffle(count: count.first, seed: SplitMix64.seed(areaSeed, .order)),
      departureLead: random.below(1000), firstURN: firstURNs[index],
      secondURN: secondURNs[index], villages: villages,
      settlement: Shuffle(count: villages, seed: SplitMix64.seed(areaSeed, .village)),
      firstVillage: nextVillage, multiTrusts: trusts, firstMultiTrust: multiTrusts,
      localGroups: groups,
      firstLocalGroup: localGroups)
  }

  /// The fates of an area's rows, near the shares of the real register.
  private static func counts(_ draft: AreaDraft, _ seed: UInt64) -> Counts {
    var random = SplitMix64(seed)
    /// So many in a thousand rows, rounded up or down by chance so that small areas add up right.
    func part(_ perMille: Int) -> Int { (draft.rows * perMille + random.below(1000)) / 1000 }
    var result = Counts()
    switch draft.kind {
    case .current:
      result.second = min(part(280), draft.rows - 1)
      result.conversions = min(part(205), result.second)
      result.amalgamations = min(part(30), result.second - result.conversions)
      result.rebrokered = min(
        part(12), result.second - result.conversions - result.amalgamations, result.conversions)
      result.first = draft.rows - result.second
      while result.conversions + 2 * result.amalgamations >= result.first {
        if result.amalgamations > 0 { result.amalgamations -= 1 } else { result.conversions -= 1 }
      }
      result.rebrokered = min(result.rebrokered, result.conversions)
      result.closed = min(
        result.conversions + 2 * result.amalgamations + part(165), result.first - 1)
    case .historic:
      result.second = draft.successors.isEmpty ? 0 : min(part(250), draft.rows / 2)
      result.conversions = result.second
      result.first = draft.rows - result.second
      result.closed = result.first
    case .wales:
      result.first = draft.rows
      result.closed = part(360)
    case .overseas, .offshore, .service:
      result.first = draft.rows
      result.closed = part(draft.kind == .overseas ? 0 : 350)
    }
    return result
  }
}
