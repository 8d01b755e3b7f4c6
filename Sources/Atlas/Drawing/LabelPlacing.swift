/// Finds where names fit into shapes: a label lies within its own shape, so that no two overlap.
struct LabelPlacing: Sendable {
  /// The sizes of letters to try, in units of the drawing: the usual one and smaller ones.
  let sizes: [Int]

  /// Tries a usual size and one of 85 hundredths of it.
  init(size: Int) { sizes = [size, size * 85 / 100] }

  /// How many rows of a shape are tried for the middle of a label.
  private static let rows = 32
  /// The room between a label and the edge of its shape, in letter sizes.
  private static let margin = 0.1

  /// The first of a name's ways that fits, in the first size in which one does; nil where none fits.
  func label(_ index: Int, _ ways: [LabelText], in rings: [[SVGPoint]]) -> MapLabel? {
    for size in sizes {
      for way in ways {
        guard let middle = Self.middle(for: way, size: Double(size), in: rings) else { continue }
        return MapLabel(index: index, text: way, middle: middle, size: size)
      }
    }
    return nil
  }

  /// Where a text has most room.
  private static func middle(
    for text: LabelText, size: Double, in rings: [[SVGPoint]]
  ) -> SVGPoint? {
    let frame = SVGFrame(around: rings.joined())
    let width = (text.width + 2 * margin) * size
    let height = (text.height + 2 * margin) * size
    guard width <= Double(frame.width), height <= Double(frame.height) else { return nil }
    var best: (room: Double, x: Double, y: Double)?
    for row in 0...rows {
      let share = Double(row) / Double(rows)
      let y = Double(frame.y) + height / 2 + share * (Double(frame.height) - height)
      for span in spans(of: rings, from: y - height / 2, to: y + height / 2) {
        // Of equally wide rows that in the middle of the shape is the best.
        let room = span.end - span.start - width
        let worth = room - abs(y - Double(frame.middle.y)) / 2
        if room >= 0, worth > best?.room ?? -.infinity {
          best = (worth, (span.start + span.end) / 2, y)
        }
      }
    }
    return best.map { SVGPoint(x: Int($0.x.rounded()), y: Int($0.y.rounded())) }
  }

  /// The stretches that are inside the rings all the way between two heights.
  private static func spans(
    of rings: [[SVGPoint]], from top: Double, to bottom: Double
  ) -> [(start: Double, end: Double)] {
    let steps = 6
    var common: [(start: Double, end: Double)]?
    for step in 0...steps {
      // Half a unit aside from the whole numbers on which corners lie.
      let y = (top + (bottom - top) * Double(step) / Double(steps)).rounded(.down) + 0.5
      let here = spans(of: rings, at: y)
      common = common.map { intersection($0, here) } ?? here
      if common?.isEmpty ?? true { return [] }
    }
    return common ?? []
  }

  /// The stretches inside the rings at one height, by the even-odd rule.
  static func spans(
    of rings: [[SVGPoint]], at y: Double
  ) -> [(start: Double, end: Double)] {
    var crossings: [Double] = []
    for ring in rings {
      guard var previous = ring.last else { continue }
      for next in ring {
        let (from, to) = (Double(previous.y), Double(next.y))
        if (from > y) != (to > y) {
          let share = (y - from) / (to - from)
          crossings.append(Double(previous.x) + share * Double(next.x - previous.x))
        }
        previous = next
      }
    }
    crossings.sort()
    return stride(from: 0, to: crossings.count - 1, by: 2).map {
      (crossings[$0], crossings[$0 + 1])
    }
  }

  /// What two lists of stretches have in common.
  private static func intersection(
    _ first: [(start: Double, end: Double)], _ second: [(start: Double, end: Double)]
  ) -> [(start: Double, end: Double)] {
    first.flatMap { one in
      second.compactMap { other in
        let (start, end) = (max(one.start, other.start), min(one.end, other.end))
        return start < end ? (start, end) : nil
      }
    }
  }
}
