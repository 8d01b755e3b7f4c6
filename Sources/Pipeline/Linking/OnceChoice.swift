import Glibc
import Linkage

/// Chooses entities for the names of a list that names each at most once, so that the whole is as
/// likely as it can be.
///
/// What a name weighs for an entity is how much likelier that is than that it means nothing, as a
/// logarithm; the sum of these is the greatest there is. Equals are decided by the order that each
/// name states of itself, never by that of the input.
struct OnceChoice {
  /// A name, and the entities that it may mean.
  struct Case {
    /// What its place among equals is decided by; no two are the same.
    let order: [String]
    /// The entities, likeliest first.
    let candidates: [(id: String, probability: Double)]
    /// How probable it is that none is meant.
    let none: Double
  }

  /// What became of a name that shares a candidate with another; nil of those that share none.
  struct Outcome: Hashable {
    /// The entity; nil where all that the name may mean is likelier meant by others.
    let id: String?
    /// How probable that is beside the best choice without it; 0 for none.
    let probability: Double
    /// The place of the name that has the first candidate, where this one does not.
    let holder: Int?
  }

  /// Weights are counted in thousandths of a bit, from a probability of one in a million on.
  private static let unit = 1000.0
  private static let least = 1e-6
  /// Margins beyond so many bits are all the same.
  private static let reach = 24.0

  /// What became of each name, in the order given.
  ///
  /// - Parameters:
  ///   - cases: The names.
  ///   - isKin: Whether to mean one entity is as good as to mean another: a school, and what it became.
  /// - Returns: What became of them.
  static func outcomes(
    _ cases: [Case], isKin: (_ one: String, _ other: String) -> Bool
  ) -> [Outcome?] {
    let order = cases.indices.sorted { cases[$0].order.lexicographicallyPrecedes(cases[$1].order) }
    var columns: [String: Int] = [:]
    var demand: [Int] = []
    let offers = order.map { place in
      cases[place].candidates.compactMap { candidate -> Assignment.Offer? in
        let odds = max(candidate.probability, least) / max(cases[place].none, least)
        let weight = Int((log2(odds) * unit).rounded())
        guard weight > 0 else { return nil }
        let column = columns[candidate.id] ?? columns.count
        if column == demand.count { demand.append(0) }
        columns[candidate.id] = column
        demand[column] += 1
        return Assignment.Offer(column: column, weight: weight)
      }
    }
    var ids = Array(repeating: "", count: demand.count)
    for (id, column) in columns { ids[column] = id }
    let found = Assignment.maximising(
      offers, columnCount: demand.count, reach: Int(reach * unit)
    ) { row, chosen in
      offers[row].map(\.column).filter { $0 != chosen && isKin(ids[$0], ids[chosen]) }
    }
    var holders: [Int: Int] = [:]
    for (row, column) in found.columns.enumerated() {
      if let column { holders[column] = order[row] }
    }
    var outcomes: [Outcome?] = Array(repeating: nil, count: cases.count)
    for (row, place) in order.enumerated()
    where offers[row].contains(where: { demand[$0.column] > 1 }) {
      let margin = Double(found.margins[row] ?? 0) / unit
      let best = offers[row].first?.column
      outcomes[place] = Outcome(
        id: found.columns[row].map { ids[$0] },
        probability: found.columns[row] == nil ? 0 : 1 / (1 + exp2(-margin)),
        holder: best == found.columns[row] ? nil : best.flatMap { holders[$0] })
    }
    return outcomes
  }
}
