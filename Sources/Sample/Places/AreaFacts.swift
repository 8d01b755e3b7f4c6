/// What an area holds beside numbers: its names, neighbours and land.
///
/// A class, so that handing an area on counts one reference and not six; rows are made by the
/// million.
final class AreaFacts: Sendable {
  /// The three-digit code.
  let code: [UInt8]
  /// The name as GIAS writes it.
  let name: [UInt8]
  /// What stands in its schools' county field; empty in London and in cities.
  let county: [UInt8]
  /// Where its new schools stand: itself, or for an authority of the past what took its place.
  let successors: [Int]
  /// Authorities of the same region, among which larger trusts work; itself included.
  let neighbours: [Int]
  /// Where its villages lie.
  let ground: Ground

  /// Takes an area's facts from its draft; without neighbours or successors it has itself.
  init(_ draft: AreaDraft, index: Int, ground: Ground) {
    code = Words.windows1252(draft.code)
    name = Words.windows1252(draft.name)
    county = Words.windows1252(draft.county)
    successors = draft.successors.isEmpty ? [index] : draft.successors
    neighbours = draft.neighbours.isEmpty ? [index] : draft.neighbours
    self.ground = ground
  }
}
