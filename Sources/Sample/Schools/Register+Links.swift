/// One line of the links file: what a school has to do with another.
struct SchoolLink: Sendable {
  /// The other school.
  let other: Establishment
  /// Which of GIAS's words for it.
  let kind: Kind
  /// The day from which it holds; often missing.
  let established: Int?

  /// GIAS's words.
  enum Kind: Int, Sendable {
    case successor, predecessor, successorAmalgamated, predecessorAmalgamated, resultOfAmalgamation
    case successorMerged

    /// The words by number.
    static let names: Words = [
      "Successor", "Predecessor", "Successor - amalgamated", "Predecessor - amalgamated",
      "Result of Amalgamation", "Successor - merged",
    ]
  }
}

extension Register {
  /// The links that stand at a school, in the order of the file.
  ///
  /// One link in seventy is missing on one of its two sides, mostly on the successor's.
  func links(of row: Establishment) -> [SchoolLink] {
    let area = country.areas[row.area]
    switch row.origin {
    case .first(let rank): return linksOfFirst(area, rank: rank)
    case .second(let number): return linksOfSecond(area, number: number)
    case .later(let number):
      guard let departure = departure(area, number), departure.outcome == .academy else {
        return []
      }
      return [
        SchoolLink(
          other: first(area, rank: area.closed + number), kind: .predecessor,
          established: departure.opens)
      ]
    }
  }

  private func linksOfFirst(_ area: Area, rank: Int) -> [SchoolLink] {
    let amalgamated = area.conversions + 2 * area.amalgamations
    if rank < area.conversions { return toSecond(area, rank, .successor, seed: rank) }
    if rank < amalgamated {
      let number = area.conversions + (rank - area.conversions) / 2
      let kind: SchoolLink.Kind =
        SplitMix64.seed(area.seed, .share, rank) % 3 == 0
        ? .resultOfAmalgamation : .successorAmalgamated
      return toSecond(area, number, kind, seed: rank)
    }
    if rank < area.closed {
      // Some schools that closed were merged into one that stays; the other side does not say so.
      let seed = SplitMix64.seed(area.seed, .share, rank)
      guard area.kind == .current, seed % 16 == 0 else { return [] }
      return [
        SchoolLink(
          other: first(area, rank: area.first - 1), kind: .successorMerged,
          established: closing(area, rank: rank).map { $0 + 1 })
      ]
    }
    let number = rank - area.closed
    guard let departure = departure(area, number), departure.outcome == .academy,
      let other = later(area, number)
    else { return [] }
    return [SchoolLink(other: other, kind: .successor, established: departure.opens)]
  }

  private func linksOfSecond(_ area: Area, number: Int) -> [SchoolLink] {
    var links: [SchoolLink] = []
    let opens = secondOpening(area, number)
    switch parentage(area, number) {
    case .converted(let rank):
      // Missing where the first generation's side stands alone.
      if SplitMix64.seed(area.seed, .group, rank) % 90 > 0 {
        let other = first(area, rank: rank)
        links.append(
          SchoolLink(
            other: other, kind: .predecessor, established: established(opens, area, rank)))
      }
    case .amalgamated(let rank):
      for rank in rank...(rank + 1) {
        links.append(
          SchoolLink(
            other: first(area, rank: rank), kind: .predecessorAmalgamated,
            established: established(opens, area, rank)))
      }
    case .rebrokered(let before):
      if let other = second(area, before) {
        links.append(SchoolLink(other: other, kind: .predecessor, established: opens))
      }
    case .founded: break
    }
    if number < area.rebrokered {
      let after = area.conversions + area.amalgamations + number
      links += toSecond(area, after, .successor, seed: after)
    }
    return links
  }

  private func toSecond(
    _ area: Area, _ number: Int, _ kind: SchoolLink.Kind, seed: Int
  ) -> [SchoolLink] {
    guard SplitMix64.seed(area.seed, .group, seed) % 300 != 1, let other = second(area, number)
    else { return [] }
    return [
      SchoolLink(
        other: other, kind: kind,
        established: established(secondOpening(area, number) - 1, area, seed))
    ]
  }

  /// The date of a link; many have none, most of the older ones.
  private func established(_ day: Int, _ area: Area, _ number: Int) -> Int? {
    let isLost = SplitMix64.seed(area.seed, .order, number) % 100 < (day < Self.datedFrom ? 70 : 25)
    return isLost ? nil : day
  }

  private static let datedFrom = Calendar.day(2012, 1, 1)
}
