import CommandLineKit
import Pipeline
import Tabular

extension MatchKind {
  /// The words of all kinds, for messages.
  static let words = allCases.map(\.rawValue).joined(separator: ", ")
}

extension Parameter {
  /// `--to`: what the names are names of.
  static func matchKind(_ kind: WritableKeyPath<Target, MatchKind?>) -> Self {
    .optional(
      "to", "register", "What the names are names of. One of: \(MatchKind.words).", kind,
      expecting: "one of \(MatchKind.words)"
    ) { MatchKind(rawValue: $0) }
  }
}

/// Which register names are matched against, as the command line says it.
struct MatchSelection {
  var pipeline = "sample"
  var kind: MatchKind?
  var register: String?
  var links: String?
  var idColumn: String?
  var nameColumn: String?
  var model: String?
  var asAt: CalendarDate?
  var root: String?

  /// Opens the register.
  func open(in context: CommandContext, for verb: String) throws -> MatchRegister {
    guard let kind else { throw UsageError("\(verb) needs --to: \(MatchKind.words)") }
    let today = try context.today(for: "--as-at")
    var selection = MatchRegister.Selection(kind)
    selection.pipeline = pipeline
    selection.register = register.map(context.absolute)
    selection.links = links.map(context.absolute)
    selection.idColumn = idColumn
    selection.nameColumn = nameColumn
    selection.model = model.map(context.absolute)
    selection.asAt = asAt
    return try MatchRegister(selection, in: context.workspace(root: root), today: today)
  }
}

extension Parameter {
  /// What says which register names are matched against.
  static func matching(_ selection: WritableKeyPath<Target, MatchSelection>) -> [Self] {
    [
      .argument(
        "pipeline", "The pipeline whose release is matched against (default sample).",
        selection.appending(path: \.pipeline)),
      .matchKind(selection.appending(path: \.kind)),
      .option(
        "register", "file", "Match against this CSV in place of the release.",
        selection.appending(path: \.register)),
      .option(
        "links", "file", "Who succeeded whom in it; for trusts, which school is in which.",
        selection.appending(path: \.links)),
      .option(
        "register-id", "column", "Its column with the key (--to names).",
        selection.appending(path: \.idColumn)),
      .option(
        "register-name", "column", "Its column with the name (--to names).",
        selection.appending(path: \.nameColumn)),
      .option(
        "model", "file", "The model (default: the pipeline's own).",
        selection.appending(path: \.model)),
      .optional(
        "as-at", "date", "The day as at which names are meant.",
        selection.appending(path: \.asAt), expecting: "a day such as 2023-11-16"
      ) { CalendarDate(iso: $0) },
    ]
  }
}
