/// How often words came to each outcome, over many pairs of names, each pair with a weight.
struct OutcomeCounts: Sendable {
  /// By group and outcome.
  private(set) var counts: [Double]
  /// By group: the entities' words in and out of brackets, the mentions' words in and out.
  private(set) var entityWords: [Double]
  private(set) var entityAsides: [Double]
  private(set) var mentionWords: [Double]
  private(set) var mentionAsides: [Double]
  /// By group: the words of either that follow one that the other name has not.
  private(set) var entityNexts: [Double]
  private(set) var mentionNexts: [Double]
  /// By level of context.
  var levels: [Double]
  /// The weights of all pairs whose words were counted.
  private(set) var pairs = 0.0
  /// The weights of pairs that are written the same, whose words tell nothing.
  var exactPairs = 0.0
  /// Of those, the weights of pairs that are the same letter for letter.
  var literalPairs = 0.0
  /// Of those, the weights of pairs of which the entity's name has an aside, and of those cut there.
  var exactAsides = 0.0
  var exactCuts = 0.0
  /// The weights of pairs of an entity and a name that it bears no more, or not yet.
  var renamedPairs = 0.0

  init(groupCount: Int) {
    counts = Array(repeating: 0, count: groupCount * WordOutcome.count)
    entityWords = Array(repeating: 0, count: groupCount)
    entityAsides = entityWords
    mentionWords = entityWords
    mentionAsides = entityWords
    entityNexts = entityWords
    mentionNexts = entityWords
    levels = Array(repeating: 0, count: ContextLevel.count)
  }

  /// Counts what became of the words of one pair.
  mutating func add(_ events: [NameComparison.Event], of mention: PreparedName, weight: Double) {
    var missing: UInt64 = 0
    var extra: UInt64 = 0
    var asides: UInt64 = 0
    for event in events {
      if event.outcome.isExtra {
        extra |= 1 << UInt64(event.mentionWord)
      } else {
        if event.outcome.isMissing { missing |= 1 << UInt64(event.entityWord) }
        if event.isAside { asides |= 1 << UInt64(event.entityWord) }
      }
    }
    for event in events {
      let group = Int(event.group)
      counts[group * WordOutcome.count + Int(event.outcome.rawValue)] += weight
      guard !event.outcome.isExtra else { continue }
      if NameComparison.isNext(Int(event.entityWord), in: missing, asides: asides) {
        entityNexts[group] += weight
      } else if event.isAside {
        entityAsides[group] += weight
      } else {
        entityWords[group] += weight
      }
    }
    for (index, word) in mention.words.enumerated() {
      let group = Int(word.group)
      if NameComparison.isNext(index, in: extra, asides: mention.asides) {
        mentionNexts[group] += weight
      } else if word.isAside {
        mentionAsides[group] += weight
      } else {
        mentionWords[group] += weight
      }
    }
    pairs += weight
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: OutcomeCounts) {
    for index in counts.indices { counts[index] += other.counts[index] }
    for index in entityWords.indices {
      entityWords[index] += other.entityWords[index]
      entityAsides[index] += other.entityAsides[index]
      mentionWords[index] += other.mentionWords[index]
      mentionAsides[index] += other.mentionAsides[index]
      entityNexts[index] += other.entityNexts[index]
      mentionNexts[index] += other.mentionNexts[index]
    }
    for index in levels.indices { levels[index] += other.levels[index] }
    pairs += other.pairs
    exactPairs += other.exactPairs
    literalPairs += other.literalPairs
    exactAsides += other.exactAsides
    exactCuts += other.exactCuts
    renamedPairs += other.renamedPairs
  }

  /// How often words of a group came to an outcome.
  func count(_ group: Int, _ outcome: WordOutcome) -> Double {
    counts[group * WordOutcome.count + Int(outcome.rawValue)]
  }

  /// Of how many words an outcome is told.
  func total(_ group: Int, _ outcome: WordOutcome) -> Double {
    switch outcome {
    case .missing: entityWords[group]
    case .missingAside: entityAsides[group]
    case .extra: mentionWords[group]
    case .extraAside: mentionAsides[group]
    case .missingNext: entityNexts[group]
    case .extraNext: mentionNexts[group]
    case .extraPlace: mentionWords[group] + mentionAsides[group] + mentionNexts[group]
    default: entityWords[group] + entityAsides[group] + entityNexts[group]
    }
  }
}
