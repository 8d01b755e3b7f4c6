/// The issues of one file: all of them counted, the first of each kind kept.
public struct IssueLog: Sendable {
  /// How many issues of one kind are kept with their place and text.
  public let limit: Int
  /// Every issue met, by code.
  public private(set) var counts: [String: Int] = [:]
  /// The issues kept, in the order in which they were met.
  public private(set) var kept: [Issue] = []

  /// Creates an empty log that keeps the first `limit` issues of each kind.
  public init(keeping limit: Int = 1000) {
    self.limit = limit
  }

  /// How many issues were met, of all kinds.
  public var total: Int { counts.values.reduce(0, +) }

  /// Whether none was met.
  public var isEmpty: Bool { counts.isEmpty }

  /// Counts an issue, and keeps it while its kind has room.
  public mutating func add(_ issue: Issue) {
    let count = counts[issue.code, default: 0]
    counts[issue.code] = count + 1
    if count < limit { kept.append(issue) }
  }

  /// Adds what another log counted and kept.
  public mutating func add(_ other: IssueLog) {
    let before = counts
    counts.merge(other.counts, uniquingKeysWith: +)
    var room = before.mapValues { limit - $0 }
    for issue in other.kept where room[issue.code, default: limit] > 0 {
      kept.append(issue)
      room[issue.code, default: limit] -= 1
    }
  }
}
