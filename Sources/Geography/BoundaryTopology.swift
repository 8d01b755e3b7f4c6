/// The areas of a collection cut into arcs, so that a border is held once however many share it.
struct BoundaryTopology: Sendable {
  /// A line from node to node, or a whole ring that meets no node.
  struct Arc: Sendable {
    /// The vertices in order; a ring repeats its first at its end.
    var vertices: [GridVertex]
    /// The areas on either side, by index: one on the coast, two on a border.
    var owners: [Int]

    /// Tells whether the arc comes back to where it began.
    var isLoop: Bool { vertices.first == vertices.last }
  }

  /// An arc as a ring runs along it.
  struct Use: Sendable {
    /// The arc's index.
    let arc: Int
    /// Whether the ring runs from the arc's end to its beginning.
    let isReversed: Bool
  }

  /// A ring as the arcs that make it.
  struct Ring: Sendable {
    /// The index of its area.
    let area: Int
    /// The index of its polygon within the area.
    let polygon: Int
    /// Whether it is the outer ring.
    let isOuter: Bool
    /// The arcs in the order in which the ring runs.
    let uses: [Use]
  }

  /// Every arc once, in the order in which the areas' rings first reach it.
  private(set) var arcs: [Arc] = []
  /// Every ring, in the order of areas, polygons and rings.
  private(set) var rings: [Ring] = []

  /// Cuts a collection at its nodes: the vertices where three or more lines meet.
  init(_ collection: BoundaryCollection) {
    var raw: [(area: Int, polygon: Int, isOuter: Bool, vertices: [GridVertex])] = []
    for (area, boundary) in collection.areas.enumerated() {
      for (polygon, piece) in boundary.polygons.enumerated() {
        for (number, ring) in piece.rings.enumerated() {
          let vertices = GridVertex.ring(ring)
          if vertices.count >= 3 { raw.append((area, polygon, number == 0, vertices)) }
        }
      }
    }
    let nodes = Self.nodes(of: raw.map(\.vertices))
    var known: [Segment: Int] = [:]
    for ring in raw {
      var uses: [Use] = []
      for piece in Self.pieces(of: ring.vertices, at: nodes) {
        let line = Self.canonical(piece)
        let index: Int
        if let found = known[Segment(from: line[0], to: line[1])] {
          index = found
          if !arcs[index].owners.contains(ring.area) { arcs[index].owners.append(ring.area) }
        } else {
          index = arcs.count
          known[Segment(from: line[0], to: line[1])] = index
          arcs.append(Arc(vertices: line, owners: [ring.area]))
        }
        let isReversed = !(piece[0] == line[0] && piece[1] == line[1])
        uses.append(Use(arc: index, isReversed: isReversed))
      }
      rings.append(
        Ring(area: ring.area, polygon: ring.polygon, isOuter: ring.isOuter, uses: uses))
    }
  }

  /// A step from one vertex to the next.
  private struct Segment: Hashable {
    let from: GridVertex
    let to: GridVertex
  }

  /// The vertices that have three or more different neighbours along the rings.
  private static func nodes(of rings: [[GridVertex]]) -> Set<GridVertex> {
    var neighbours: [GridVertex: [GridVertex]] = [:]
    var nodes: Set<GridVertex> = []
    for ring in rings {
      for (index, vertex) in ring.enumerated() {
        for next in [
          ring[index == 0 ? ring.count - 1 : index - 1],
          ring[index == ring.count - 1 ? 0 : index + 1],
        ] where neighbours[vertex]?.contains(next) != true {
          neighbours[vertex, default: []].append(next)
          if neighbours[vertex]?.count == 3 { nodes.insert(vertex) }
        }
      }
    }
    return nodes
  }

  /// A ring cut at its nodes; a ring without one is a single loop from its least vertex.
  private static func pieces(of ring: [GridVertex], at nodes: Set<GridVertex>) -> [[GridVertex]] {
    guard let first = ring.firstIndex(where: nodes.contains) else {
      let start = ring.indices.min { ring[$0] < ring[$1] } ?? 0
      return [Array(ring[start...] + ring[..<start] + [ring[start]])]
    }
    var pieces: [[GridVertex]] = []
    var piece = [ring[first]]
    for offset in 1...ring.count {
      let vertex = ring[(first + offset) % ring.count]
      piece.append(vertex)
      if nodes.contains(vertex) {
        pieces.append(piece)
        piece = [vertex]
      }
    }
    return pieces
  }

  /// The same line whichever way it is walked: it begins at its lesser end, and a loop takes the
  /// lesser of its two ways round.
  private static func canonical(_ line: [GridVertex]) -> [GridVertex] {
    let first = line[0]
    let last = line[line.count - 1]
    if first != last { return first < last ? line : line.reversed() }
    return line[1] <= line[line.count - 2] ? line : line.reversed()
  }
}
