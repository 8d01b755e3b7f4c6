import Glibc

/// Thins a line to the vertices from which it would otherwise stray further than a tolerance.
struct DouglasPeucker: Sendable {
  /// How far, in metres, a dropped vertex may lie from the thinned line.
  let toleranceInMetres: Double

  /// The thinned line, with the same ends; a loop keeps at least three vertices.
  func thinned(_ line: [GridVertex]) -> [GridVertex] {
    guard line.count > 2, toleranceInMetres > 0 else { return line }
    let latitude = Double(line[0].y) / GridVertex.stepsPerDegree
    let metresNorth = Coordinate.metresPerDegree / GridVertex.stepsPerDegree
    let metresEast = metresNorth * cos(latitude * .pi / 180)
    let points = line.map { (x: Double($0.x) * metresEast, y: Double($0.y) * metresNorth) }
    var isKept = Array(repeating: false, count: line.count)
    isKept[0] = true
    isKept[line.count - 1] = true
    var waiting: [(Int, Int)] = []
    if line.first == line.last {
      guard line.count > 4 else { return line }
      // A loop has no chord of its own: it is cut at the vertex furthest from its start, and keeps
      // the vertex furthest from that cut, so that something with an area is left.
      let far = Self.furthest(points, from: 0, to: 0)
      let side = Self.furthest(points, from: 0, to: far.index, through: 1..<(line.count - 1))
      isKept[far.index] = true
      isKept[side.index] = true
      let cuts = [0, min(far.index, side.index), max(far.index, side.index), line.count - 1]
      for (from, to) in zip(cuts, cuts.dropFirst()) { waiting.append((from, to)) }
    } else {
      waiting.append((0, line.count - 1))
    }
    while let (from, to) = waiting.popLast() {
      guard to - from > 1 else { continue }
      let far = Self.furthest(points, from: from, to: to)
      guard far.distance > toleranceInMetres else { continue }
      isKept[far.index] = true
      waiting.append((from, far.index))
      waiting.append((far.index, to))
    }
    return line.indices.filter { isKept[$0] }.map { line[$0] }
  }

  /// The vertex furthest from the chord between two others; the first of equals.
  private static func furthest(
    _ points: [(x: Double, y: Double)], from: Int, to: Int, through range: Range<Int>? = nil
  ) -> (index: Int, distance: Double) {
    let range = range ?? (from == to ? 1..<(points.count - 1) : (from + 1)..<to)
    let start = points[from]
    let end = points[to]
    let dx = end.x - start.x
    let dy = end.y - start.y
    let length = dx * dx + dy * dy
    var best = (index: range.lowerBound, distance: -1.0)
    for index in range {
      let px = points[index].x - start.x
      let py = points[index].y - start.y
      // The distance to the piece, not to the line through it: a hook beyond its end counts.
      let share = length > 0 ? max(0, min(1, (px * dx + py * dy) / length)) : 0
      let x = px - share * dx
      let y = py - share * dy
      let distance = (x * x + y * y).squareRoot()
      if distance > best.distance { best = (index, distance) }
    }
    return best
  }
}
