extension Linker {
  /// So many reasons are told of each entity, and so many changes.
  private static let toldReasons = 8
  private static let toldChanges = 4

  /// Why a question was answered so, line by line: the reasons of the answer and of the runners-up
  /// with their bits, what was done to the name, and the smallest changes that would have changed the
  /// answer.
  ///
  /// - Parameters:
  ///   - query: The question.
  ///   - expected: A key whose reasons are told too; nil for none.
  /// - Returns: The lines.
  public func explanation(of query: Query, expecting expected: String? = nil) -> [String] {
    var workspace = Workspace()
    let answer = answer(query, &workspace)
    let isNone = answer.verdict == .none
    var lines: [String] = []
    if let best = answer.best, !isNone {
      let chosen = answer.verdict == .ambiguous ? answer.choices : [best]
      lines += ["because"]
      for one in chosen.prefix(3) { lines += told(one, query) }
    }
    var others = answer.candidates.filter { one in
      isNone || (answer.verdict == .one ? one.entity != answer.best?.entity : false)
    }.prefix(isNone ? 3 : 2).map { $0 }
    if let expected, let found = answer.candidates.first(where: { $0.id == expected }),
      found.entity != answer.best?.entity, !others.contains(where: { $0.entity == found.entity })
    {
      others.append(found)
    }
    if !others.isEmpty { lines.append(isNone ? "the nearest" : "runners-up") }
    for one in others { lines += told(one, query) }
    if let expected, !answer.candidates.contains(where: { $0.id == expected }) {
      lines += ["expected, and not found"]
      lines += register.place(of: expected).map { told($0, nil, query) } ?? ["  \(expected)"]
    }
    lines.append("none of the register: \(Self.percent(answer.noneProbability))")
    lines.append("read as")
    lines += query.name.steps.map { "  \($0.rule): \"\($0.before)\" to \"\($0.after)\"" }
    lines.append("  \(query.name.description)")
    return lines + changeLines(query, answer)
  }

  private func told(_ one: RankedAnswer.Candidate, _ query: Query) -> [String] {
    told(one.entity, one.probability, query)
  }

  private func told(_ entity: Int, _ probability: Double?, _ query: Query) -> [String] {
    let share = probability.map { ": \(Self.percent($0))" } ?? ""
    return ["  \(register.ids[entity]) \(register.title(of: entity))\(share)"]
      + reasons(query, for: entity, atMost: Self.toldReasons).map { "    \($0)" }
  }

  private func changeLines(_ query: Query, _ answer: RankedAnswer) -> [String] {
    guard answer.best != nil else { return [] }
    let single = Array(changes(of: query, answer).prefix(Self.toldChanges))
    var lines = ["what would have changed it"]
    if single.isEmpty { lines.append("  no single word, and nothing that stands beside the name") }
    let changes = single + [leastShift(of: query, answer)].compactMap { $0 }
    return lines + changes.map { "  \($0.phrase), it would be \(told($0.answer))" }
  }

  private func told(_ answer: RankedAnswer) -> String {
    switch answer.verdict {
    case .one: answer.best.map { "\($0.id) \(register.title(of: $0.entity))" } ?? ""
    case .ambiguous: "a choice of " + answer.choices.prefix(3).map(\.id).joined(separator: ", ")
    default: "none of the register"
    }
  }

  private static func percent(_ probability: Double) -> String {
    let tenths = Int((probability * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// Whether a search for a question finds an entity.
  public func isCandidate(_ id: String, for query: Query) -> Bool {
    guard let entity = register.place(of: id) else { return false }
    var workspace = Workspace()
    search(query, &workspace)
    return workspace.found.contains { $0.entity == Int32(entity) }
  }
}

extension EntityRegister {
  /// The name of an entity as the register writes it, or as it is compared where that is not known.
  public func title(of entity: Int) -> String {
    let title = titles[entity]
    if !title.isEmpty { return String(decoding: title, as: UTF8.self) }
    guard firstName[entity] < firstName[entity + 1] else { return "" }
    return words[wordRange(Int(firstName[entity]))]
      .map { String(decoding: vocabulary.bytes($0), as: UTF8.self) }.joined(separator: " ")
  }
}
