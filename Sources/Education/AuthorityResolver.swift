public import Linkage
public import Tabular

/// Answers which local authority a mention means, as at a date, by code, exact name or alias.
///
/// Where the source gives a code that the register knows, the code decides and the name is compared
/// with it. Otherwise a name decides only where exactly one authority bore it on that day. Nothing
/// is guessed: a misspelt name has no answer here.
public struct AuthorityResolver: Sendable {
  /// What mentions for this resolver have as their kind.
  public static let kind = "local_authority"

  /// What an answer by code is worth where the name says something else.
  ///
  /// It stands for doubt that nobody has measured, and keeps the link out of whatever asks for
  /// near certainty.
  public static let contradictedCodeProbability = 0.5

  private let register: AuthorityRegister
  private let names: AuthorityNames

  /// Creates a resolver over a register.
  public init(_ register: AuthorityRegister) {
    self.register = register
    names = AuthorityNames(register)
  }

  /// The mention that a source makes of an authority.
  public static func mention(
    source: String, name: String, code: String, asAt: CalendarDate, count: Int = 1
  ) -> Mention {
    Mention(
      source: source, kind: kind, text: name,
      context: code.isEmpty ? [] : [Mention.Context("code", code)], asAt: asAt.description,
      count: count)
  }

  /// The answer to a mention.
  ///
  /// A name means the authority that bore it on the mention's own day; what stands in the place of
  /// that authority is asked as at `date`, so `Dorset` in a list of 2018 means two authorities today.
  ///
  /// - Parameters:
  ///   - mention: the name, with a context `code` where the source has one, and its day.
  ///   - date: the day as at which successors are asked for.
  /// - Returns: the link; its verdict is `none` where neither code nor name is known.
  public func resolve(_ mention: Mention, asAt date: CalendarDate) -> Link {
    if let text = mention.value(of: "code"), let code = LACode(text) {
      if register.id(of: code) != nil { return link(mention, byCode: code, asAt: date) }
      if let other = register.otherAreas.first(where: { $0.code == code }) {
        return Link(
          mention: mention, verdict: .none, targets: [], probability: nil, method: .code,
          evidence: ["code \(code) is \(other.giasName), no authority of England"])
      }
    }
    return link(mention, byName: names.bearers(of: mention.text), asAt: date)
  }

  private func link(_ mention: Mention, byCode code: LACode, asAt date: CalendarDate) -> Link {
    let official = register.authority(code: code)?.name ?? register.historic(code: code)?.name ?? ""
    let agrees = names.bearers(of: mention.text).contains { $0.code == code }
    let comparison =
      mention.text.isEmpty
      ? "the source gives no name"
      : agrees ? "the name agrees" : "the name differs: the register has \(official)"
    return answer(
      mention, code: code, asAt: date, method: .code,
      probability: agrees || mention.text.isEmpty ? 1 : Self.contradictedCodeProbability,
      evidence: ["code \(code) is \(official)", comparison])
  }

  private func link(
    _ mention: Mention, byName bearers: [AuthorityNames.Bearer], asAt date: CalendarDate
  ) -> Link {
    let said = mention.asAt.flatMap { CalendarDate(iso: $0) } ?? date
    let standing = bearers.filter { register.stood($0.code, on: said) }
    if let best = standing.first {
      let equals = standing.filter { $0.standing == best.standing }
      guard equals.count == 1 else {
        return Link(
          mention: mention, verdict: .ambiguous,
          targets: equals.compactMap { register.id(of: $0.code) }.sorted(),
          probability: 1 / Double(equals.count), margin: 0, method: .exact,
          evidence: ["\(equals.count) authorities bore the name on \(said)"])
      }
      return answer(mention, bearer: best, asAt: date)
    }
    // Of authorities of the past that bore the name, the last to go is meant.
    let gone = bearers.compactMap { bearer in
      register.historic(code: bearer.code).map { (bearer: bearer, replacedOn: $0.replacedOn) }
    }
    let last = gone.filter { $0.replacedOn <= said }.max { $0.replacedOn < $1.replacedOn }
    if let last { return answer(mention, bearer: last.bearer, asAt: date) }
    let evidence =
      bearers.isEmpty
      ? "no authority of England has this name or code"
      : "the authority of this name did not yet stand on \(said)"
    return Link(
      mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
      evidence: [evidence])
  }

  private func answer(
    _ mention: Mention, bearer: AuthorityNames.Bearer, asAt date: CalendarDate
  ) -> Link {
    let isExact = bearer.standing == .exact
    return answer(
      mention, code: bearer.code, asAt: date, method: isExact ? .exact : .alias, probability: 1,
      evidence: [isExact ? "the name is the register's" : "the name is a known other name"])
  }

  /// The link to an authority, or to what stood in its place on the day.
  private func answer(
    _ mention: Mention, code: LACode, asAt date: CalendarDate, method: LinkMethod,
    probability: Double, evidence: [String]
  ) -> Link {
    guard let past = register.historic(code: code), past.replacedOn <= date else {
      return Link(
        mention: mention, verdict: .one, targets: [register.id(of: code)].compactMap { $0 },
        probability: probability, method: method, evidence: evidence)
    }
    let successors = register.codes(inPlaceOf: code, asAt: date)
    return Link(
      mention: mention, verdict: .historic,
      targets: successors.compactMap { register.id(of: $0) }.sorted(), historic: past.id.value,
      probability: probability, method: method,
      evidence: evidence + ["\(past.name) was replaced on \(past.replacedOn)"])
  }
}
