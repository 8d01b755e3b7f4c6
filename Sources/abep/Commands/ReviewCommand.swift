import CommandLineKit
import Pipeline
import Tabular

/// Writes the page on which a person judges the names that wait.
struct ReviewCommand: Command {
  var selection = RunSelection()
  var kind: MatchKind?
  var only: String?
  var limit: Int?
  var isBlind = false
  var output: String?

  static let name = "review"
  static let summary = "Writes a page on which a person judges the names that wait for one."
  static let example = "abep review england --limit 200 --output review.html"
  static let discussion =
    "The page is one file that works offline and by keyboard alone. It shows each name with what it"
    + " may mean and why, those first that could move a published figure most, and gives back a file of"
    + " judgements for `abep decide`. With --blind neither order nor reasons show what the model thinks."
    + " Names that are decided, and candidates that were ruled out, are not asked again."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .matchKind(\.kind),
      .option("only", "file", "Only the mentions in this file's first column.", \.only),
      .optional(
        "limit", "count", "So many names at the most (default: all).", \.limit,
        expecting: "a whole number from 1"
      ) { text in Int(text).flatMap { $0 > 0 ? $0 : nil } },
      .flag("blind", "Show nothing of what the model thinks.", \.isBlind),
      .option("output", "file", "The page to write (default: review.html).", \.output),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let workspace = try context.workspace(root: selection.root)
    try workspace.requirePipeline(selection.pipeline)
    var wanted = ReviewList.Selection()
    wanted.kind = kind
    if let limit { wanted.limit = limit }
    if let only {
      var reader = try DelimitedReader(path: context.absolute(only), name: only)
      var mentions: Set<String> = []
      while try reader.next() { mentions.insert(reader.text(0)) }
      wanted.mentions = mentions
    }
    let list = try ReviewList(
      selection.pipeline, wanted, in: workspace, today: context.today(for: "--root"))
    guard !list.items.isEmpty else {
      try context.console.result("\(selection.pipeline): no name of \(list.release) waits")
      return .success
    }
    let path = output ?? "review.html"
    let page = ReviewPage(list, isBlind: isBlind)
    try Files.replace(context.absolute(path), with: page.bytes)
    try context.console.result(
      "\(path): \(list.items.count.of("name")) of \(list.release) to be judged; open it in a browser"
    )
    return .success
  }
}
