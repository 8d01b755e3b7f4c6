import Tabular

/// Brings together what several people found of the names that wait for a person.
public struct JudgementMerge: Sendable {
  /// A name on which people differ.
  public struct Dispute: Hashable, Sendable {
    /// The mention's id.
    public let mention: String
    /// What each says, ready to be told.
    public let words: [String]
  }

  /// What is to be added to the decisions, ascending by mention.
  public let additions: [Decision]
  /// Names that need one more person, ascending by mention.
  public let disputes: [Dispute]
  /// How far each two people judge alike, where they judged the same names.
  public let agreements: [Agreement]
  /// How many names were judged.
  public let judgedCount: Int
  /// How many of them nobody could tell.
  public let unsureCount: Int
  /// How many are decided already as they were judged.
  public let knownCount: Int

  /// Merges judgements.
  ///
  /// A name is decided where all who could tell agree, or where most of three or more do. What
  /// contradicts a decision that stands decides nothing: it needs one more person.
  ///
  /// - Parameters:
  ///   - judgements: The rows of all files, in their order.
  ///   - decisions: The decisions that stand.
  init(_ judgements: [Decision], beside decisions: [Decision]) {
    let byMention = Dictionary(grouping: judgements, by: \.mention).sorted { $0.key < $1.key }
    let standing = Dictionary(grouping: decisions, by: \.mention)
    var additions: [Decision] = []
    var disputes: [Dispute] = []
    var votes: [String: [String: ReviewVerdict]] = [:]
    var (unsure, known) = (0, 0)
    for (mention, rows) in byMention {
      let byPerson = Dictionary(grouping: rows, by: \.who).sorted { $0.key < $1.key }
      let found = byPerson.map { (who: $0.key, judgement: ReviewVerdict($0.value)) }
      for one in found { votes[one.who, default: [:]][mention] = one.judgement }
      let told = found.map { "\($0.who): \($0.judgement.words)" }
      guard let verdict = Self.verdict(found.map(\.judgement)) else {
        disputes.append(Dispute(mention: mention, words: told))
        continue
      }
      if verdict == .unsure { unsure += 1 }
      if let stands = standing[mention].map({ ReviewVerdict($0) }), stands.isAnswer {
        if stands == verdict {
          known += 1
        } else if verdict.isAnswer {
          disputes.append(
            Dispute(mention: mention, words: ["decided before: \(stands.words)"] + told))
        }
        continue
      }
      additions += Self.decisions(
        verdict, on: mention,
        rows.filter { row in
          found.contains { $0.who == row.who && $0.judgement == verdict }
        })
    }
    self.additions = additions
    self.disputes = disputes
    judgedCount = byMention.count
    unsureCount = unsure
    knownCount = known
    agreements = Self.agreements(votes)
  }

  /// What people found together; nil where they differ.
  private static func verdict(_ judgements: [ReviewVerdict]) -> ReviewVerdict? {
    let answers = judgements.filter(\.isAnswer)
    guard let first = answers.first else { return .unsure }
    if answers.allSatisfy({ $0 == first }) { return first }
    let counts = Dictionary(answers.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.first { $0.value * 2 > answers.count }?.key
  }

  /// The rows that say what was found, signed by all who found it.
  private static func decisions(
    _ verdict: ReviewVerdict, on mention: String, _ rows: [Decision]
  ) -> [Decision] {
    func joined(_ texts: [String]) -> String {
      Set(texts.filter { !$0.isEmpty }).sorted().joined(separator: "; ")
    }
    guard let when = rows.map(\.when).max() else { return [] }
    return verdict.rows.map { row in
      Decision(
        mention: mention, candidate: row.candidate, verdict: row.verdict,
        who: joined(rows.map(\.who)), when: when, why: joined(rows.map(\.why)),
        expires: rows.compactMap(\.expires).min())
    }
  }

  private static func agreements(_ votes: [String: [String: ReviewVerdict]]) -> [Agreement] {
    let people = votes.keys.sorted()
    return people.indices.flatMap { one in
      people.indices.dropFirst(one + 1).compactMap { other -> Agreement? in
        let (first, second) = (votes[people[one]] ?? [:], votes[people[other]] ?? [:])
        let pairs = first.sorted { $0.key < $1.key }.compactMap { mention, judgement in
          second[mention].map { (judgement, $0) }
        }
        return pairs.isEmpty ? nil : Agreement([people[one], people[other]], pairs)
      }
    }
  }
}
