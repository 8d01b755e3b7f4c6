/// One of the statistical neighbours of an authority: those most like it, as DfE lists them.
struct MapNeighbour: Hashable, Sendable {
  /// How like it is, in DfE's words and order.
  static let closeness = [
    "extremely close", "very close", "close", "somewhat close", "not close",
  ]

  /// The place of the neighbour in the release's list.
  let place: Int
  /// How like it is, by its place in `closeness`; nil where that is not said.
  let closeness: Int?

  /// Reads a release's neighbours of each authority, the most alike first.
  static func all(in directory: String, places: [String: Int]) throws -> [[MapNeighbour]] {
    let columns = ["new_la_code", "rank", "neighbour_la_code", "closeness"]
    var ranked: [[(rank: Int, one: MapNeighbour)]] = Array(repeating: [], count: places.count)
    for row in try ReleaseRows.read("statistical_neighbours.csv", in: directory, columns) ?? [] {
      guard let place = places[row[0]], let rank = Int(row[1]), let other = places[row[2]] else {
        continue
      }
      let words = row[3].split(separator: "_").joined(separator: " ")
      ranked[place].append(
        (rank, MapNeighbour(place: other, closeness: closeness.firstIndex(of: words))))
    }
    return ranked.map { $0.sorted { $0.rank < $1.rank }.map(\.one) }
  }
}
