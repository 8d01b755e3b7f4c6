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

  /// The answer to a question.
  public func answer(_ query: Query, _ workspace: inout Workspace) -> RankedAnswer {
    search(query, &workspace)
    return rank(workspace.found, query)
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
    workspace.begin(query, of: register)
    let scope = workspace.scope
    look(in: scope.ranges, .usual, query, scope, &workspace)
    if isWeak(workspace) { look(in: scope.ranges, .wide, query, scope, &workspace) }
    if !query.areas.isEmpty, isWeak(workspace) {
      look(in: [register.allNames], .elsewhere, query, scope, &workspace)
    }
  }

  /// Looks among ranges of names, and weighs what was not compared yet.
  private func look(
    in ranges: [Range<Int32>], _ effort: CandidateIndex.Effort, _ query: Query,
    _ scope: SearchScope, _ workspace: inout Workspace
  ) {
    index.find(
      workspace.mention, locator: workspace.locator, in: ranges, count: Self.compared, effort,
      of: register, &workspace.search)
    let known = workspace.compared.count
    for place in workspace.search.chosen.indices {
      let name = workspace.search.chosen[place]
      if known > 0, workspace.compared[..<known].contains(name) { continue }
      workspace.compared.append(name)
      workspace.compare(with: Int(name), of: register)
      let entity = register.entityOfName[Int(name)]
      var weight = contextBits(query, workspace.locator, scope.bits, Int(entity))
      weight += weights.bits(workspace.comparison)
      weight += nameBits(Int(name))
      workspace.keep(Found(entity: entity, name: name, weight: weight))
    }
  }

  /// Whether nothing was found yet that is likelier than that there is nothing.
  private func isWeak(_ workspace: borrowing Workspace) -> Bool {
    let top = workspace.found.reduce(-.infinity) { max($0, $1.weight) }
    return top + weights.prior < weights.none + 3
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

  @inline(__always) func forEachLevel(
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
}
