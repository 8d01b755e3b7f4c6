/// Of choices with the same total, the one that the rule prefers.
extension AssignmentSearch {
  /// Gives rows, first to last, the earliest of their offers that costs nothing more.
  mutating func preferEarlierOffers() {
    for row in edges.indices {
      for edge in edges[row] {
        if edge.column == columnOfRow[row] { break }
        if isTight(row, edge), move(row, to: edge.column) { break }
      }
    }
  }

  private func isTight(_ row: Int, _ edge: Edge) -> Bool {
    edge.cost - rowPrices[row] - columnPrices[edge.column] == 0
  }

  /// Moves a row to a column by exchanges of later rows that cost nothing; false where there are none.
  ///
  /// A column with a price must stay somebody's: where the row leaves such a one to nobody, another
  /// chain must fill it.
  private mutating func move(_ row: Int, to column: Int) -> Bool {
    let own = columnOfRow[row]
    begin()
    var open = [column]
    reach(column, from: row)
    var free: Int?
    var place = 0
    while place < open.count, distance[own] == .max {
      let reached = open[place]
      place += 1
      let holder = rowOfColumn[reached]
      if holder < 0 { free = free ?? reached }
      guard holder > row else { continue }
      for edge in edges[holder] where distance[edge.column] == .max && isTight(holder, edge) {
        reach(edge.column, from: holder)
        open.append(edge.column)
      }
    }
    if distance[own] == 0 {
      exchange(row, endingAt: own)
      return true
    }
    guard let free, let chain = refill(own, byRowsAfter: row) else { return false }
    exchange(row, endingAt: free)
    for (left, taken) in zip(chain, chain.dropFirst()).reversed() {
      let holder = rowOfColumn[left]
      rowOfColumn[taken] = holder
      columnOfRow[holder] = taken
    }
    rowOfColumn[chain[0]] = -1
    return true
  }

  private mutating func reach(_ column: Int, from row: Int) {
    distance[column] = 0
    previousRow[column] = row
    touched.append(column)
  }

  /// Columns of which each one's row can move to the next at no cost, from one that may be left to
  /// nobody to the one given; nil where there are none.
  private func refill(_ column: Int, byRowsAfter row: Int) -> [Int]? {
    var onward: [Int: Int] = [column: -1]
    var open = [column]
    var place = 0
    while place < open.count {
      let reached = open[place]
      place += 1
      if columnPrices[reached] == 0 {
        var chain = [reached]
        while let next = onward[chain[chain.count - 1]], next >= 0 { chain.append(next) }
        return chain
      }
      for edge in edgesOfColumn[reached] where edge.row > row {
        let left = columnOfRow[edge.row]
        let isTight = edge.cost - rowPrices[edge.row] - columnPrices[reached] == 0
        if isTight, onward[left] == nil {
          onward[left] = reached
          open.append(left)
        }
      }
    }
    return nil
  }

  private mutating func exchange(_ start: Int, endingAt end: Int) {
    let own = columnOfRow[start]
    if end != own { rowOfColumn[own] = -1 }
    var column = end
    while true {
      let row = previousRow[column]
      rowOfColumn[column] = row
      swap(&columnOfRow[row], &column)
      if row == start { return }
    }
  }
}
