import Glibc

extension Linker {
  /// The reasons for and against an entity, weightiest first; they sum to its weight, but for what
  /// words count together.
  public func evidence(_ query: Query, for entity: Int) -> [Evidence] {
    let mention = PreparedName(query.name, in: register.vocabulary)
    let places = placeWords(query)
    var best: (comparison: NameComparison, name: Int, bits: Float)?
    for name in Int(register.firstName[entity])..<Int(register.firstName[entity + 1]) {
      var comparison = NameComparison()
      comparison.compare(mention, places: places, with: name, of: register)
      let bits = weights.bits(comparison)
      if best == nil || bits > best?.bits ?? 0 { best = (comparison, name, bits) }
    }
    guard let best else { return [] }
    var evidence: [Evidence] = []
    var sum: Float = 0
    for event in best.comparison.events {
      let bits = weights.bits(event)
      sum += bits
      evidence.append(
        Evidence(
          feature: quoted(event, mention, best.name), level: event.outcome.name,
          weight: Double(bits)))
    }
    evidence.append(
      Evidence(
        feature: "whole name", level: best.comparison.isLiteral ? "literal" : "as a whole",
        weight: Double(best.bits - sum)))
    if register.isPart[best.name] {
      evidence.append(
        Evidence(
          feature: "name", level: ContextLevel.nameOfPart.name,
          weight: Double(weights.bits(.nameOfPart))))
    }
    evidence += contextLevels(query, entity).map { level, bits in
      Evidence(feature: "context", level: level.name, weight: Double(bits))
    }
    return evidence.sorted { ($1.weight.magnitude, $0.feature) < ($0.weight.magnitude, $1.feature) }
  }

  /// The answer to a question line by line: the likeliest entities, why, and what would change it.
  ///
  /// - Parameters:
  ///   - query: The question.
  ///   - expected: A key whose reasons are told too; nil for none.
  /// - Returns: The lines.
  public func explanation(of query: Query, expecting expected: String? = nil) -> [String] {
    var workspace = Workspace()
    let answer = answer(query, &workspace)
    var lines: [String] = ["compared as: \(query.name.description)"]
    var told = answer.candidates.prefix(3).map { (entity: $0.entity, probability: $0.probability) }
    if let expected, let entity = register.place(of: expected),
      !told.contains(where: { $0.entity == entity })
    {
      let found = answer.candidates.first { $0.entity == entity }
      told.append((entity, found?.probability ?? 0))
    }
    for (entity, probability) in told {
      let evidence = evidence(query, for: entity).prefix(8).map(\.description)
      let percent = (probability * 1000).rounded() / 10
      lines.append(
        "\(register.ids[entity]) \(register.name(of: entity)): \(percent) %: "
          + evidence.joined(separator: ", "))
    }
    let none = (answer.noneProbability * 1000).rounded() / 10
    lines.append("none of the register: \(none) %")
    if answer.candidates.count > 1 {
      let gap = answer.candidates[0].weight - answer.candidates[1].weight
      lines.append(
        "\((gap * 10).rounded() / 10) bits against the first would make the second the answer")
    }
    return lines
  }

  /// Whether a search for a question finds an entity.
  public func isCandidate(_ id: String, for query: Query) -> Bool {
    guard let entity = register.place(of: id) else { return false }
    var workspace = Workspace()
    search(query, &workspace)
    return workspace.best.contains { $0.entity == Int32(entity) }
  }

  private func quoted(
    _ event: NameComparison.Event, _ mention: PreparedName, _ name: Int
  ) -> String {
    func entityWord(_ place: Int8) -> String {
      let word = register.words[register.wordRange(name).lowerBound + Int(place)]
      return String(decoding: register.vocabulary.bytes(word), as: UTF8.self)
    }
    func mentionWord(_ place: Int8) -> String {
      String(decoding: mention.bytes(mention.words[Int(place)]), as: UTF8.self)
    }
    switch (event.mentionWord >= 0, event.entityWord >= 0) {
    case (true, true) where event.outcome != .same:
      return "\"\(mentionWord(event.mentionWord))\" for \"\(entityWord(event.entityWord))\""
    case (_, true): return "\"\(entityWord(event.entityWord))\""
    default: return "\"\(mentionWord(event.mentionWord))\""
    }
  }
}

extension EntityRegister {
  /// The name of an entity as it is compared.
  public func name(of entity: Int) -> String {
    guard firstName[entity] < firstName[entity + 1] else { return "" }
    return words[wordRange(Int(firstName[entity]))]
      .map { String(decoding: vocabulary.bytes($0), as: UTF8.self) }.joined(separator: " ")
  }
}
