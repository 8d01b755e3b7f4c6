import Education
import Linkage
import Tabular

/// Turns what a model finds for mentions of schools or trusts into links.
struct RegisterLinks {
  /// So many reasons are kept, and so many candidates of a choice.
  private static let mostReasons = 5
  private static let mostChoices = 5

  private let resolver: NameResolver
  private let placeOfID: [String: Int]

  init(_ resolver: NameResolver) {
    self.resolver = resolver
    placeOfID = Dictionary(
      resolver.linker.register.ids.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The links, in the order of the mentions.
  func links(_ mentions: [Mention]) -> [Link] {
    let questions = mentions.map(NameQuestion.init)
    let queries = resolver.queries(questions)
    let answers = resolver.linker.answers(to: queries)
    return mentions.indices.map { link(mentions[$0], queries[$0], answers[$0]) }
  }

  private func link(_ mention: Mention, _ query: Query, _ answer: RankedAnswer) -> Link {
    if let code = mention.value(of: "code"), placeOfID[code] != nil {
      return link(mention, byCode: code, query, answer)
    }
    func reasons(_ entity: Int) -> [String] {
      resolver.linker.reasons(query, for: entity, atMost: Self.mostReasons)
    }
    guard let best = answer.best, answer.verdict != .none else {
      let near = answer.best.map { "the nearest is \($0.id) \(name(of: $0.entity))" }
      return Link(
        mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
        evidence: ["nothing in the register is likely to be meant"] + [near].compactMap { $0 })
    }
    let isChoice = answer.verdict == .ambiguous
    let close = answer.choices.prefix(Self.mostChoices)
    return Link(
      mention: mention, verdict: isChoice ? .ambiguous : .one,
      targets: isChoice ? close.map(\.id) : [best.id], probability: best.lineageProbability,
      margin: max(answer.margin, 0), method: .model, evidence: reasons(best.entity))
  }

  /// The source's own code decides, and the name is compared with it.
  private func link(
    _ mention: Mention, byCode code: String, _ query: Query, _ answer: RankedAnswer
  ) -> Link {
    let found = answer.candidates.first { $0.id == code }
    let agrees = mention.text.isEmpty || (found?.lineageProbability ?? 0) >= 0.5
    let official = placeOfID[code].map(name) ?? ""
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
