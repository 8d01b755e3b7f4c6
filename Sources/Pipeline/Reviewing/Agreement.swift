/// How far two people judge alike.
public struct Agreement: Hashable, Sendable {
  /// The two people.
  public let people: [String]
  /// The names that both judged.
  public let count: Int
  /// Of these, those that they judged alike.
  public let alike: Int
  /// Cohen's kappa: 1 where all are judged alike, 0 where no more than chance would give; nil where
  /// both gave one kind of judgement throughout, so that chance explains everything.
  ///
  /// Alike are judgements of the same entity. What chance would give is reckoned from the kinds of
  /// judgement (an entity, nothing, not these, unsure), since each name has candidates of its own: so
  /// kappa is lower than it would be by entities, and never flatters. After Cohen, A coefficient of
  /// agreement for nominal scales (1960).
  public let kappa: Double?

  /// Compares what two people found of the same names.
  init(_ people: [String], _ pairs: [(ReviewVerdict, ReviewVerdict)]) {
    self.people = people
    count = pairs.count
    alike = pairs.count { $0.0 == $0.1 }
    let total = Double(pairs.count)
    let chance = ReviewVerdict.Category.allCases.reduce(0.0) { sum, category in
      let first = Double(pairs.count { $0.0.category == category })
      let second = Double(pairs.count { $0.1.category == category })
      return sum + first * second / (total * total)
    }
    kappa = chance < 1 ? (Double(alike) / total - chance) / (1 - chance) : nil
  }
}
