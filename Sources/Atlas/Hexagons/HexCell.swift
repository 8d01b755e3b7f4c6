/// A place in a grid of pointed-top hexagons.
///
/// Columns run to the east and rows to the south; each row begins half a hexagon further east than
/// the row above it, so that the six neighbours are the same six steps everywhere.
public struct HexCell: Hashable, Sendable, Comparable {
  /// Steps to the east.
  public let column: Int
  /// Steps to the south (and half as many to the east).
  public let row: Int

  /// Names a cell by its column and row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The height of a row in hexagon widths: half the square root of three.
  static let rowHeight = 0.866_025_403_784_438_6

  /// The centre in hexagon widths, to the east.
  public var x: Double { Double(column) + Double(row) / 2 }
  /// The centre in hexagon widths, to the south.
  public var y: Double { Double(row) * Self.rowHeight }

  /// The six steps to a neighbour: east, south-east, south-west, west, north-west, north-east.
  static let steps: [(column: Int, row: Int)] = [
    (1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1),
  ]

  /// The six neighbours, from the east clockwise.
  public var neighbours: [HexCell] {
    Self.steps.map { HexCell(column: column + $0.column, row: row + $0.row) }
  }

  /// How many steps lead from here to another cell.
  public func distance(to other: HexCell) -> Int {
    let columns = other.column - column
    let rows = other.row - row
    return max(abs(columns), abs(rows), abs(columns + rows))
  }

  /// The cell in which a point lies, by its place in hexagon widths east and south.
  static func containing(x: Double, y: Double) -> HexCell {
    let row = y / rowHeight
    let column = x - row / 2
    let third = -row - column
    let (a, b, c) = (column.rounded(), row.rounded(), third.rounded())
    let (da, db, dc) = (abs(a - column), abs(b - row), abs(c - third))
    if da > db, da > dc { return HexCell(column: Int(-b - c), row: Int(b)) }
    if db > dc { return HexCell(column: Int(a), row: Int(-a - c)) }
    return HexCell(column: Int(a), row: Int(b))
  }

  /// Orders from north to south, then from west to east.
  public static func < (first: HexCell, second: HexCell) -> Bool {
    first.row != second.row ? first.row < second.row : first.column < second.column
  }
}
