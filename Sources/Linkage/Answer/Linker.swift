import Glibc

/// Links names to a register by a model.
public final class Linker: Sendable {
  /// So many names are compared with a mention.
  static let compared = 24

  /// So many of the entities found are told of.
  static let told = 8

  /// What began or ended so few days from the mention's day may be what it means all the same.
  static let nearDays = 400

  /// So many bits behind the likeliest, an entity is not worth telling of.
  static let reach: Float = 16

  /// The register.
  public let register: EntityRegister
  /// The model.
  public let model: LinkModel
  private let index: CandidateIndex
  let weights: Weights

  /// Creates a linker.
  public init(_ register: EntityRegister, model: LinkModel) {
    self.register = register
    self.model = model
    index = CandidateIndex(register)
    weights = Weights(model, register.lexicon, entityCount: register.count)
  }

  /// What one thread works with; keep one and use it again.
  public struct Workspace {
    var search = CandidateSearch()
    var comparison = NameComparison()
    var best: [(entity: Int32, name: Int32, weight: Float)] = []
    /// The names that were compared for the question in hand.
    var compared: [Int32] = []
    /// The areas of the question before: questions of one area mostly stand together.
    var scope: SearchScope?

    /// Creates an empty workspace.
    public init() {}
  }

  /// The answer to a question.
  public func answer(_ query: Query, _ workspace: inout Workspace) -> RankedAnswer {
    search(query, &workspace)
    return rank(workspace.best, query)
  }

  /// The answers to questions, in their order.
  public func answers(to queries: [Query]) -> [RankedAnswer] {
    Parallel.map(queries.count) { range in
      var workspace = Workspace()
      return range.map { self.answer(queries[$0], &workspace) }
    }.flatMap { $0 }
  }

  /// Finds the entities that may be meant, and weighs them.
  func search(_ query: Query, _ workspace: inout Workspace) {
    let mention = PreparedName(query.name, in: register.vocabulary)
    let places = placeWords(query)
    let locator = Locator(query.locator ?? "")
    let scope = scope(of: query, &workspace)
    workspace.best.removeAll(keepingCapacity: true)
    workspace.compared.removeAll(keepingCapacity: true)
    func look(in ranges: [Range<Int32>], _ effort: CandidateIndex.Effort) {
      index.find(
        mention, locator: locator, in: ranges, count: Self.compared, effort, of: register,
        &workspace.search)
      weigh(mention, query, places, locator, scope.bits, &workspace)
    }
    look(in: scope.ranges, .usual)
    if isWeak(workspace) { look(in: scope.ranges, .wide) }
    if !query.areas.isEmpty, isWeak(workspace) { look(in: [register.allNames], .elsewhere) }
  }

  /// The names among which a question is looked for first; that of the question before where its
  /// areas are the same.
  private func scope(of query: Query, _ workspace: inout Workspace) -> SearchScope {
    if let scope = workspace.scope, scope.areas == query.areas { return scope }
    let scope = SearchScope(query.areas, of: register)
    workspace.scope = scope
    return scope
  }

  /// Whether nothing was found yet that is likelier than that there is nothing.
  private func isWeak(_ workspace: Workspace) -> Bool {
    let top = workspace.best.reduce(-.infinity) { max($0, $1.weight) }
    return top + weights.prior < weights.none + 3
  }

  func placeWords(_ query: Query) -> [UInt32] {
    query.places.tokens.compactMap { range in
      let word = register.vocabulary.find(query.places.text[range])
      return word == Vocabulary.unknown ? nil : word
    }
  }

  /// Weighs the names that were chosen and have not been compared yet.
  private func weigh(
    _ mention: PreparedName, _ query: Query, _ places: [UInt32], _ locator: Locator,
    _ areaBits: Float, _ workspace: inout Workspace
  ) {
    let known = workspace.compared.count
    for name in workspace.search.chosen where !workspace.compared[..<known].contains(name) {
      workspace.compared.append(name)
      workspace.comparison.compare(mention, places: places, with: Int(name), of: register)
      let entity = register.entityOfName[Int(name)]
      var weight = contextBits(query, locator, areaBits, Int(entity))
      weight += weights.bits(workspace.comparison)
      weight += nameBits(Int(name))
      if let place = workspace.best.firstIndex(where: { $0.entity == entity }) {
        if workspace.best[place].weight < weight { workspace.best[place] = (entity, name, weight) }
      } else {
        workspace.best.append((entity, name, weight))
      }
    }
  }

  /// The bits of a name's being the entity's own, or that of one of its parts: the more parts, the
  /// likelier that one of them bears a name by chance.
  func nameBits(_ name: Int) -> Float {
    guard register.isPart[name] else { return weights.bits(.nameOwn) }
    let entity = Int(register.entityOfName[name])
    let names = Int(register.firstName[entity])..<Int(register.firstName[entity + 1])
    return weights.bits(.nameOfPart) - log2f(Float(names.count { register.isPart[$0] }))
  }

  private func contextBits(
    _ query: Query, _ locator: Locator, _ areaBits: Float, _ entity: Int
  ) -> Float {
    var bits: Float = 0
    forEachLevel(query, locator, areaBits, entity) { _, more in bits += more }
    return bits
  }

  /// What stands beside the name, as it compares with an entity; what either lacks is passed over.
  func contextLevels(_ query: Query, _ entity: Int) -> [(ContextLevel, Float)] {
    var levels: [(ContextLevel, Float)] = []
    let locator = Locator(query.locator ?? "")
    let areaBits = SearchScope.bits(of: query.areas, in: register)
    forEachLevel(query, locator, areaBits, entity) { levels.append(($0, $1)) }
    return levels
  }

  @inline(__always) private func forEachLevel(
    _ query: Query, _ locator: Locator, _ areaBits: Float, _ entity: Int,
    _ body: (ContextLevel, Float) -> Void
  ) {
    var said: Float = 0
    if !query.areas.isEmpty, register.areas[entity] >= 0 {
      let isSame = query.areas.contains(Int(register.areas[entity]))
      let level: ContextLevel = isSame ? .areaSame : .areaOther
      if isSame { said = areaBits }
      body(level, weights.bits(level) + said)
    }
    if !locator.isEmpty, !register.locators[entity].isEmpty {
      let level = locator.level(register.locators[entity])
      // What the area has said of the place, the locator does not say again.
      let rarity = register.locatorRarity(entity, level)
      body(level, weights.bits(level) + max(0, rarity - said))
    }
    if let day = query.day {
      let level = dateLevel(Int32(clamping: day), entity)
      body(level, weights.bits(level))
    } else {
      let level = register.undatedLevel(entity)
      body(level, weights.bits(level))
    }
  }

  func dateLevel(_ day: Int32, _ entity: Int) -> ContextLevel {
    let day = Int(day)
    let began = Int(register.began[entity])
    let ended = Int(register.ended[entity])
    if began > day { return began - day > Self.nearDays ? .dateLaterBegun : .dateNotBegun }
    if ended < day { return day - ended > Self.nearDays ? .dateLongEnded : .dateEnded }
    return .dateStanding
  }

  /// The entities found, likeliest first.
  ///
  /// Of equals, one without a postcode comes first where the source leaves it blank: a blank is
  /// mostly the register's own. Then one that succession joins to the most of the others: it is the
  /// likeliest to be the right one or a step from it. Then one that still stands, or ended last; one
  /// that began last; and then by key.
  private func inOrder(
    _ found: [(entity: Int32, name: Int32, weight: Float)], isBlank: Bool
  ) -> [(entity: Int32, name: Int32, weight: Float)] {
    func kinCount(_ entity: Int32) -> Int {
      let lineage = register.lineage[Int(entity)]
      guard !lineage.isEmpty else { return 0 }
      let weight = found.first { $0.entity == entity }?.weight ?? 0
      return found.count { $0.weight == weight && lineage.contains($0.entity) }
    }
    let least = found.reduce(-.infinity) { max($0, $1.weight) } - Self.reach
    return found.filter { $0.weight >= least }.sorted { one, other in
      if one.weight != other.weight { return one.weight > other.weight }
      if isBlank {
        let blank = (
          register.locators[Int(one.entity)].isEmpty, register.locators[Int(other.entity)].isEmpty
        )
        if blank.0 != blank.1 { return blank.0 }
      }
      let kin = (kinCount(one.entity), kinCount(other.entity))
      if kin.0 != kin.1 { return kin.0 > kin.1 }
      let first = (register.ended[Int(one.entity)], register.began[Int(one.entity)])
      let second = (register.ended[Int(other.entity)], register.began[Int(other.entity)])
      return first == second ? one.entity < other.entity : first > second
    }
  }

  /// The answer that what was found comes to.
  func rank(
    _ found: [(entity: Int32, name: Int32, weight: Float)], _ query: Query
  ) -> RankedAnswer {
    let sorted = inOrder(found, isBlank: query.locator?.isEmpty == true)
    let top = max((sorted.first?.weight ?? 0) + weights.prior, weights.none)
    let odds = sorted.map { exp2f($0.weight + weights.prior - top) }
    let none = exp2f(weights.none - top)
    let sum = Double(odds.reduce(none, +))
    let stated = StatedProbabilities(none: Double(none) / sum, model)
    func candidate(_ place: Int) -> RankedAnswer.Candidate {
      let one = sorted[place]
      let lineage = register.lineage[Int(one.entity)]
      var kin = odds[place]
      for other in sorted.indices
      where other != place && lineage.contains(sorted[other].entity) {
        kin += odds[other]
      }
      return RankedAnswer.Candidate(
        entity: Int(one.entity), id: register.ids[Int(one.entity)], name: Int(one.name),
        weight: Double(one.weight), probability: stated.stated(Double(odds[place]) / sum),
        lineageProbability: stated.stated(Double(kin) / sum))
    }
    let candidates = sorted.indices.prefix(Self.told).map(candidate)
    let lineage = sorted.first.map { register.lineage[Int($0.entity)] } ?? []
    let rival = sorted.indices.dropFirst().first { !lineage.contains(sorted[$0].entity) }
      .map(candidate)
    let margin = (candidates.first?.lineageProbability ?? 0) - (rival?.probability ?? 0)
    return RankedAnswer(
      candidates: candidates, noneProbability: stated.none, rival: rival, margin: margin)
  }
}
