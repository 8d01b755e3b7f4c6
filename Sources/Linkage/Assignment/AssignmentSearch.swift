/// Gives rows their columns one at a time, each by the cheapest chain of exchanges.
///
/// Costs are weights below zero. Each row has a column of its own beyond the real ones that costs
/// nothing: to have that is to go without. Prices keep every chosen pair at a cost of nothing, every
/// other pair at no less, and columns that nobody has at a price of nothing.
struct AssignmentSearch {
  /// A pair that may be chosen.
  struct Edge {
    let column: Int
    let cost: Int
  }

  /// The pairs of each row, and of each column.
  let edges: [[Edge]]
  let edgesOfColumn: [[(row: Int, cost: Int)]]
  private let columnCount: Int
  /// The prices.
  var rowPrices: [Int]
  var columnPrices: [Int]
  /// The column of each row, and the row of each column; -1 for none.
  var columnOfRow: [Int]
  var rowOfColumn: [Int]
  /// What the search at hand has found: how far each column is, and from which row.
  var distance: [Int]
  var previousRow: [Int]
  var touched: [Int] = []
  private var queue = DistanceQueue()

  init(_ offers: [[Assignment.Offer]], columnCount: Int) {
    self.columnCount = columnCount
    edges = offers.enumerated().map { row, offers in
      offers.filter { $0.weight > 0 && (0..<columnCount).contains($0.column) }
        .map { Edge(column: $0.column, cost: -$0.weight) }
        + [Edge(column: columnCount + row, cost: 0)]
    }
    let width = columnCount + offers.count
    var edgesOfColumn: [[(row: Int, cost: Int)]] = Array(repeating: [], count: width)
    for (row, edges) in edges.enumerated() {
      for edge in edges { edgesOfColumn[edge.column].append((row, edge.cost)) }
    }
    self.edgesOfColumn = edgesOfColumn
    rowPrices = edges.map { $0.map(\.cost).min() ?? 0 }
    columnPrices = Array(repeating: 0, count: width)
    columnOfRow = Array(repeating: -1, count: offers.count)
    rowOfColumn = Array(repeating: -1, count: width)
    distance = Array(repeating: .max, count: width)
    previousRow = Array(repeating: -1, count: width)
  }

  /// Gives a row a column.
  mutating func add(_ start: Int) {
    begin()
    relax(start, from: 0)
    var reached: [Int] = []
    while let nearest = next() {
      guard rowOfColumn[nearest] >= 0 else {
        let length = distance[nearest]
        rowPrices[start] += length
        for column in reached {
          rowPrices[rowOfColumn[column]] += length - distance[column]
          columnPrices[column] -= length - distance[column]
        }
        var column = nearest
        while true {
          let row = previousRow[column]
          rowOfColumn[column] = row
          swap(&columnOfRow[row], &column)
          if row == start { return }
        }
      }
      reached.append(nearest)
      relax(rowOfColumn[nearest], from: distance[nearest])
    }
  }

  /// How much the greatest total loses where a row has neither its column nor one of its kin.
  ///
  /// The row goes elsewhere by a chain of exchanges that ends at a free column or at its own; where
  /// its own is left, a chain may fill it that leaves some other column free.
  mutating func margin(of row: Int, without kin: [Int], reach: Int) -> Int {
    let own = columnOfRow[row]
    begin()
    relax(row, from: 0, without: kin)
    var least = reach
    var free: Int?
    while let nearest = next(), distance[nearest] < least {
      if nearest == own {
        least = distance[nearest]
      } else if rowOfColumn[nearest] < 0 {
        // Nearest free column: what comes after may only find the row's own.
        free = free ?? distance[nearest]
        least = min(least, distance[nearest] - columnPrices[own])
      } else {
        relax(rowOfColumn[nearest], from: distance[nearest])
      }
    }
    guard let free, free < least else { return least }
    return min(least, free + refilling(own, without: row, below: least - free))
  }

  /// What it costs at the least to let a column be filled by another row or by none, if below a bound.
  private mutating func refilling(_ column: Int, without gone: Int, below bound: Int) -> Int {
    begin()
    var least = min(bound, -columnPrices[column])
    distance[column] = 0
    touched.append(column)
    queue.insert(column, at: 0)
    while let nearest = next(), distance[nearest] < least {
      for edge in edgesOfColumn[nearest] where edge.row != gone {
        let left = columnOfRow[edge.row]
        guard left != nearest else { continue }
        let through =
          distance[nearest] + edge.cost - rowPrices[edge.row] - columnPrices[nearest]
        guard through < distance[left] else { continue }
        if distance[left] == .max { touched.append(left) }
        distance[left] = through
        least = min(least, through - columnPrices[left])
        if left < columnCount { queue.insert(left, at: through) }
      }
    }
    return least
  }

  // MARK: Searching

  /// Forgets what the search before has found.
  mutating func begin() {
    for column in touched {
      distance[column] = .max
      previousRow[column] = -1
    }
    touched.removeAll(keepingCapacity: true)
    queue.removeAll()
  }

  private mutating func relax(_ row: Int, from length: Int, without kin: [Int] = []) {
    for edge in edges[row] where edge.column != columnOfRow[row] && !kin.contains(edge.column) {
      let through = length + edge.cost - rowPrices[row] - columnPrices[edge.column]
      guard through < distance[edge.column] else { continue }
      if distance[edge.column] == .max { touched.append(edge.column) }
      distance[edge.column] = through
      previousRow[edge.column] = row
      queue.insert(edge.column, at: through)
    }
  }

  /// The nearest column that was not given out yet.
  private mutating func next() -> Int? {
    while let (column, length) = queue.removeFirst() {
      if length == distance[column] { return column }
    }
    return nil
  }
}
