/// Answers which partnership a name means.
public struct PartnershipResolver: Sendable {
  /// A partnership that may be meant.
  public struct Candidate: Hashable, Sendable {
    /// The partnership.
    public let partnership: Partnership
    /// How probable it is that it is meant.
    public let probability: Double
    /// Why.
    public let reason: String
  }

  /// The partnerships.
  public let partnerships: [Partnership]
  private let forms: [PartnershipForms]
  private let authorities: AuthorityRegister

  /// Creates a resolver.
  public init(_ partnerships: [Partnership], authorities: AuthorityRegister) {
    self.partnerships = partnerships
    self.authorities = authorities
    forms = partnerships.map {
      PartnershipForms(names: $0.names, authorities: $0.authorities, in: authorities)
    }
  }

  /// The partnerships that may be meant, likeliest first; equals by id.
  ///
  /// Those that are alike in the same way share the probability, so that initials that several have
  /// are a choice, unless the authority tells them apart.
  public func candidates(_ name: String, authorities codes: [LACode] = []) -> [Candidate] {
    let asked = PartnershipForms(names: [name], authorities: codes, in: authorities)
    let found = partnerships.indices.compactMap { index in
      asked.likeness(to: forms[index]).map { (index: index, likeness: $0) }
    }
    guard let best = found.map(\.likeness).min() else { return [] }
    let share = found.count { $0.likeness == best }
    return found.map { one in
      let probability =
        one.likeness == best
        ? one.likeness.probability / Double(share)
        : min(one.likeness.probability, 1 - best.probability) / Double(found.count)
      return Candidate(
        partnership: partnerships[one.index], probability: probability,
        reason: one.likeness.reason)
    }.sorted { one, other in
      (-one.probability, one.partnership.id) < (-other.probability, other.partnership.id)
    }
  }
}
