/// The rows of a file by the words that they have in some columns.
struct EESGroups {
  /// The columns.
  let columns: [EESColumn]
  /// The group of each row.
  private(set) var ids: [Int32]
  /// The first row of each group.
  private(set) var first: [Int] = []

  /// Groups the rows, group by group in the order in which they first stand.
  init(_ columns: [EESColumn], rows: Int) {
    self.columns = columns
    ids = [Int32](repeating: 0, count: rows)
    if rows > 0 { first = [0] }
    for column in columns { divide(by: column) }
  }

  /// Divides every group by the words of one more column.
  private mutating func divide(by column: EESColumn) {
    var known: [UInt64: Int32] = [:]
    first = []
    for row in ids.indices {
      let key =
        UInt64(UInt32(bitPattern: ids[row])) << 32
        | UInt64(UInt32(bitPattern: column.codes[row]))
      let next = Int32(truncatingIfNeeded: first.count)
      if let id = known[key] {
        ids[row] = id
      } else {
        known[key] = next
        ids[row] = next
        first.append(row)
      }
    }
  }

  /// The words of a group, in the order of the columns.
  func words(of group: Int) -> [String] { columns.map { $0[first[group]] } }
}
