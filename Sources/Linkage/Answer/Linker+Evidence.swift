extension Linker {
  /// What speaks for or against an entity, before it is put into words.
  private enum Ground {
    case word(NameComparison.Event)
    case whole
    case level(ContextLevel)
  }

  /// What speaks for or against an entity, with the comparison of the name of it that fits best.
  private struct Grounds {
    let comparison: NameComparison
    let name: Int
    var weighed: [(ground: Ground, bits: Double)]
  }

  /// The reasons for and against an entity, weightiest first; they sum to its weight, but for what
  /// is too slight to be told.
  public func evidence(_ query: Query, for entity: Int) -> [Evidence] {
    var workspace = Workspace()
    workspace.begin(query, of: register)
    guard let grounds = grounds(query, for: entity, &workspace) else { return [] }
    return Self.sorted(grounds.weighed.map { told($0, grounds, workspace.mention) })
  }

  /// The weightiest reasons for and against an entity, in words with their bits.
  public func reasons(_ query: Query, for entity: Int, atMost count: Int) -> [String] {
    var workspace = Workspace()
    workspace.begin(query, of: register)
    return reasons(query, for: entity, atMost: count, &workspace)
  }

  /// The same for the question that was answered last with a workspace.
  public func reasons(
    _ query: Query, for entity: Int, atMost count: Int, _ workspace: inout Workspace
  ) -> [String] {
    guard var grounds = grounds(query, for: entity, &workspace) else { return [] }
    // Only what may be among the weightiest is put into words.
    grounds.weighed.sort { $0.bits.magnitude > $1.bits.magnitude }
    let last = grounds.weighed[min(max(count, 1), grounds.weighed.count) - 1]
    let least = max(last.bits.magnitude, Evidence.slightest)
    let weightiest = grounds.weighed.prefix { $0.bits.magnitude >= least }
      .map { told($0, grounds, workspace.mention) }
    return Self.sorted(weightiest).prefix(count).map(\.description)
  }

  private static func sorted(_ evidence: [Evidence]) -> [Evidence] {
    evidence.sorted { ($1.weight.magnitude, $0.phrase) < ($0.weight.magnitude, $1.phrase) }
  }

  private func grounds(
    _ query: Query, for entity: Int, _ workspace: inout Workspace
  ) -> Grounds? {
    var best: (name: Int, bits: Float)?
    let names = Int(register.firstName[entity])..<Int(register.firstName[entity + 1])
    for name in names {
      workspace.compare(with: name, of: register)
      let bits = weights.bits(workspace.comparison) + nameBits(name)
      if best == nil || bits > best?.bits ?? 0 { best = (name, bits) }
    }
    guard let best else { return nil }
    if names.count > 1 { workspace.compare(with: best.name, of: register) }
    let comparison = workspace.comparison
    let standing: ContextLevel = register.isPart[best.name] ? .nameOfPart : .nameOwn
    let ownBits = nameBits(best.name)
    var weighed: [(ground: Ground, bits: Double)] = []
    weighed.reserveCapacity(comparison.events.count + 8)
    var words: Float = 0
    for event in comparison.events {
      weighed.append((.word(event), Double(weights.bits(event))))
      words += weights.bits(event)
    }
    weighed.append((.whole, Double(best.bits - ownBits - words)))
    weighed.append((.level(standing), Double(ownBits)))
    forEachLevel(query, workspace.locator, workspace.scope.bits, entity) { level, bits in
      weighed.append((.level(level), Double(bits)))
    }
    return Grounds(comparison: comparison, name: best.name, weighed: weighed)
  }

  private func told(
    _ one: (ground: Ground, bits: Double), _ grounds: Grounds, _ mention: PreparedName
  ) -> Evidence {
    let phrase =
      switch one.ground {
      case .word(let event): phrase(event, mention, grounds.name)
      case .whole: whole(grounds.comparison)
      case .level(let level): level.phrase(area: register.lexicon.areaNoun)
      }
    return Evidence(phrase: phrase, weight: one.bits)
  }

  /// How two names compare as wholes, beside what their words are worth one by one.
  private func whole(_ comparison: NameComparison) -> String {
    if weights.isRenamed(comparison) { return "another name than the register's" }
    if comparison.isLiteral { return "same name, letter for letter" }
    if comparison.events.allSatisfy({ $0.outcome == .same }) { return "same words" }
    return comparison.events.allSatisfy { $0.outcome == .same || $0.isCut }
      ? "same words, but for what stands in brackets or after a comma" : "not the same words"
  }

  private func phrase(
    _ event: NameComparison.Event, _ mention: PreparedName, _ name: Int
  ) -> String {
    var (ours, theirs, isRare) = ("", "", false)
    if event.mentionWord >= 0 {
      ours = String(
        decoding: mention.bytes(mention.words[Int(event.mentionWord)]), as: UTF8.self)
    }
    if event.entityWord >= 0 {
      let word = register.words[register.wordRange(name).lowerBound + Int(event.entityWord)]
      theirs = String(decoding: register.vocabulary.bytes(word), as: UTF8.self)
      isRare = self.isRare(word)
    }
    return event.outcome.phrase(mention: ours, entity: theirs, isRare: isRare)
  }

  /// Whether at most three names have a word, or one in a thousand.
  private func isRare(_ word: UInt32) -> Bool {
    let count = Int(register.vocabulary.nameCounts[Int(word)])
    return count <= 3 || count * 1000 <= register.nameCount
  }
}
