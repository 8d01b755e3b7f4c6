/// Finds where lines that should meet only at their ends cross, touch or overlap.
///
/// The arithmetic is exact, on whole steps; it serves both to hold back a simplification that would
/// cross itself and to prove in tests that the result does not.
struct SegmentCrossings: Sendable {
  /// A straight piece of a line, from its lesser to its greater end.
  struct Segment: Hashable, Sendable {
    /// The lesser end.
    let low: GridVertex
    /// The greater end.
    let high: GridVertex
    /// Which line it belongs to.
    let line: Int

    /// Joins two vertices in either order.
    init(_ first: GridVertex, _ second: GridVertex, line: Int) {
      low = min(first, second)
      high = max(first, second)
      self.line = line
    }
  }

  /// Every straight piece of the lines added so far.
  private var segments: [Segment] = []

  /// Begins with no lines.
  init() {}

  /// Adds a line by its vertices.
  mutating func add(_ vertices: [GridVertex], line: Int) {
    for (from, to) in zip(vertices, vertices.dropFirst()) where from != to {
      segments.append(Segment(from, to, line: line))
    }
  }

  /// The pairs of pieces that share anything but a common end.
  ///
  /// - Complexity: O(*n* log *n*) and the pairs whose spans from west to east overlap.
  func pairs() -> [(Segment, Segment)] {
    let sorted = segments.sorted {
      $0.low != $1.low
        ? $0.low < $1.low : $0.high != $1.high ? $0.high < $1.high : $0.line < $1.line
    }
    var found: [(Segment, Segment)] = []
    for (index, segment) in sorted.enumerated() {
      let south = min(segment.low.y, segment.high.y)
      let north = max(segment.low.y, segment.high.y)
      var other = index + 1
      while other < sorted.count, sorted[other].low.x <= segment.high.x {
        let candidate = sorted[other]
        other += 1
        guard max(candidate.low.y, candidate.high.y) >= south,
          min(candidate.low.y, candidate.high.y) <= north
        else { continue }
        if Self.clash(segment, candidate) { found.append((segment, candidate)) }
      }
    }
    return found
  }

  /// Tells whether two pieces share more than one common end.
  static func clash(_ first: Segment, _ second: Segment) -> Bool {
    let a = GridVertex.turn(first.low, first.high, second.low).signum()
    let b = GridVertex.turn(first.low, first.high, second.high).signum()
    let c = GridVertex.turn(second.low, second.high, first.low).signum()
    let d = GridVertex.turn(second.low, second.high, first.high).signum()
    if a == 0, b == 0 {
      // On one straight line, where the order of vertices is the order along it.
      return max(first.low, second.low) < min(first.high, second.high)
    }
    if a * b < 0, c * d < 0 { return true }
    if a == 0, inside(second.low, first) { return true }
    if b == 0, inside(second.high, first) { return true }
    if c == 0, inside(first.low, second) { return true }
    if d == 0, inside(first.high, second) { return true }
    return false
  }

  /// Tells whether a vertex on the segment's straight line is between its ends.
  private static func inside(_ vertex: GridVertex, _ segment: Segment) -> Bool {
    segment.low < vertex && vertex < segment.high
  }
}
