/// A heading under which schools stand in the sample: an authority of today or of the past, a Welsh
/// one, or another of GIAS's.
///
/// How many schools of each fate it has is settled here, so that any school can be made alone.
struct Area: Sendable {
  /// What the heading is.
  enum Kind: Hashable, Sendable {
    case current, historic, wales, overseas, offshore, service
  }

  /// Its place among all areas.
  let index: Int
  /// What it is.
  let kind: Kind
  /// Its names, neighbours and land.
  let facts: AreaFacts
  /// The last day of its schools, for an authority of the past.
  let endsOn: Int?
  /// The seed of everything in it.
  let seed: UInt64

  /// Rows of the first generation: schools that did not come out of others.
  let first: Int
  /// Rows of the second: academies out of one or two schools, their successors, and new schools.
  let second: Int
  /// How many of the first became one of the second each.
  let conversions: Int
  /// How many of the second came out of two of the first.
  let amalgamations: Int
  /// How many of the second came out of another of the second.
  let rebrokered: Int
  /// How many of the first have closed by the sample's reference date.
  let closed: Int
  /// In which order schools of the first generation close.
  let order: Shuffle
  /// Thousandths of a school by which departures after the reference date begin.
  let departureLead: Int

  /// The first URN of its first generation.
  let firstURN: Int
  /// The first URN of its second generation.
  let secondURN: Int
  /// How many villages its schools lie in.
  let villages: Int
  /// In which order its villages get a school.
  let settlement: Shuffle
  /// The number of its first village among all villages.
  let firstVillage: Int
  /// How many multi-academy trusts have their seat here.
  let multiTrusts: Int
  /// The number of the first of them among all.
  let firstMultiTrust: Int
  /// How many foundation trusts and federations it has, each.
  let localGroups: Int
  /// The number of the first of them among all.
  let firstLocalGroup: Int

  /// The three-digit code.
  var code: [UInt8] { facts.code }
  /// The name as GIAS writes it.
  var name: [UInt8] { facts.name }
  /// What stands in its schools' county field.
  var county: [UInt8] { facts.county }
  /// Where its new schools stand.
  var successors: [Int] { facts.successors }
  /// Authorities of the same region.
  var neighbours: [Int] { facts.neighbours }
  /// Where its villages lie.
  var ground: Ground { facts.ground }

  /// How many of the first generation have left by that many months after the reference date.
  ///
  /// Each month 18 in ten thousand of an area's schools leave, spread evenly; the last never does.
  func departures(byMonth month: Int) -> Int {
    guard kind == .current, month > 0 else { return 0 }
    let rate = (first + second) * 18 * month + departureLead * 10
    return max(0, min(rate / 10_000, first - closed - 1))
  }

  /// In which month after the reference date the next one leaves, counting from 0; nil for never.
  func month(ofDeparture departure: Int) -> Int? {
    guard kind == .current, departure < first - closed - 1 else { return nil }
    let yearly = (first + second) * 18
    let needed = (departure + 1) * 10_000 - departureLead * 10
    return max(1, (needed + yearly - 1) / yearly)
  }
}
