import Curation
import Education
import Linkage
import Tabular

/// Turns what a model finds for mentions of schools or trusts into links.
struct RegisterLinks {
  /// So many reasons are kept, and so many candidates of a choice.
  private static let mostReasons = 5
  private static let mostChoices = 5

  private let resolver: NameResolver

  init(_ resolver: NameResolver) {
    self.resolver = resolver
  }

  private func place(of id: String) -> Int? { resolver.linker.register.place(of: id) }

  /// The links, in the order of the mentions.
  ///
  /// - Parameters:
  ///   - mentions: The names, with what stands beside each.
  ///   - isOnce: Whether no two of them mean the same.
  ///   - decided: What people decided. What one of the names means by a decision no other can mean,
  ///     and what was ruled out is not among the answers to choose from.
  ///   - trials: Takes in how names with a code are answered without it, by source and kind.
  /// - Returns: The links; of a name that is decided, what is found without the decision.
  func links(
    _ mentions: [Mention], isOnce: Bool = false, decided: DecidedMentions = DecidedMentions(),
    trials: inout [[String]: LinkTrial]
  ) -> [Link] {
    let queries = resolver.queries(mentions.map(NameQuestion.init))
    let answers = resolver.linker.answers(to: queries)
    let rulings = mentions.map { decided.ruling(on: $0.id) }
    let outcomes = isOnce ? outcomes(mentions, answers, rulings) : mentions.map { _ in nil }
    return mentions.indices.map { place in
      let (mention, query, answer) = (mentions[place], queries[place], answers[place])
      if let code = code(of: mention) {
        count(mention, code, answer, &trials)
        return link(mention, byCode: code, query, answer)
      }
      switch rulings[place] {
      case .means, .nothing: return link(mention, query, answer)
      case .open, .not: break
      }
      let ruledOut = rulings[place].ruledOut
      guard let outcome = outcomes[place] ?? outcome(answer, without: ruledOut) else {
        return link(mention, query, answer)
      }
      let isRuledOut = answer.best.map { ruledOut.contains($0.id) } ?? false
      let reason = outcome.holder.map { holder in
        switch rulings[holder] {
        case .means: "is decided to be meant by \"\(mentions[holder].text)\""
        default: "is more likely meant by \"\(mentions[holder].text)\""
        }
      }
      return link(
        mention, query, answer, outcome,
        reason: isRuledOut ? "is decided not to be meant" : reason)
    }
  }

  /// What is left to choose where some of an answer's choices are ruled out; nil where none is, or
  /// nothing likely is left.
  private func outcome(_ answer: RankedAnswer, without ruledOut: Set<String>) -> OnceChoice.Outcome?
  {
    guard answer.verdict != .none, answer.choices.contains(where: { ruledOut.contains($0.id) })
    else { return nil }
    let left = answer.candidates.filter { !ruledOut.contains($0.id) }
    guard let first = left.first, first.probability > answer.noneProbability else { return nil }
    let all = left.reduce(answer.noneProbability) { $0 + $1.probability }
    let kin = left.reduce(0) { sum, one in
      let isKin = one.id == first.id || resolver.linker.register.isLineage(one.id, first.id)
      return sum + (isKin ? one.probability : 0)
    }
    return OnceChoice.Outcome(id: first.id, probability: kin / all, holder: nil)
  }

  private func code(of mention: Mention) -> String? {
    mention.value(of: "code").flatMap { place(of: $0) == nil ? nil : $0 }
  }

  /// Counts whether the name's own answer is what its code means, or a step of succession from it.
  private func count(
    _ mention: Mention, _ code: String, _ answer: RankedAnswer,
    _ trials: inout [[String]: LinkTrial]
  ) {
    guard !mention.text.isEmpty, let best = answer.best else { return }
    let isRight = best.id == code || resolver.linker.register.isLineage(best.id, code)
    trials[
      [mention.source, mention.kind],
      default: LinkTrial(source: mention.source, kind: mention.kind)
    ].count(probability: best.lineageProbability, isRight: isRight)
  }

  private func outcomes(
    _ mentions: [Mention], _ answers: [RankedAnswer], _ rulings: [DecidedMentions.Ruling]
  ) -> [OnceChoice.Outcome?] {
    let cases = mentions.indices.map { place in
      let (mention, answer) = (mentions[place], answers[place])
      // A decision outranks the source's code, and the code what the name is like.
      let stated: String? =
        switch rulings[place] {
        case .means(let id): id
        case .nothing: nil
        case .open, .not: code(of: mention)
        }
      let ruledOut = rulings[place].ruledOut
      let open = rulings[place] == .nothing ? [] : answer.candidates
      let candidates =
        stated.map { [(id: $0, probability: 1.0)] }
        ?? open.map { (id: $0.id, probability: $0.probability) }
      return OnceChoice.Case(
        order: [mention.text, mention.id],
        candidates: candidates.filter { !ruledOut.contains($0.id) },
        none: stated == nil ? answer.noneProbability : 0)
    }
    return OnceChoice.outcomes(cases, isKin: resolver.linker.register.isLineage)
  }

  private func link(_ mention: Mention, _ query: Query, _ answer: RankedAnswer) -> Link {
    guard let best = answer.best, answer.verdict != .none else {
      let near = answer.best.map { "the nearest is \(told($0.id))" }
      return Link(
        mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
        evidence: ["nothing in the register is likely to be meant"] + [near].compactMap { $0 })
    }
    let isChoice = answer.verdict == .ambiguous
    let close = answer.choices.prefix(Self.mostChoices)
    let choice = isChoice ? ["\(answer.choices.count) are about as likely"] : []
    return Link(
      mention: mention, verdict: isChoice ? .ambiguous : .one,
      targets: isChoice ? close.map(\.id) : [best.id], probability: best.lineageProbability,
      margin: max(answer.margin, 0), method: .model,
      evidence: choice + reasons(query, best.id))
  }

  /// The link that a choice for all names of the source leaves.
  private func link(
    _ mention: Mention, _ query: Query, _ answer: RankedAnswer, _ outcome: OnceChoice.Outcome,
    reason: String?
  ) -> Link {
    let taken = answer.best.flatMap { best in reason.map { "\(told(best.id)) \($0)" } }
    guard let id = outcome.id else {
      return Link(
        mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
        evidence: [taken ?? "all that it may mean is more likely meant by other names"])
    }
    let margin = max(2 * outcome.probability - 1, 0)
    let own = answer.candidates.first { $0.id == id }?.lineageProbability ?? 1
    let isKin =
      answer.best.map {
        $0.id == id || resolver.linker.register.isLineage($0.id, id)
      } ?? false
    let isChoice = margin < RankedAnswer.leastMargin
    let choice = isChoice ? ["another name of the source may mean it as well"] : []
    return Link(
      mention: mention, verdict: isChoice ? .ambiguous : .one, targets: [id],
      probability: isKin ? min(own, outcome.probability) : outcome.probability, margin: margin,
      method: .model,
      evidence: choice + [taken].compactMap { $0 } + reasons(query, id))
  }

  private func reasons(_ query: Query, _ id: String) -> [String] {
    place(of: id).map {
      resolver.linker.reasons(query, for: $0, atMost: Self.mostReasons)
    } ?? []
  }

  /// The source's own code decides, and the name is compared with it.
  private func link(
    _ mention: Mention, byCode code: String, _ query: Query, _ answer: RankedAnswer
  ) -> Link {
    let found = answer.candidates.first { $0.id == code }
    let agrees = mention.text.isEmpty || (found?.lineageProbability ?? 0) >= 0.5
    let official = place(of: code).map(name) ?? ""
    let comparison =
      mention.text.isEmpty
      ? "the source gives no name"
      : agrees ? "the name agrees" : "the name differs: the register has \(official)"
    return Link(
      mention: mention, verdict: .one, targets: [code],
      probability: agrees ? 1 : AuthorityResolver.contradictedCodeProbability, method: .code,
      evidence: ["code \(code) is \(official)", comparison])
  }

  private func name(of entity: Int) -> String { resolver.linker.register.title(of: entity) }

  private func told(_ id: String) -> String { "\(id) \(place(of: id).map(name) ?? "")" }
}

extension NameQuestion {
  /// The question that a mention of a school or trust asks.
  init(_ mention: Mention) {
    func value(_ context: MentionDeclaration.Context) -> String? {
      mention.value(of: context.rawValue)
    }
    self.init(
      mention.text, authority: value(.authority) ?? "", postcode: value(.postcode),
      town: value(.town) ?? "", code: mention.value(of: "code") ?? "",
      asAt: mention.asAt.flatMap { CalendarDate(iso: $0) })
  }
}
