import CommandLineKit
import Pipeline
import Tabular

/// Matches the names in a column of any CSV to a register.
struct MatchCommand: Command {
  var file = ""
  var selection = MatchSelection()
  var threshold = MatchRun.Options().threshold
  var top = 1
  var isOnce = false
  var output: String?
  var review: String?
  var columns = MatchColumnNames()

  static let name = "match"
  static let summary = "Matches the names in a column of any CSV to a register."
  static let example = "abep match grants.csv england --to authorities --output matched.csv"
  static let discussion =
    "Writes the file again with answer columns behind its own. Every row stays, in its place:"
    + " an answer is one entity, a part of one, a set, a historic one, ambiguous, for review (below"
    + " the threshold) or none, each with its reason. Columns that are not named are guessed by"
    + " their headings. With --review, ends with 12 where a person should look."
  static var parameters: [Parameter<Self>] {
    [.required("file", "The file: CSV, or parted by tab, semicolon or bar.", \.file)]
      + Parameter.matching(\.selection) + answers + named + [.root(\.selection.root)]
  }

  private static var answers: [Parameter<Self>] {
    [
      .option(
        "threshold", "probability", "The lowest that answers without a person (default 0.9).",
        \.threshold, expecting: "a number from 0 to 1"
      ) { text in Double(text).flatMap { (0...1).contains($0) ? $0 : nil } },
      .option(
        "top", "count", "How many candidates to write, 1 to 10 (default 1).", \.top,
        expecting: "a number from 1 to 10"
      ) { text in Int(text).flatMap { (1...10).contains($0) ? $0 : nil } },
      .flag(
        "once", "The file names each entity at most once: choose for all rows together.",
        \.isOnce),
      .option("output", "file", "The file to write (default: standard output).", \.output),
      .option("review", "file", "Write what a person should look at to this file.", \.review),
    ]
  }

  private static var named: [Parameter<Self>] {
    [
      .option("name", "column", "The column with the name (default: guessed).", \.columns.name),
      .option("la", "column", "The column with the local authority.", \.columns.authority),
      .option("postcode", "column", "The column with the postcode.", \.columns.postcode),
      .option("town", "column", "The column with the town.", \.columns.town),
      .option("date", "column", "The column with the day of each name.", \.columns.date),
      .option("code", "column", "The column with an official code; it decides.", \.columns.code),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let console = context.console
    let register = try selection.open(in: context, for: Self.name)
    Lifelong.keep(register)
    console.note("register", "against \(register.description)")
    var options = MatchRun.Options()
    options.threshold = threshold
    options.top = top
    options.isOnce = isOnce
    options.named = columns.byRole
    var list: MatchReview? = review == nil ? nil : MatchReview()
    let run = MatchRun(register.matcher, kind: selection.kind ?? .names, options: options)
    func answers(to sink: ([UInt8]) throws -> Void) throws -> MatchRun.Summary {
      try run.run(
        path: context.absolute(file), name: file, choose: { say($0, on: console) },
        review: &list, write: sink)
    }
    let summary =
      if let output {
        try Files.replace(context.absolute(output)) { file in try answers { try file.write($0) } }
      } else {
        try answers { try console.write($0) }
      }
    if let list, let review { try Files.replace(context.absolute(review), with: list.text()) }
    return say(summary, list, on: console)
  }

  private func say(_ columns: MatchColumns, on console: Console) {
    for choice in columns.choices {
      let how = choice.isGuess ? " (guessed by its heading)" : ""
      console.note("column", "\(choice.role.rawValue): column \"\(choice.column)\"\(how)")
    }
    for missing in columns.missing { console.warn("no-column", "\(file): \(missing)") }
  }

  private func say(
    _ summary: MatchRun.Summary, _ list: MatchReview?, on console: Console
  ) -> ExitStatus {
    for issue in summary.issues { console.warn("input", issue) }
    let counts = MatchAnswer.Verdict.allCases.compactMap { verdict in
      summary.counts[verdict].map { "\($0.grouped) \(verdict.rawValue)" }
    }
    let told = counts.isEmpty ? "" : ": \(counts.joined(separator: ", "))"
    console.note("matched", "\(summary.rowCount.of("row"))\(told)")
    if summary.refusal != nil {
      console.fail("no-name", "\(file): nothing was matched, for want of a column with names")
      return .usage
    }
    return list.map { $0.isEmpty ? .success : .reviewNeeded } ?? .success
  }
}

/// The columns that were named on the command line.
struct MatchColumnNames: Equatable {
  var name: String?
  var authority: String?
  var postcode: String?
  var town: String?
  var date: String?
  var code: String?

  /// The names by what the columns are for.
  var byRole: [MatchColumns.Role: String] {
    var named: [MatchColumns.Role: String] = [:]
    named[.name] = name
    named[.authority] = authority
    named[.postcode] = postcode
    named[.town] = town
    named[.date] = date
    named[.code] = code
    return named
  }
}
