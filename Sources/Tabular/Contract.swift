/// What a source's files must keep to, and what happens when one does not.
public struct Contract: Hashable, Sendable {
  /// What becomes of a file without a column that the table can do without, or with one unknown.
  public enum ColumnPolicy: String, CaseIterable, Sendable {
    /// Nothing is said.
    case ignore
    /// It is reported, and the file is used.
    case report
    /// The file is refused.
    case refuse
  }

  /// What becomes of a cell that is not of its column's type.
  public enum ValuePolicy: String, CaseIterable, Sendable {
    /// It is reported, and the record is kept without it.
    case keep
    /// Its record is set aside.
    case quarantine
    /// The file is refused.
    case refuse
  }

  /// What happens when a column that is not required is missing.
  public var missingColumn: ColumnPolicy
  /// What happens when the file has a column that the table does not know.
  public var newColumn: ColumnPolicy
  /// What happens to a cell that is not of its column's type.
  public var badValue: ValuePolicy
  /// The least count of records that a whole file has.
  public var leastRows: Int

  /// Creates a contract; lenient, and saying everything, unless stated otherwise.
  public init(
    missingColumn: ColumnPolicy = .report, newColumn: ColumnPolicy = .report,
    badValue: ValuePolicy = .keep, leastRows: Int = 1
  ) {
    self.missingColumn = missingColumn
    self.newColumn = newColumn
    self.badValue = badValue
    self.leastRows = leastRows
  }
}
