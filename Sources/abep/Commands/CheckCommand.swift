import CommandLineKit
import Education
import JSONText
import Pipeline
import Tabular

/// Validates what people edit.
struct CheckCommand: Command {
  var selection = RunSelection()
  var isCodebook = false

  static let name = "check"
  static let summary =
    "Validates what people edit: a pipeline's files, its partnership register, its decisions."
  static let example = "abep check england --as-at 2026-01-01"
  static let discussion =
    "Everything that is wrong is told in one go, each with file, line and character; errors end with"
    + " exit code 65, and warnings do not. Ages count from the newest day that a source states, or"
    + " from --as-at: never from the clock."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .optional(
        "as-at", "date", "Check as at this day (default: the newest that a source states).",
        \.selection.asAt, expecting: "a day such as 2026-01-01"
      ) { CalendarDate(iso: $0) },
      .flag("codebook", "Write the register's fields and words, and stop.", \.isCodebook),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let workspace = try context.workspace(root: selection.root)
    if isCodebook {
      try context.console.write(Array(PartnershipCodebook.text.utf8))
      return .success
    }
    try workspace.requirePipeline(selection.pipeline)
    let check = try PipelineCheck(selection.pipeline, in: workspace, asAt: selection.asAt)
    for finding in check.findings { tell(finding, on: context.console) }
    for note in check.notes { context.console.note("note", note) }
    try context.console.result("\(selection.pipeline): \(check.summary)")
    return check.errorCount > 0 ? .badData : .success
  }

  private func tell(_ finding: EditFinding, on console: Console) {
    let fields: KeyValuePairs<String, JSONValue> = [
      "file": .string(finding.file), "line": finding.line.map { .integer($0) } ?? .null,
      "column": finding.column.map { .integer($0) } ?? .null, "field": .optional(finding.field),
    ]
    switch finding.severity {
    case .error: console.fail("check", finding.description, fields)
    case .warning: console.warn("check", finding.description, fields)
    }
  }
}
