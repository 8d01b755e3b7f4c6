import Linkage
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
  private static let batch = 4096
  /// So many at first, so that the other thread soon has something to do.
  private static let firstBatch = 512

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
    if input.columns.place(.name) == nil { summary.refusal = input.columns.missing.first }
    func finish(_ batch: MatchInput.Batch, _ answers: KnownAnswers) {
      for row in batch.rows {
        let verdict = row.place < 0 ? .none : answers.verdict(row.place)
        summary.counts[verdict, default: 0] += 1
        if !verdict.isAutomatic, row.place >= 0, let open = answers.open(row.place) {
          review?.add(open, row: row.number)
        }
      }
    }
    if options.isOnce {
      let batch = try input.next(atMost: .max)
      let (chosen, answers) = chosenTogether(batch, output)
      finish(chosen, answers)
      try write(output.text(chosen, answers))
    } else {
      try forEachBatch(of: &input, output, finish, write)
    }
    summary.issues = Self.told(input.issues)
    return summary
  }

  /// What is being made of a batch.
  private struct Open {
    let batch: MatchInput.Batch
    let answers: ParallelWork<WrittenAnswers>
  }

  /// Reads, answers and writes batch by batch, and calls `body` with each and all answers known.
  ///
  /// The next batch is read while one is being answered and the one before written.
  private func forEachBatch(
    of input: inout MatchInput, _ output: MatchOutput,
    _ body: (MatchInput.Batch, KnownAnswers) -> Void, _ write: ([UInt8]) throws -> Void
  ) throws {
    let line = WorkLine()
    var known = KnownAnswers()
    var open: Open?
    var text: ParallelWork<Result<[UInt8], any Error>>?
    var size = Self.firstBatch
    repeat {
      let batch = try input.next(atMost: size)
      size = Self.batch
      let next =
        batch.rows.isEmpty ? nil : Open(batch: batch, answers: answers(batch, output, line))
      let before = text
      text = nil
      if let open {
        if open.batch.isAnew { known = KnownAnswers() }
        known.keep(.joined(open.answers.finish(meanwhile: next?.answers)))
        body(open.batch, known)
        let answers = known
        text = ParallelWork(1, on: line) { _ in Result { try output.text(open.batch, answers) } }
      }
      for part in before?.finish(meanwhile: next?.answers) ?? [] { try write(part.get()) }
      open = next
    } while open != nil || text != nil
  }

  /// Begins with the answers to what a batch asks anew.
  private func answers(
    _ batch: MatchInput.Batch, _ output: MatchOutput, _ line: WorkLine
  ) -> ParallelWork<WrittenAnswers> {
    let (matcher, threshold) = (matcher, options.threshold)
    return ParallelWork(batch.questions.count, on: line) { range in
      var writing = output.answers()
      var next = range.lowerBound
      matcher.answer(batch.questions[range]) { answer in
        writing.append(answer.held(to: threshold), to: batch.questions[next])
        next += 1
      }
      return writing.finish()
    }
  }

  /// A whole file's rows with answers that were chosen together, one for each row.
  private func chosenTogether(
    _ batch: MatchInput.Batch, _ output: MatchOutput
  ) -> (MatchInput.Batch, KnownAnswers) {
    let found = matcher.answers(to: batch.questions)
    let rows = batch.rows.filter { $0.place >= 0 }
    let questions = rows.map { batch.questions[$0.place] }
    // A choice for the whole file begins with all that was found; only then it is held to a threshold.
    let chosen = MatchAnswer.once(
      rows.map { found[$0.place] }, questions, rows: rows.map(\.number), by: matcher)
    let threshold = options.threshold
    let parts = Parallel.map(chosen.count) { range in
      var writing = output.answers()
      for place in range { writing.append(chosen[place].held(to: threshold), to: questions[place]) }
      return writing.finish()
    }
    var answers = KnownAnswers()
    answers.keep(.joined(parts))
    return (batch.oneByOne, answers)
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
