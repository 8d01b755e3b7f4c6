/// A part of a drawing: its least x and y, its width and its height.
struct SVGFrame: Hashable, Sendable {
  /// The western edge.
  let x: Int
  /// The northern edge.
  let y: Int
  /// How far it runs to the east.
  let width: Int
  /// How far it runs to the south.
  let height: Int

  /// Names a part by its north-western corner and its size.
  init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The least frame that holds points, and so much about them.
  init(around points: some Sequence<SVGPoint>, margin: Int = 0) {
    var (west, east, north, south) = (Int.max, Int.min, Int.max, Int.min)
    for point in points {
      (west, east) = (min(west, point.x), max(east, point.x))
      (north, south) = (min(north, point.y), max(south, point.y))
    }
    guard west <= east else {
      self.init(x: 0, y: 0, width: 2 * margin, height: 2 * margin)
      return
    }
    self.init(
      x: west - margin, y: north - margin, width: east - west + 2 * margin,
      height: south - north + 2 * margin)
  }

  /// The frame about this one with the shape of another.
  ///
  /// So nothing moves around a drawing that shows another part. What it gains lies to the north and
  /// the east, under the legend.
  func shaped(as other: SVGFrame) -> SVGFrame {
    guard other.width > 0, other.height > 0 else { return self }
    let scale = max(
      Double(width) / Double(other.width), Double(height) / Double(other.height))
    let wide = Int((Double(other.width) * scale).rounded(.up))
    let high = Int((Double(other.height) * scale).rounded(.up))
    return SVGFrame(x: x, y: y - (high - height), width: wide, height: high)
  }

  /// The frame with so much more, or less, on each side.
  func grown(by margin: Int) -> SVGFrame {
    SVGFrame(
      x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// The middle.
  var middle: SVGPoint { SVGPoint(x: x + width / 2, y: y + height / 2) }

  /// The north-western and the south-eastern corner.
  var corners: [SVGPoint] { [SVGPoint(x: x, y: y), SVGPoint(x: x + width, y: y + height)] }

  /// The value of an SVG's `viewBox`.
  var viewBox: String { "\(x) \(y) \(width) \(height)" }
}
