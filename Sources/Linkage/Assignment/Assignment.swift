/// A one-to-one choice of columns for rows, of those offered to each, whose total weight is the
/// greatest there is.
///
/// A row may go without a column, which weighs nothing: only what is worth more is chosen. Of several
/// choices with the same total, the one is taken that gives the first row the earliest of its offers
/// that any of them gives it, then the second row, and so on. So whoever states the order of the rows
/// and of their offers has stated the answer.
public struct Assignment: Hashable, Sendable {
  /// A column that a row may have, and what that is worth.
  public struct Offer: Hashable, Sendable {
    /// The column, by number.
    public let column: Int
    /// What it is worth, in whole units, so that equals are equal.
    public let weight: Int

    /// Offers a column.
    public init(column: Int, weight: Int) {
      self.column = column
      self.weight = weight
    }
  }

  /// The column of each row; nil for a row that goes without.
  public let columns: [Int?]
  /// The sum of the chosen weights.
  public let total: Int
  /// How much the greatest total would lose without each row's column, as far as it was asked for; nil
  /// for a row that goes without.
  public let margins: [Int?]

  /// Finds the choice of the greatest weight, by shortest augmenting paths over what is offered (after
  /// Jonker and Volgenant, 1987).
  ///
  /// A search never leaves the rows and columns that offers join, and ends at the nearest that is free:
  /// parts that nothing joins are solved apart, and many small ones cost no more than their sum.
  ///
  /// - Parameters:
  ///   - offers: What each row is offered, best liked first among equals; no column twice in a row.
  ///   - columnCount: How many columns there are.
  ///   - reach: How far margins are told; a greater one is told as this.
  ///   - kin: The columns that count for a margin as the one that a row has, as good as it for the
  ///     row; asked with the row and its column.
  /// - Returns: The choice.
  public static func maximising(
    _ offers: [[Offer]], columnCount: Int, reach: Int = .max,
    kin: (_ row: Int, _ column: Int) -> [Int] = { _, _ in [] }
  ) -> Assignment {
    var search = AssignmentSearch(offers, columnCount: columnCount)
    for row in offers.indices { search.add(row) }
    search.preferEarlierOffers()
    let columns = search.columnOfRow.map { $0 < columnCount ? $0 : nil }
    let margins = columns.enumerated().map { row, column in
      column.map { search.margin(of: row, without: kin(row, $0), reach: reach) }
    }
    var total = 0
    for (row, column) in columns.enumerated() {
      total += offers[row].first { $0.column == column }?.weight ?? 0
    }
    return Assignment(columns: columns, total: total, margins: margins)
  }
}
