import Geography

/// A point of a drawing in whole units.
struct SVGPoint: Hashable, Sendable {
  /// To the east.
  let x: Int
  /// To the south.
  let y: Int

  /// Names a point.
  init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// Places a coordinate on the National Grid, in hundreds of metres.
  init(_ place: Coordinate) {
    let grid = GridPoint(place)
    x = Int((grid.easting / 100).rounded())
    y = Int((-grid.northing / 100).rounded())
  }
}

/// The commands of an SVG path, in relative steps to stay short.
struct SVGPath: Sendable {
  /// The commands so far.
  private(set) var commands = ""

  /// Adds a line or a ring; a ring's last point is joined to its first.
  mutating func add(_ points: [SVGPoint], isClosed: Bool) {
    var thinned: [SVGPoint] = []
    for point in points where thinned.last != point { thinned.append(point) }
    if isClosed, thinned.count > 1, thinned.first == thinned.last { thinned.removeLast() }
    guard let first = thinned.first, thinned.count > 1 else { return }
    commands += "M\(first.x) \(first.y)l"
    var previous = first
    for (index, point) in thinned.dropFirst().enumerated() {
      let dx = String(point.x - previous.x)
      let dy = String(point.y - previous.y)
      // A minus sign parts numbers as well as a space does.
      if index > 0, !dx.hasPrefix("-") { commands += " " }
      commands += dx + (dy.hasPrefix("-") ? "" : " ") + dy
      previous = point
    }
    if isClosed { commands += "z" }
  }
}
