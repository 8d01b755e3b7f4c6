/// What it costs to give each row each column; `.infinity` forbids a pair.
public struct CostMatrix: Sendable {
  /// How many rows there are.
  public let rowCount: Int
  /// How many columns there are.
  public let columnCount: Int
  /// The costs, row after row.
  private(set) var costs: [Double]

  /// Begins with every pair at the same cost.
  ///
  /// - Parameters:
  ///   - rowCount: How many rows there are; fewer than none is none.
  ///   - columnCount: How many columns there are; fewer than none is none.
  ///   - cost: What every pair costs until told otherwise.
  public init(rowCount: Int, columnCount: Int, cost: Double = .infinity) {
    self.rowCount = max(0, rowCount)
    self.columnCount = max(0, columnCount)
    costs = Array(repeating: cost, count: self.rowCount * self.columnCount)
  }

  /// Computes every pair's cost once.
  public init(rowCount: Int, columnCount: Int, cost: (_ row: Int, _ column: Int) -> Double) {
    self.init(rowCount: rowCount, columnCount: columnCount)
    for row in 0..<self.rowCount {
      for column in 0..<self.columnCount { self[row, column] = cost(row, column) }
    }
  }

  /// The cost of a pair; one that is not a number forbids it.
  public subscript(row: Int, column: Int) -> Double {
    get { costs[row * columnCount + column] }
    set { costs[row * columnCount + column] = newValue.isNaN ? .infinity : newValue }
  }

  /// The same costs with rows and columns exchanged.
  var transposed: CostMatrix {
    CostMatrix(rowCount: columnCount, columnCount: rowCount) { self[$1, $0] }
  }
}
