import Education
import Linkage
import Tabular

/// Answers names of local authorities from a pipeline's reference tables.
struct AuthorityMatcher: NameMatcher {
  private let register: AuthorityRegister
  private let resolver: AuthorityResolver
  /// The day as at which names are meant and successors are asked for.
  private let asAt: CalendarDate

  init(_ register: AuthorityRegister, asAt: CalendarDate) {
    self.register = register
    self.asAt = asAt
    resolver = AuthorityResolver(register)
  }

  func answer(_ questions: ArraySlice<MatchQuestion>, _ body: (MatchAnswer) -> Void) {
    for question in questions { body(answer(to: question)) }
  }

  private func answer(to question: MatchQuestion) -> MatchAnswer {
    let link = link(question)
    let targets = link.targets.map { MatchAnswer.Candidate(id: $0, name: name(of: $0)) }
    let verdict = MatchAnswer.Verdict(link.verdict)
    let isChoice = verdict == .ambiguous
    return MatchAnswer(
      verdict, entities: isChoice ? [] : targets, probability: link.probability,
      margin: link.margin, reasons: link.evidence,
      others: isChoice
        ? targets.map {
          MatchAnswer.Candidate(
            id: $0.id, name: $0.name, probability: 1 / Double(max(targets.count, 2)))
        } : [])
  }

  /// The link of a question.
  func link(_ question: MatchQuestion) -> Link {
    let mention = AuthorityResolver.mention(
      source: "", name: question.name, code: question.code, asAt: question.asAt ?? asAt)
    return resolver.resolve(mention, asAt: max(asAt, question.asAt ?? asAt))
  }

  /// How a question was answered, line by line.
  func explanation(_ question: MatchQuestion) -> [String] {
    resolver.explanation(of: link(question), asAt: asAt)
  }

  private func name(of id: String) -> String {
    if let code = ONSCode(id) { return register.authority(onsCode: code)?.name ?? "" }
    return HistoricLAID(id).flatMap { register.historic(id: $0)?.name } ?? ""
  }
}

extension MatchAnswer.Verdict {
  /// The word for a link's verdict.
  init(_ verdict: LinkVerdict) {
    self =
      switch verdict {
      case .one: .one
      case .part: .part
      case .set: .set
      case .historic: .historic
      case .ambiguous: .ambiguous
      case .none: .none
      }
  }
}
