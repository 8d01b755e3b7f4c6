import Education
import Linkage

/// Answers names of partnerships from a list that people keep.
struct PartnershipMatcher: NameMatcher {
  private let resolver: PartnershipResolver
  private let authorities: AuthorityResolver

  init(_ resolver: PartnershipResolver, authorities: AuthorityResolver) {
    self.resolver = resolver
    self.authorities = authorities
  }

  func answer(_ questions: ArraySlice<MatchQuestion>, _ body: (MatchAnswer) -> Void) {
    for question in questions { body(answer(question)) }
  }

  private func answer(_ question: MatchQuestion) -> MatchAnswer {
    let codes = authorities.codes(of: question.authority)
    let found = resolver.candidates(question.name, authorities: codes)
    let candidates = found.map {
      MatchAnswer.Candidate(
        id: $0.partnership.id, name: $0.partnership.name, probability: $0.probability)
    }
    guard let best = found.first else {
      return MatchAnswer(.none, reasons: ["no partnership has this name or these initials"])
    }
    let margin = best.probability - (found.dropFirst().first?.probability ?? 0)
    let isChoice = found.count > 1 && margin == 0
    return MatchAnswer(
      isChoice ? .ambiguous : .one, entities: isChoice ? [] : Array(candidates.prefix(1)),
      probability: best.probability, margin: margin,
      reasons: isChoice
        ? ["\(found.count { $0.probability == best.probability }) have it", best.reason]
        : [best.reason],
      others: isChoice ? candidates : Array(candidates.dropFirst()))
  }
}
