/// A one-to-one choice of columns for rows whose total cost is the least there is.
///
/// As many rows as the shorter side allows get a column, save where forbidden pairs leave them
/// none. The same costs give the same choice, also among equally good ones.
public struct Assignment: Hashable, Sendable {
  /// The column of each row; nil for a row that got none.
  public let columns: [Int?]
  /// The sum of the chosen pairs' costs.
  public let cost: Double

  /// Finds the cheapest choice by shortest augmenting paths (Jonker and Volgenant, 1987).
  ///
  /// - Parameter costs: What each pair costs; negative costs are allowed.
  /// - Returns: The choice, optimal for the rows that could be given a column.
  /// - Complexity: O(*s*² *l*), where *s* is the shorter and *l* the longer side.
  public static func minimising(_ costs: CostMatrix) -> Assignment {
    let isWide = costs.rowCount <= costs.columnCount
    var search = AugmentingSearch(isWide ? costs : costs.transposed)
    for row in 0..<min(costs.rowCount, costs.columnCount) { search.add(row) }
    var columns: [Int?] = Array(repeating: nil, count: costs.rowCount)
    for (row, column) in search.columnOfRow.enumerated() where column >= 0 {
      if isWide { columns[row] = column } else { columns[column] = row }
    }
    var total = 0.0
    for (row, column) in columns.enumerated() {
      if let column { total += costs[row, column] }
    }
    return Assignment(columns: columns, cost: total)
  }
}

/// Adds rows one at a time, each by the cheapest chain of exchanges that frees a column for it.
private struct AugmentingSearch {
  /// A matrix that is no taller than it is wide.
  let costs: CostMatrix
  /// The prices that make every chosen pair cost nothing and every other pair no less.
  var rowPrices: [Double]
  var columnPrices: [Double]
  /// The column of each row, and the row of each column; -1 for none.
  var columnOfRow: [Int]
  var rowOfColumn: [Int]

  init(_ costs: CostMatrix) {
    self.costs = costs
    rowPrices = Array(repeating: 0, count: costs.rowCount)
    columnPrices = Array(repeating: 0, count: costs.columnCount)
    columnOfRow = Array(repeating: -1, count: costs.rowCount)
    rowOfColumn = Array(repeating: -1, count: costs.columnCount)
  }

  /// Gives a row a column; leaves all as it was where no chain of allowed pairs frees one.
  mutating func add(_ start: Int) {
    let width = costs.columnCount
    var distance = Array(repeating: Double.infinity, count: width)
    var previousRow = Array(repeating: -1, count: width)
    var isDone = Array(repeating: false, count: width)
    var reached: [Int] = []
    var row = start
    var soFar = 0.0
    var sink = -1
    while sink < 0 {
      let base = row * width
      var nearest = -1
      for column in 0..<width where !isDone[column] {
        let through = soFar + costs.costs[base + column] - rowPrices[row] - columnPrices[column]
        if through < distance[column] {
          distance[column] = through
          previousRow[column] = row
        }
        guard distance[column] < .infinity else { continue }
        if nearest < 0 || distance[column] < distance[nearest]
          || (distance[column] == distance[nearest] && rowOfColumn[column] < 0
            && rowOfColumn[nearest] >= 0)
        {
          nearest = column
        }
      }
      guard nearest >= 0 else { return }
      soFar = distance[nearest]
      isDone[nearest] = true
      if rowOfColumn[nearest] < 0 {
        sink = nearest
      } else {
        reached.append(nearest)
        row = rowOfColumn[nearest]
      }
    }
    rowPrices[start] += soFar
    for column in reached {
      rowPrices[rowOfColumn[column]] += soFar - distance[column]
      columnPrices[column] -= soFar - distance[column]
    }
    var column = sink
    while true {
      let row = previousRow[column]
      rowOfColumn[column] = row
      swap(&columnOfRow[row], &column)
      if row == start { return }
    }
  }
}
