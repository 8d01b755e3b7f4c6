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
    if input.columns.place(.name) == nil { summary.refusal = input.columns.missing.first }
    func finish(_ batch: MatchInput.Batch, _ answers: [Written], _ places: [Int]) throws {
      for (row, place) in zip(batch.rows, places) {
        summary.counts[place < 0 ? .none : answers[place].verdict, default: 0] += 1
        if place >= 0, let open = answers[place].open { review?.add(row, open) }
      }
      try write(output.text(batch, answers, places))
    }
    if options.isOnce {
      let batch = try input.next(atMost: .max)
      try finish(batch, chosenTogether(batch.rows, output), Array(batch.rows.indices))
    } else {
      try forEachBatch(of: &input, output, finish)
    }
    summary.issues = Self.told(input.issues)
    return summary
  }

  private typealias Written = MatchOutput.Written

  /// A batch whose questions are being answered.
  private struct Open {
    let batch: MatchInput.Batch
    let asked: KnownAnswers<Written>.Asked
    let work: ParallelWork<[Written]>
  }

  /// Calls `body` with each batch, all answers that are known, and the place of each row's; the next
  /// batch is read, and the one before written, while one is being answered.
  private func forEachBatch(
    of input: inout MatchInput, _ output: MatchOutput,
    _ body: (MatchInput.Batch, [Written], [Int]) throws -> Void
  ) throws {
    let (matcher, threshold) = (matcher, options.threshold)
    var known = KnownAnswers<Written>()
    var open: Open?
    repeat {
      let batch = try input.next(atMost: Self.batch)
      let asked = known.ask(batch.rows)
      let before = open
      if let before { known.keep(before.work.finish().flatMap { $0 }, for: before.asked) }
      open =
        batch.rows.isEmpty
        ? nil
        : Open(
          batch: batch, asked: asked,
          work: ParallelWork(asked.questions.count) { range in
            matcher.answers(to: asked.questions[range]) {
              output.written($0.held(to: threshold))
            }
          })
      if let before { try body(before.batch, known.kept, before.asked.places) }
    } while open != nil
  }

  /// The answers to a whole file's rows, chosen together.
  private func chosenTogether(_ rows: [MatchInput.Row], _ output: MatchOutput) -> [Written] {
    var known = KnownAnswers<MatchAnswer>()
    let asked = known.ask(rows)
    known.keep(matcher.answers(to: asked.questions), for: asked)
    let answers = zip(rows, asked.places).map { $1 < 0 ? $0.unasked : known.kept[$1] }
    // A choice for the whole file begins with all that was found; only then it is held to a threshold.
    let chosen = MatchAnswer.once(answers, rows, by: matcher)
    let threshold = options.threshold
    return Parallel.map(chosen.count) { range in
      range.map { output.written(chosen[$0].held(to: threshold)) }
    }.flatMap { $0 }
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

extension MatchInput.Row {
  /// What is answered where nothing can be asked.
  var unasked: MatchAnswer { MatchAnswer(.none, reasons: [problem ?? ""]) }
}
