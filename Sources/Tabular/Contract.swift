/// What a source's files must keep to, and what happens when one does not.
public struct Contract: Hashable, Sendable {
  /// What becomes of a file that is not quite what was expected, but can be read.
  public enum Policy: String, CaseIterable, Sendable {
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
  public var missingColumn: Policy
  /// What happens when the file has a column that the table does not know.
  public var newColumn: Policy
  /// What happens when the bytes belong to another encoding than the stated one.
  public var misstatedEncoding: Policy
  /// What happens to a cell that is not of its column's type.
  public var badValue: ValuePolicy
  /// The least count of records that a whole file has.
  public var leastRows: Int
  /// For how many days a snapshot may stand in when no newer one can be had; nil for any number.
  public var oldestDays: Int?

  /// Creates a contract; lenient, and saying everything, unless stated otherwise.
  ///
  /// Only a wrong encoding refuses a file by itself: it would publish names that are wrong.
  public init(
    missingColumn: Policy = .report, newColumn: Policy = .report,
    misstatedEncoding: Policy = .refuse, badValue: ValuePolicy = .keep, leastRows: Int = 1,
    oldestDays: Int? = nil
  ) {
    self.missingColumn = missingColumn
    self.newColumn = newColumn
    self.misstatedEncoding = misstatedEncoding
    self.badValue = badValue
    self.leastRows = leastRows
    self.oldestDays = oldestDays
  }
}
