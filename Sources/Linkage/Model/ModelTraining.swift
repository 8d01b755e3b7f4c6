/// Learns the rates of a model from mentions whose entities nobody has told, by
/// expectation-maximisation.
///
/// What random pairs come to is counted once, from pairs drawn within the mention's area. What
/// matching pairs come to is counted over and over: each round weighs every pair by how probable
/// the model of the round before says it is. Rates move away from those of the beginning only as far
/// as the counts bear out.
public struct ModelTraining: Sendable {
  /// What the rates of the beginning are worth, in words.
  static let priorWords = 400.0
  /// What the rates of context and the share of names borne no more are worth, in mentions.
  static let priorPairs = 100.0
  /// At most this share of names is taken for names borne no more: names alone cannot tell them from
  /// names of what is not in the register.
  static let mostRenamed = 0.02
  /// Random pairs for each mention.
  static let randomPairs = 4

  private let register: EntityRegister
  private let queries: [Query]
  private let random: OutcomeCounts

  /// Prepares to learn from questions.
  public init(_ register: EntityRegister, queries: [Query]) {
    self.register = register
    self.queries = queries
    random = Self.randomCounts(register, queries)
  }

  /// A model after one more round.
  public func round(from model: LinkModel, beginning: LinkModel) -> LinkModel {
    let linker = Linker(register, model: model)
    let parts = Parallel.map(queries.count) { range in
      var counts = OutcomeCounts(groupCount: register.lexicon.groups.count)
      var workspace = Linker.Workspace()
      for index in range { linker.count(queries[index], into: &counts, &workspace) }
      return counts
    }
    var matching = OutcomeCounts(groupCount: register.lexicon.groups.count)
    for part in parts { matching.add(part) }
    return learnt(from: matching, beginning: beginning)
  }

  private func learnt(from matching: OutcomeCounts, beginning: LinkModel) -> LinkModel {
    var model = beginning
    for (number, group) in register.lexicon.groups.enumerated() {
      var rates = beginning.words[group.name] ?? [:]
      let randomSame = max(random.count(number, .same), 1)
      for outcome in WordOutcome.allCases where outcome != .missingPlace {
        guard let first = rates[outcome] else { continue }
        let m =
          (matching.count(number, outcome) + first.matching * Self.priorWords)
          / (matching.total(number, outcome) + Self.priorWords)
        let u: Double
        if outcome == .same {
          u = 1
        } else if outcome.agrees {
          u =
            (random.count(number, outcome) + first.random * Self.priorWords)
            / (randomSame + Self.priorWords)
        } else {
          u =
            (random.count(number, outcome) + first.random * Self.priorWords)
            / (random.total(number, outcome) + Self.priorWords)
        }
        rates[outcome] = Rates(m, u)
      }
      model.words[group.name] = rates
    }
    model.exactShare =
      (matching.exactPairs + beginning.exactShare * Self.priorWords)
      / (matching.exactPairs + matching.pairs + Self.priorWords)
    model.literalShare =
      (matching.literalPairs + beginning.literalShare * Self.priorWords)
      / (matching.exactPairs + Self.priorWords)
    for levels in ContextLevel.comparisons {
      let total = levels.reduce(0) { $0 + matching.levels[Int($1.rawValue)] }
      for level in levels {
        guard total > 0, let first = beginning.context[level] else { continue }
        let count = matching.levels[Int(level.rawValue)] + first.matching * Self.priorPairs
        // Of no stated day, any entity is as likely by chance: as many are at a level as there are.
        let isUndated = ContextLevel.undated.contains(level)
        model.context[level] = Rates(
          count / (total + Self.priorPairs),
          isUndated ? max(register.share(of: level), 1e-4) : first.random)
      }
    }
    let allPairs = matching.exactPairs + matching.pairs + matching.renamedPairs
    let renamed = matching.renamedPairs + beginning.renamedShare * Self.priorPairs
    model.renamedShare = min(renamed / (allPairs + Self.priorPairs), Self.mostRenamed)
    model.cutShare =
      (matching.exactCuts + beginning.cutShare * Self.priorWords)
      / (matching.exactAsides + Self.priorWords)
    return model
  }

  /// What random pairs come to: each mention with entities drawn by a fixed rule.
  private static func randomCounts(_ register: EntityRegister, _ queries: [Query]) -> OutcomeCounts
  {
    let parts = Parallel.map(queries.count) { range in
      var counts = OutcomeCounts(groupCount: register.lexicon.groups.count)
      var comparison = NameComparison()
      for index in range {
        let query = queries[index]
        let mention = PreparedName(query.name, of: register)
        let pools = query.areas.compactMap { register.entitiesOfArea[Int32($0)] }
        let pool = pools.max { $0.count < $1.count } ?? 0..<Int32(register.count)
        guard !pool.isEmpty else { continue }
        let places = query.places.tokens.map { register.vocabulary.find(query.places.text[$0]) }
        var state = UInt64(index) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        for _ in 0..<Self.randomPairs {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let entity = Int(pool.lowerBound) + Int((state >> 33) % UInt64(pool.count))
          let name = Int(register.firstName[entity])
          guard name < Int(register.firstName[entity + 1]) else { continue }
          comparison.compare(mention, places: places, with: name, of: register)
          counts.add(comparison.events, of: mention, weight: 1)
        }
      }
      return counts
    }
    var total = OutcomeCounts(groupCount: register.lexicon.groups.count)
    for part in parts { total.add(part) }
    return total
  }
}

extension Linker {
  /// Counts what became of the words of each pair that may match, weighed by how probable it is.
  func count(_ query: Query, into counts: inout OutcomeCounts, _ workspace: inout Workspace) {
    let answer = answer(query, &workspace)
    counts.renamedPairs += answer.noneProbability * weights.noneRenamed
    for candidate in answer.candidates where candidate.probability > 0.01 {
      workspace.compare(with: candidate.name, of: register)
      let parts = weights.parts(workspace.comparison)
      let sum = parts.exact + parts.other + parts.renamed
      let other = candidate.probability * Double(parts.other / sum)
      let exact = candidate.probability * Double(parts.exact / sum)
      counts.add(workspace.comparison.events, of: workspace.mention, weight: other)
      counts.renamedPairs += candidate.probability * Double(parts.renamed / sum)
      for (level, _) in contextLevels(query, candidate.entity) {
        counts.levels[Int(level.rawValue)] += candidate.probability
      }
      let nameLevel: ContextLevel = register.isPart[candidate.name] ? .nameOfPart : .nameOwn
      counts.levels[Int(nameLevel.rawValue)] += candidate.probability
      counts.exactPairs += exact
      if workspace.comparison.isLiteral { counts.literalPairs += exact }
      if register.asides[candidate.name] != 0 {
        counts.exactAsides += exact
        let isCut = workspace.comparison.events.contains(where: \.isCut)
        if isCut { counts.exactCuts += exact }
      }
    }
  }
}
