extension Linker {
  /// The reasons for and against an entity, weightiest first; they sum to its weight, but for what
  /// is too slight to be told.
  public func evidence(_ query: Query, for entity: Int) -> [Evidence] {
    let mention = PreparedName(query.name, in: register.vocabulary)
    let places = placeWords(query)
    var best: (comparison: NameComparison, name: Int, bits: Float)?
    for name in Int(register.firstName[entity])..<Int(register.firstName[entity + 1]) {
      var comparison = NameComparison()
      comparison.compare(mention, places: places, with: name, of: register)
      let bits = weights.bits(comparison) + nameBits(name)
      if best == nil || bits > best?.bits ?? 0 { best = (comparison, name, bits) }
    }
    guard let best else { return [] }
    let standing: ContextLevel = register.isPart[best.name] ? .nameOfPart : .nameOwn
    let ownBits = nameBits(best.name)
    var evidence = best.comparison.events.map { event in
      Evidence(
        phrase: phrase(event, mention, best.name), weight: Double(weights.bits(event)))
    }
    let words = best.comparison.events.reduce(0) { $0 + weights.bits($1) }
    evidence.append(
      Evidence(
        phrase: whole(best.comparison), weight: Double(best.bits - ownBits - words)))
    let area = register.lexicon.areaNoun
    evidence.append(Evidence(phrase: standing.phrase(area: area), weight: Double(ownBits)))
    evidence += contextLevels(query, entity).map { level, bits in
      Evidence(phrase: level.phrase(area: area), weight: Double(bits))
    }
    return evidence.sorted {
      ($1.weight.magnitude, $0.phrase) < ($0.weight.magnitude, $1.phrase)
    }
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
