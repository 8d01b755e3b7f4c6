import Glibc

extension Linker {
  /// The answer that what was found comes to.
  func rank(_ found: [Found], _ query: Query) -> RankedAnswer {
    let sorted = inOrder(found, isBlank: query.locator?.isEmpty == true)
    let top = max((sorted.first?.weight ?? 0) + weights.prior, weights.none)
    let odds = sorted.map { exp2f($0.weight + weights.prior - top) }
    let none = exp2f(weights.none - top)
    let sum = Double(odds.reduce(none, +))
    let stated = StatedProbabilities(none: Double(none) / sum, model)
    func candidate(_ place: Int) -> RankedAnswer.Candidate {
      let one = sorted[place]
      let lineage = register.lineage[Int(one.entity)]
      var kin = odds[place]
      if !lineage.isEmpty {
        for other in sorted.indices
        where other != place && lineage.contains(sorted[other].entity) {
          kin += odds[other]
        }
      }
      return RankedAnswer.Candidate(
        entity: Int(one.entity), id: register.ids[Int(one.entity)], name: Int(one.name),
        weight: Double(one.weight), probability: stated.stated(Double(odds[place]) / sum),
        lineageProbability: stated.stated(Double(kin) / sum))
    }
    let candidates = sorted.indices.prefix(Self.told).map(candidate)
    let lineage = sorted.first.map { register.lineage[Int($0.entity)] } ?? []
    let rival = sorted.indices.dropFirst().first { !lineage.contains(sorted[$0].entity) }
      .map { $0 < candidates.count ? candidates[$0] : candidate($0) }
    let margin = (candidates.first?.lineageProbability ?? 0) - (rival?.probability ?? 0)
    return RankedAnswer(
      candidates: candidates, noneProbability: stated.none, rival: rival, margin: margin)
  }

  /// The entities found, likeliest first; those too far behind are left out.
  ///
  /// Of equals, one without a postcode comes first where the source leaves it blank: a blank is
  /// mostly the register's own. Then one that succession joins to the most of the others: it is the
  /// likeliest to be the right one or a step from it. Then one that still stands, or ended last; one
  /// that began last; and then by key.
  private func inOrder(_ found: [Found], isBlank: Bool) -> [Found] {
    func kinCount(_ one: Found) -> Int {
      let lineage = register.lineage[Int(one.entity)]
      guard !lineage.isEmpty else { return 0 }
      return found.count { $0.weight == one.weight && lineage.contains($0.entity) }
    }
    let least = found.reduce(-.infinity) { max($0, $1.weight) } - Self.reach
    var sorted = found.filter { $0.weight >= least }
    sorted.sort { one, other in
      if one.weight != other.weight { return one.weight > other.weight }
      if isBlank {
        let blank = (
          register.locators[Int(one.entity)].isEmpty, register.locators[Int(other.entity)].isEmpty
        )
        if blank.0 != blank.1 { return blank.0 }
      }
      let kin = (kinCount(one), kinCount(other))
      if kin.0 != kin.1 { return kin.0 > kin.1 }
      let first = (register.ended[Int(one.entity)], register.began[Int(one.entity)])
      let second = (register.ended[Int(other.entity)], register.began[Int(other.entity)])
      return first == second ? one.entity < other.entity : first > second
    }
    return sorted
  }
}
