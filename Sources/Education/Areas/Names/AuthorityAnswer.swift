import Linkage
import Tabular

/// Turns what a name was found to mean into a link to what stands there as at a day.
struct AuthorityAnswer {
  let register: AuthorityRegister
  let reader: AreaReader
  /// The day of the mention.
  let said: CalendarDate
  /// The day as at which successors are asked for.
  let date: CalendarDate

  /// The link for a finding.
  func link(_ mention: Mention, _ finding: AreaFinding) -> Link {
    func link(_ verdict: LinkVerdict, _ codes: [LACode], evidence: [String] = []) -> Link {
      Link(
        mention: mention, verdict: verdict, targets: ids(codes),
        probability: finding.probability, margin: finding.margin, method: method(mention, finding),
        evidence: finding.evidence + evidence)
    }
    switch finding.answer {
    case .nothing:
      return Link(
        mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
        evidence: finding.evidence)
    case .one(.authority(let code)):
      return self.link(
        mention, to: code, method: method(mention, finding), probability: finding.probability,
        margin: finding.margin, evidence: finding.evidence)
    case .one(.group(let number)):
      let group = reader.index.groups[number]
      let codes = group.members.flatMap { register.codes(inPlaceOf: $0, asAt: date) }
      return link(.set, codes, evidence: ["\(group.name) is \(count(codes, "authority"))"])
    case .one(.outside):
      return Link(
        mention: mention, verdict: .none, targets: [], probability: nil,
        method: method(mention, finding),
        evidence: finding.evidence.prefix(1) + ["it lies outside England"])
    case .one(let place), .part(let place):
      let codes = codes(place)
      guard Set(codes).count == 1 else {
        return link(.ambiguous, codes, evidence: ["which authority has that part is not known"])
      }
      return link(.part, codes, evidence: ["it lies in \(names(codes))"])
    case .list(let answers):
      let codes = Array(Set(answers.flatMap(\.meanings).flatMap { self.codes($0) }))
        .sorted()
      // Two places in one authority are a part of it, not several.
      let isWithin = codes.count == 1
      return link(isWithin ? .part : .set, codes, evidence: ["they are \(names(codes))"])
    case .choice(let meanings):
      // Authorities of the name come first; places inside others are told, and are no targets.
      let whole = meanings.filter { if case .authority = $0 { true } else { false } }
      let codes = (whole.isEmpty ? meanings : whole).flatMap { self.codes($0) }
      let places = meanings.filter { !whole.contains($0) }.map { place in
        "\(reader.told(place)) lies in \(names(self.codes(place)))"
      }
      return link(.ambiguous, codes, evidence: whole.isEmpty ? [] : places)
    }
  }

  /// The link to an authority, or to what stood in its place on the day.
  func link(
    _ mention: Mention, to code: LACode, method: LinkMethod, probability: Double,
    margin: Double? = nil, evidence: [String]
  ) -> Link {
    guard let past = register.historic(code: code), past.replacedOn <= date else {
      return Link(
        mention: mention, verdict: .one, targets: ids([code]), probability: probability,
        margin: margin, method: method, evidence: evidence)
    }
    return Link(
      mention: mention, verdict: .historic,
      targets: ids(register.codes(inPlaceOf: code, asAt: date)), historic: past.id.value,
      probability: probability, margin: margin, method: method,
      evidence: evidence + ["\(past.name) was replaced on \(past.replacedOn)"])
  }

  /// The authorities of the day that a meaning is, or lies in.
  private func codes(_ meaning: AreaMeaning) -> [LACode] {
    reader.index.ground(of: meaning, on: date)
  }

  private func ids(_ codes: [LACode]) -> [String] {
    Set(codes).compactMap { register.id(of: $0) }.sorted()
  }

  private func names(_ codes: [LACode]) -> String {
    codes.prefix(4).compactMap { register.authority(code: $0)?.name }.joined(separator: "; ")
      + (codes.count > 4 ? " and \(codes.count - 4) more" : "")
  }

  private func count(_ codes: [LACode], _ word: String) -> String {
    codes.count == 1 ? "1 authority" : "\(codes.count) authorities"
  }

  /// A name is exact where the register has it letter for letter.
  private func method(_ mention: Mention, _ finding: AreaFinding) -> LinkMethod {
    let names: [String] =
      switch finding.answer {
      case .one(.authority(let code)):
        [
          register.authority(code: code)?.name, register.authority(code: code)?.giasName,
          register.historic(code: code)?.name, register.historic(code: code)?.giasName,
        ].compactMap { $0 }
      case .one(let meaning): [reader.told(meaning)]
      default: []
      }
    return names.contains(mention.text) ? .exact : .alias
  }
}
