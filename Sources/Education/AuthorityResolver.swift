public import Linkage
public import Tabular

/// Answers which local authority a mention means, as at a date, by code or by name.
///
/// Where the source gives a code that the register knows, the code decides and the name is compared
/// with it. Otherwise the name is read: as a name of one, of a part of one, of several, of one that
/// is no more. A name that several may bear is ambiguous, and what is no name of any has no answer.
public struct AuthorityResolver: Sendable {
  /// What mentions for this resolver have as their kind.
  public static let kind = "local_authority"

  /// What an answer by code is worth where the name says something else.
  ///
  /// It stands for doubt that nobody has measured, and keeps the link out of whatever asks for
  /// near certainty.
  public static let contradictedCodeProbability = 0.5

  let register: AuthorityRegister
  let reader: AreaReader

  /// Creates a resolver over a register.
  public init(_ register: AuthorityRegister) {
    self.register = register
    reader = AreaReader(register)
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
    if let text = mention.value(of: "code") {
      if let code = code(text) { return link(mention, byCode: code, asAt: date) }
      if let code = LACode(text), let other = register.otherAreas.first(where: { $0.code == code })
      {
        return Link(
          mention: mention, verdict: .none, targets: [], probability: nil, method: .code,
          evidence: ["code \(code) is \(other.giasName), no authority of England"])
      }
    }
    let said = mention.asAt.flatMap { CalendarDate(iso: $0) } ?? date
    let finding = reader.read(mention.text, on: said)
    return AuthorityAnswer(register: register, reader: reader, said: said, date: date)
      .link(mention, finding)
  }

  /// The three-digit code that a text states, itself or by an ONS code.
  private func code(_ text: String) -> LACode? {
    if let code = LACode(text), register.id(of: code) != nil { return code }
    guard let ons = ONSCode(text) else { return nil }
    if let authority = register.authority(onsCode: ons) { return authority.code }
    return register.historic.first { $0.onsCode == ons }?.code
  }

  private func link(_ mention: Mention, byCode code: LACode, asAt date: CalendarDate) -> Link {
    let official = register.authority(code: code)?.name ?? register.historic(code: code)?.name ?? ""
    let stated = mention.value(of: "code") ?? ""
    let agrees = reader.index.bears(mention.text, code)
    let comparison =
      mention.text.isEmpty
      ? "the source gives no name"
      : agrees ? "the name agrees" : "the name differs: the register has \(official)"
    return AuthorityAnswer(register: register, reader: reader, said: date, date: date).link(
      mention, to: code, method: .code,
      probability: agrees || mention.text.isEmpty ? 1 : Self.contradictedCodeProbability,
      evidence: ["code \(stated) is \(official)", comparison])
  }
}
