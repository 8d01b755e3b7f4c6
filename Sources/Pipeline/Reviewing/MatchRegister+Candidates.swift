import Education
import Linkage
import Tabular

extension MatchRegister {
  /// A candidate for a mention, with the reasons for and against it.
  typealias Reasoned = (candidate: MatchAnswer.Candidate, reasons: [String])

  /// So many reasons are told of each candidate.
  private static let mostReasons = 8

  /// What each mention may mean, likeliest first, as runs ask for it.
  func candidates(for mentions: [Mention], atMost count: Int) -> [[Reasoned]] {
    guard let matcher = matcher as? RegisterMatcher else {
      return matcher.answers(to: mentions.map { MatchQuestion($0) }).map { answer in
        (answer.entities + answer.others).prefix(count).map { ($0, answer.reasons) }
      }
    }
    let linker = matcher.resolver.linker
    let questions = mentions.map { NameQuestion($0) }
    return matcher.resolver.found(for: questions) { query, answer, workspace in
      answer.candidates.prefix(count).map { one in
        (
          MatchAnswer.Candidate(
            id: one.id, name: linker.register.title(of: one.entity), probability: one.probability),
          linker.reasons(query, for: one.entity, atMost: Self.mostReasons, &workspace)
        )
      }
    }
  }
}

extension MatchQuestion {
  /// The question that a mention asks.
  init(_ mention: Mention) {
    self.init(mention.text)
    authority = mention.value(of: MentionDeclaration.Context.authority.rawValue) ?? ""
    code = mention.value(of: "code") ?? ""
    asAt = mention.asAt.flatMap { CalendarDate(iso: $0) }
  }
}
