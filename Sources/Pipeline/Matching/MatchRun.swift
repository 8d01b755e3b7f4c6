import Tabular

/// Matches a file's names and writes the file again with the answers behind its columns.
public struct MatchRun: Sendable {
  /// How the answers are to be given.
  public struct Options: Sendable {
    /// The lowest probability that answers without a person.
    public var threshold = 0.9
    /// How many candidates are written.
    public var top = 1
    /// Whether the file names each entity at most once; all its rows are then held at once.
    public var isOnce = false
    /// Columns that were named, by what they are for.
    public var named: [MatchColumns.Role: String] = [:]

    /// Creates the usual options.
    public init() {}
  }

  /// How many rows had which answer.
  public struct Summary: Hashable, Sendable {
    /// Rows by verdict.
    public internal(set) var counts: [MatchAnswer.Verdict: Int] = [:]
    /// What was wrong with the file, counted.
    public internal(set) var issues: [String] = []
    /// Why no name could be asked for; nil where they could.
    public internal(set) var refusal: String?

    /// All rows.
    public var rowCount: Int { counts.values.reduce(0, +) }
    /// Rows that need a person.
    public var reviewCount: Int { (counts[.review] ?? 0) + (counts[.ambiguous] ?? 0) }
  }

  /// So many rows are read, answered and written at once: memory is bounded by them.
  private static let batch = 16_384

  let matcher: any NameMatcher
  let kind: MatchKind
  let options: Options

  /// Prepares to match names of a kind.
  public init(_ matcher: any NameMatcher, kind: MatchKind, options: Options) {
    self.matcher = matcher
    self.kind = kind
    self.options = options
  }

  /// Matches a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: What the file is called in messages.
  ///   - choose: Told of the columns before the first row is read.
  ///   - review: Takes what a person should look at; nil where nobody asked.
  ///   - write: Takes the text of the answers, part by part.
  /// - Returns: How many rows had which answer.
  /// - Throws: `FileFailure` and `DelimitedFailure` where the file is no table at all.
  public func run(
    path: String, name: String, choose: (MatchColumns) -> Void,
    review: inout MatchReview?, write: ([UInt8]) throws -> Void
  ) throws -> Summary {
    var input = try MatchInput(path: path, name: name, kind: kind, named: options.named)
    choose(input.columns)
    let output = MatchOutput(header: input.header, width: input.width, top: options.top)
    try write(DelimitedWriter(header: output.columns).finish())
    var summary = Summary()
    // What a choice for the whole file begins with is held to no threshold yet.
    var known = KnownAnswers(matcher, threshold: options.isOnce ? 0 : options.threshold)
    if input.columns.place(.name) == nil { summary.refusal = input.columns.missing.first }
    while true {
      let rows = try input.next(atMost: options.isOnce ? .max : Self.batch)
      if rows.isEmpty { break }
      var answers = known.answers(rows)
      if options.isOnce {
        answers = MatchAnswer.once(answers, rows, by: matcher)
          .map { $0.held(to: options.threshold) }
      }
      for (row, answer) in zip(rows, answers) {
        summary.counts[answer.verdict, default: 0] += 1
        review?.add(row, answer)
      }
      for text in try output.text(rows, answers) { try write(text) }
    }
    summary.issues = Self.told(input.issues)
    return summary
  }

  /// The first issue of each kind, and how many there are; in words of what is done here.
  private static func told(_ issues: IssueLog) -> [String] {
    var seen: Set<String> = []
    return issues.kept.filter { seen.insert($0.code).inserted }.compactMap { issue in
      let more = (issues.counts[issue.code] ?? 1) - 1
      let others = more > 0 ? " (and \(more.grouped) more)" : ""
      let place = "\(issue.file), record \(issue.record ?? 0)\(others)"
      switch issue.code {
      case "encoding-misstated": return nil
      case "invalid-utf-8": return "\(place): no UTF-8; the field was read as windows-1252"
      case "ragged-record", "truncated-record":
        return "\(place): more or fewer fields than the header; all were kept"
      case "unterminated-quote":
        return "\(place): a quote that is never closed; the line was kept as one field, unmatched"
      default: return "\(issue)\(others)"
      }
    }
  }
}
