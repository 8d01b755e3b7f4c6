import CommandLineKit
import JSONText

/// A command with a parameter of each form.
struct LinkCommand: Command, Equatable {
  enum Form: String, CaseIterable {
    case csv, geojson
  }

  var pipeline = "sample"
  var files: [String] = []
  var threshold = 0.92
  var limit: Int?
  var sources: [String] = []
  var form = Form.csv
  var asAt: Day?
  var skipped: [Day] = []
  var isDryRun = false

  struct Day: Equatable {
    let text: String

    init?(_ text: String) {
      guard text.count == 10 else { return nil }
      self.text = text
    }
  }

  static let name = "link"
  static let summary = "Matches each source's records to the registers."
  static let example = "abep link england --threshold 0.95 --dry-run"
  static let discussion = "Names that are not sure go to review.\nNothing is published."
  static var parameters: [Parameter<Self>] {
    [
      .argument("pipeline", "The pipeline to link (default sample).", \.pipeline),
      .arguments("file", "Files to link; all when none is named.", \.files),
      .option("threshold", "score", "Lowest score that counts (default 0.92).", \.threshold),
      .option("limit", "count", "Links at most so many.", \.limit),
      .option("source", "name", "A source to link; may be repeated.", \.sources),
      .option("form", "form", "The form of the links.", oneOf: \.form),
      .optional(
        "as-at", "date", "Uses the registers of this day.", \.asAt,
        expecting: "a date such as 2023-11-16", Day.init),
      .repeated(
        "skip-the-snapshots-of", "date", "Leaves this day out; may be repeated.", \.skipped,
        expecting: "a date", Day.init),
      .flag(
        "dry-run", "Says what would change, record by record and field by field; writes nothing.",
        \.isDryRun),
    ]
  }

  func run(in workspace: Workspace) async throws -> ExitStatus {
    if threshold > 1 { throw Trouble(text: "threshold over 1\u{1B}[2J") }
    workspace.console.progress("linking", 1, of: 3)
    workspace.console.note("linked", "linked 3 of 4 names", ["linked": 3, "names": 4])
    try workspace.console.result("done \(pipeline)")
    return isDryRun ? .reviewNeeded : .success
  }
}

/// A command that needs a word.
struct MatchCommand: Command {
  var file = ""

  static let name = "match"
  static let summary = "Gives each name its identifier."
  static let example = "abep match schools.csv"
  static var parameters: [Parameter<Self>] {
    [.required("file", "The CSV with the names.", \.file)]
  }

  func run(in workspace: Workspace) async throws -> ExitStatus {
    try workspace.console.write(Array(file.utf8))
    return .success
  }
}

/// A command that needs a word, and one or more of another.
struct MergeCommand: Command {
  var pipeline = ""
  var files: [String] = []

  static let name = "merge"
  static let summary = "Brings several files together."
  static let example = "abep merge england a.csv b.csv"
  static var parameters: [Parameter<Self>] {
    [
      .required("pipeline", "The pipeline to merge for.", \.pipeline),
      .arguments("file", "The files to merge.", \.files, isRequired: true),
    ]
  }

  func run(in workspace: Workspace) async throws -> ExitStatus { .success }
}

/// What the commands of these tests work with.
struct Workspace {
  let console: Console
}

/// What goes wrong in these tests.
struct Trouble: Error, CustomStringConvertible {
  let text: String
  var description: String { text }
}

extension CommandTable<Workspace> {
  static let sample = CommandTable(
    program: "abep", version: "0.1.0", summary: "Builds a map of partnerships.",
    commands: [.init(LinkCommand.self), .init(MatchCommand.self)],
    statusOfError: { $0 is Trouble ? .badData : .software })
}
