/// Two areas that share a border, and how much of it.
public struct Border: Hashable, Sendable {
  /// The code of the area that comes first.
  public let first: String
  /// The code of the other area.
  public let second: String
  /// The length of what they share, in metres.
  public let lengthInMetres: Double
}

extension BoundaryCollection {
  /// Every pair of areas that share a border, in the order of their codes.
  ///
  /// Areas that touch in a single place share none. Borders are compared to five decimals of a
  /// degree; files whose neighbours do not have the same vertices show no borders.
  public func borders() -> [Border] {
    let topology = BoundaryTopology(self)
    var lengths: [[Int]: Double] = [:]
    for arc in topology.arcs where arc.owners.count == 2 {
      let places = arc.vertices.map(\.coordinate)
      let length = zip(places, places.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
      lengths[arc.owners.sorted(), default: 0] += length
    }
    return lengths.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
      Border(
        first: areas[pair[0]].code, second: areas[pair[1]].code,
        lengthInMetres: lengths[pair] ?? 0)
    }
  }
}
