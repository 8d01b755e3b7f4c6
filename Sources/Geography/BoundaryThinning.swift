/// Thins the arcs of a topology, and holds back those whose thinning would spoil a shape.
struct BoundaryThinning: Sendable {
  /// The arcs and rings as they were.
  private let topology: BoundaryTopology
  /// The tolerance of each arc in metres; halved where the shape suffers.
  private var tolerances: [Double]
  /// Each arc as it stands.
  private var lines: [[GridVertex]]

  /// Prepares to thin every arc by the same tolerance.
  init(_ topology: BoundaryTopology, toleranceInMetres: Double) {
    self.topology = topology
    tolerances = Array(repeating: max(0, toleranceInMetres), count: topology.arcs.count)
    lines = topology.arcs.map(\.vertices)
  }

  /// Thins until nothing crosses, collapses or changes sides.
  mutating func run() {
    var stale = Set(lines.indices)
    // Twelve halvings take any sensible tolerance below a metre, where a line is left as it was.
    for _ in 0..<12 where !stale.isEmpty {
      for arc in stale.sorted() {
        lines[arc] = DouglasPeucker(toleranceInMetres: tolerances[arc])
          .thinned(topology.arcs[arc].vertices)
      }
      stale = faults()
      for arc in stale { tolerances[arc] = tolerances[arc] > 1 ? tolerances[arc] / 2 : 0 }
    }
    for arc in stale { lines[arc] = topology.arcs[arc].vertices }
  }

  /// The pieces of an area as they stand.
  func polygons(ofArea area: Int) -> [BoundaryPolygon] {
    var outers: [Int: [Coordinate]] = [:]
    var holes: [Int: [[Coordinate]]] = [:]
    for ring in topology.rings where ring.area == area {
      let places = topology.vertices(of: ring, along: lines).map(\.coordinate)
      guard places.count >= 3 else { continue }
      if ring.isOuter {
        outers[ring.polygon] = places
      } else {
        holes[ring.polygon, default: []].append(places)
      }
    }
    return outers.keys.sorted().compactMap { polygon in
      outers[polygon].map { BoundaryPolygon(outer: $0, holes: holes[polygon] ?? []) }
    }
  }

  /// The thinned arcs that cross or touch another, leave a ring without an area, or leave an
  /// island on the other side of a line.
  private func faults() -> Set<Int> {
    var faults: Set<Int> = []
    var crossings = SegmentCrossings()
    for (arc, line) in lines.enumerated() { crossings.add(line, line: arc) }
    for (first, second) in crossings.pairs() {
      faults.insert(first.line)
      faults.insert(second.line)
    }
    for ring in topology.rings where topology.vertices(of: ring, along: lines).count < 3 {
      for use in ring.uses { faults.insert(use.arc) }
    }
    for arc in topology.turnedOver(by: lines) { faults.insert(arc) }
    return faults.filter { lines[$0].count < topology.arcs[$0].vertices.count }
  }
}
