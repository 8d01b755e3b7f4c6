/// Finds room for an enlarged part of a map where the map itself is empty.
struct InsetPlacing: Sendable {
  /// Where the enlarged part goes: a point `p` of the map stands at `p × scale + shift`.
  struct Place: Hashable, Sendable {
    /// How many times larger than on the map, in quarters.
    let quarters: Int
    /// How far to the east after the enlargement.
    let shiftX: Int
    /// How far to the south after the enlargement.
    let shiftY: Int

    /// How many times larger than on the map.
    var scale: Double { Double(quarters) / 4 }

    /// The value of an SVG's `transform`.
    var transform: String {
      let parts = ["", ".25", ".5", ".75"]
      return "translate(\(shiftX) \(shiftY)) scale(\(quarters / 4)\(parts[quarters % 4]))"
    }
  }

  /// Squares across the map in which land is looked for.
  private static let columns = 96

  private let frame: SVGFrame
  private let step: Int
  private let rows: Int
  /// How many squares with land lie above and to the left of each corner.
  private var sums: [[Int]]

  /// Looks where there is land.
  ///
  /// - Parameters:
  ///   - rings: The outlines of all areas.
  ///   - frame: The frame of the map.
  ///   - kept: Parts of the frame to leave free, such as the legend's.
  init(_ rings: [[SVGPoint]], in frame: SVGFrame, leaving kept: [SVGFrame]) {
    self.frame = frame
    step = max(1, frame.width / Self.columns)
    rows = frame.height / step
    sums = Array(repeating: Array(repeating: 0, count: Self.columns + 1), count: rows + 1)
    var isTaken = Array(repeating: Array(repeating: false, count: Self.columns), count: rows)
    /// Takes the squares from one point to another of the same height.
    func take(from start: Int, to end: Int, y: Int) {
      let row = (y - frame.y) / step
      guard row >= 0, row < isTaken.count else { return }
      let first = max(0, (start - frame.x) / step)
      let last = min(Self.columns - 1, (end - frame.x) / step)
      if first <= last { for column in first...last { isTaken[row][column] = true } }
    }
    for ring in rings {
      for point in ring { take(from: point.x, to: point.x, y: point.y) }
      for row in 0..<rows {
        let y = frame.y + row * step + step / 2
        for span in LabelPlacing.spans(of: [ring], at: Double(y) + 0.5) {
          take(from: Int(span.start), to: Int(span.end), y: y)
        }
      }
    }
    for part in kept {
      for y in stride(from: part.y, through: part.y + part.height, by: step) {
        take(from: part.x, to: part.x + part.width, y: y)
      }
    }
    for row in 0..<rows {
      for column in 0..<Self.columns {
        sums[row + 1][column + 1] =
          sums[row][column + 1] + sums[row + 1][column] - sums[row][column]
          + (isTaken[row][column] ? 1 : 0)
      }
    }
  }

  /// The place for a part and a heading above it, as large as there is room for.
  ///
  /// It is between twice and five times its size, and then as near to the part as can be; nil where
  /// there is no room.
  func place(for part: SVGFrame, heading: Int) -> Place? {
    for quarters in stride(from: 20, through: 8, by: -1) {
      let width = (part.width * quarters / 4) / step + 3
      let height = (part.height * quarters / 4 + heading) / step + 3
      guard width < Self.columns, height < rows else { continue }
      var best: (distance: Int, x: Int, y: Int)?
      for row in 0...(rows - height) {
        for column in 0...(Self.columns - width) where isFree(row, column, height, width) {
          let x = frame.x + (column + 1) * step
          let y = frame.y + (row + 1) * step + heading
          let east = x + width * step / 2 - part.middle.x
          let south = y + height * step / 2 - part.middle.y
          let distance = east * east + south * south
          if distance < best?.distance ?? .max { best = (distance, x, y) }
        }
      }
      if let best {
        return Place(
          quarters: quarters, shiftX: best.x - part.x * quarters / 4,
          shiftY: best.y - part.y * quarters / 4)
      }
    }
    return nil
  }

  /// Whether a block of squares has no land.
  private func isFree(_ row: Int, _ column: Int, _ height: Int, _ width: Int) -> Bool {
    sums[row + height][column + width] - sums[row][column + width] - sums[row + height][column]
      + sums[row][column] == 0
  }
}
