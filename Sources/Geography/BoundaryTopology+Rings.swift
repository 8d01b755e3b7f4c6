extension BoundaryTopology {
  /// Tells whether an arc is a border of two rings, rather than a coast.
  func isShared(_ arc: Int) -> Bool {
    arcs[arc].owners.count > 1
  }

  /// A ring's vertices when each arc runs along the line given for it; the first is not repeated.
  func vertices(of ring: Ring, along lines: [[GridVertex]]) -> [GridVertex] {
    var vertices: [GridVertex] = []
    for use in ring.uses {
      let line = lines[use.arc]
      if use.isReversed {
        vertices.append(contentsOf: line.reversed().dropLast())
      } else {
        vertices.append(contentsOf: line.dropLast())
      }
    }
    return vertices
  }

  /// The arcs of rings that hold an island, with these lines, that they did not hold before, or
  /// the reverse.
  func turnedOver(by lines: [[GridVertex]]) -> Set<Int> {
    let islands = arcs.indices.filter { arcs[$0].isLoop }
    guard !islands.isEmpty else { return [] }
    let originals = arcs.map(\.vertices)
    var found: Set<Int> = []
    for ring in rings {
      let before = vertices(of: ring, along: originals)
      let after = vertices(of: ring, along: lines)
      guard let west = before.map(\.x).min(), let east = before.map(\.x).max(),
        let south = before.map(\.y).min(), let north = before.map(\.y).max()
      else { continue }
      for island in islands where !ring.uses.contains(where: { $0.arc == island }) {
        // A vertex that thinning keeps, so that both answers are about the same place.
        let vertex = arcs[island].vertices[0]
        guard vertex.x >= west, vertex.x <= east, vertex.y >= south, vertex.y <= north else {
          continue
        }
        if Self.holds(before, vertex) != Self.holds(after, vertex) {
          for use in ring.uses { found.insert(use.arc) }
        }
      }
    }
    return found
  }

  /// The even-odd rule along a ray to the east, in whole numbers.
  private static func holds(_ ring: [GridVertex], _ vertex: GridVertex) -> Bool {
    guard var previous = ring.last else { return false }
    var isInside = false
    for next in ring {
      if (next.y > vertex.y) != (previous.y > vertex.y) {
        let upwards = next.y > previous.y
        let turn = GridVertex.turn(previous, next, vertex)
        if upwards ? turn > 0 : turn < 0 { isInside.toggle() }
      }
      previous = next
    }
    return isInside
  }
}
