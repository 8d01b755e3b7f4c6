/// The hexagons of a layout, as large as a frame allows and in its middle.
struct HexagonDrawing: Sendable {
  /// The hexagons by code.
  let shapes: [String: MapDrawing.Shape]
  /// The sides between regions and along the coast.
  let regionLines: String

  /// Draws the cells of a layout into a frame.
  init(_ cells: [String: HexCell], regions: [String: String], in frame: SVGFrame) {
    let all = Array(cells.values)
    let west = all.map(\.x).min() ?? 0
    let east = all.map(\.x).max() ?? 0
    let north = all.map(\.y).min() ?? 0
    let south = all.map(\.y).max() ?? 0
    // A pointed-top hexagon of width 1 is 2 / √3 high: four thirds of a row.
    let height = HexCell.rowHeight * 4 / 3
    let unit = min(
      Double(frame.width - 40) / (east - west + 1),
      Double(frame.height - 40) / (south - north + height))
    let left = Double(frame.x) + (Double(frame.width) - (east + west) * unit) / 2
    let top = Double(frame.y) + (Double(frame.height) - (north + south) * unit) / 2

    /// A corner of a cell, counted clockwise from the upper end of its east side.
    func corner(_ cell: HexCell, _ number: Int) -> SVGPoint {
      let half = 0.5
      let quarter = height / 4
      let offsets = [
        (half, -quarter), (half, quarter), (0, 2 * quarter), (-half, quarter), (-half, -quarter),
        (0, -2 * quarter),
      ]
      let offset = offsets[number % 6]
      return SVGPoint(
        x: Int((left + (cell.x + offset.0) * unit).rounded()),
        y: Int((top + (cell.y + offset.1) * unit).rounded()))
    }

    var shapes: [String: MapDrawing.Shape] = [:]
    var lines = SVGPath()
    let codes = Dictionary(uniqueKeysWithValues: cells.map { ($1, $0) })
    for (code, cell) in cells.sorted(by: { $0.key < $1.key }) {
      var path = SVGPath()
      let ring = (0..<6).map { corner(cell, $0) }
      path.add(ring, isClosed: true)
      shapes[code] = MapDrawing.Shape(
        path: path.commands, x: Int((left + cell.x * unit).rounded()),
        y: Int((top + cell.y * unit).rounded()), pieces: [[ring]])
      for (side, beside) in cell.neighbours.enumerated() {
        let other = codes[beside]
        let isFrontier = other.map { regions[$0] != regions[code] && code < $0 } ?? true
        if isFrontier { lines.add([corner(cell, side), corner(cell, side + 1)], isClosed: false) }
      }
    }
    self.shapes = shapes
    regionLines = lines.commands
  }
}
