public import Tabular

/// What a staged table was read into, and what was wrong with it.
public struct Reading<Value: Sendable>: Sendable {
  /// The values, in the table's order.
  public var values: [Value]
  /// What could not be used, or only in part.
  public var issues: IssueLog

  /// Creates a reading, at first an empty one.
  public init(values: [Value] = [], issues: IssueLog = IssueLog()) {
    self.values = values
    self.issues = issues
  }
}
