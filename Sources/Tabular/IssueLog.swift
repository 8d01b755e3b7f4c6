/// The issues of one file: all of them counted, the first of each kind kept.
public struct IssueLog: Sendable {
  /// How many issues of one kind are kept with their place and text.
  public let limit: Int
  /// Every issue met, by code.
  public var counts: [String: Int] {
    countsByFile.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
  }
  /// Every issue met, by file and code.
  private var countsByFile: [String: [String: Int]] = [:]
  /// The issues kept, in the order in which they were met.
  public private(set) var kept: [Issue] = []
  private var keptByCode: [String: Int] = [:]

  /// Creates an empty log that keeps the first `limit` issues of each kind.
  public init(keeping limit: Int = 1000) {
    self.limit = limit
  }

  /// How many issues were met, of all kinds.
  public var total: Int { counts.values.reduce(0, +) }

  /// Every issue met in one file, by code.
  public func counts(of file: String) -> [String: Int] {
    countsByFile[file] ?? [:]
  }

  /// Whether none was met.
  public var isEmpty: Bool { countsByFile.isEmpty }

  /// Counts an issue, and keeps it while its kind has room.
  public mutating func add(_ issue: Issue) {
    countsByFile[issue.file, default: [:]][issue.code, default: 0] += 1
    if keptByCode[issue.code, default: 0] < limit { keep(issue) }
  }

  /// Adds what another log counted and kept.
  public mutating func add(_ other: IssueLog) {
    for (file, counts) in other.countsByFile {
      countsByFile[file, default: [:]].merge(counts, uniquingKeysWith: +)
    }
    for issue in other.kept where keptByCode[issue.code, default: 0] < limit { keep(issue) }
  }

  private mutating func keep(_ issue: Issue) {
    keptByCode[issue.code, default: 0] += 1
    kept.append(issue)
  }
}
