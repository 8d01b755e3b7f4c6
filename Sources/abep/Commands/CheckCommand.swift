import CommandLineKit
import Education
import JSONText
import Pipeline
import Tabular

/// Validates what people edit.
struct CheckCommand: Command {
  var selection = RunSelection()
  var isCodebook = false
  var form: String?
  var output: String?
  var returned: String?
  var isDryRun = false

  static let name = "check"
  static let summary =
    "Validates what people edit: a pipeline's files, its partnership register, its decisions."
  static let example = "abep check england --as-at 2026-01-01"
  static let discussion =
    "Everything that is wrong is told in one go, each with file, line and character; errors end with"
    + " exit code 65, and warnings do not. Ages count from the day of the current release, or from"
    + " --as-at, and never from the clock, which only tells which days are still to come. --form writes what is known of an LA's partnerships as a"
    + " spreadsheet to be completed, and --returned adds the answers to the register as reported"
    + " statements, telling where they contradict what stands (exit code 12)."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .optional(
        "as-at", "date", "Check as at this day (default: that of the current release).",
        \.selection.asAt, expecting: "a day such as 2026-01-01"
      ) { CalendarDate(iso: $0) },
      .option("form", "la", "Write the form of this local authority, by name or code.", \.form),
      .option(
        "output", "file", "The file to write the form to (default: standard output).", \.output),
      .option("returned", "file", "Add the answers of this form to the register.", \.returned),
      .flag("dry-run", "With --returned: tell what would be added, and add nothing.", \.isDryRun),
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
    guard form == nil || returned == nil else {
      throw UsageError("give one of --form and --returned, not both")
    }
    if let form { return try writeForm(of: form, in: workspace, context) }
    if let returned { return try takeIn(returned, in: workspace, context) }
    let check = try PipelineCheck(
      selection.pipeline, in: workspace, asAt: selection.asAt,
      today: context.today(for: "--as-at"))
    for finding in check.findings { tell(finding, on: context.console) }
    for note in check.notes { context.console.note("note", note) }
    try context.console.result("\(selection.pipeline): \(check.summary)")
    return check.errorCount > 0 ? .badData : .success
  }

  private func writeForm(
    of name: String, in workspace: Workspace, _ context: CommandContext
  ) throws -> ExitStatus {
    let gathering = try gathering(in: workspace, context)
    let (authority, form) = try gathering.form(of: name)
    let about = "\(authority.name), \(form.partnershipCount.of("partnership")) known"
    guard let output else {
      try context.console.write(form.bytes())
      context.console.note("form", "the form of \(about)")
      return .success
    }
    try Files.replace(context.absolute(output), with: form.bytes())
    try context.console.result("\(output): the form of \(about)")
    return .success
  }

  private func takeIn(
    _ file: String, in workspace: Workspace, _ context: CommandContext
  ) throws -> ExitStatus {
    let gathering = try gathering(in: workspace, context)
    let form = try gathering.takeIn(context.absolute(file), told: file, isDryRun: isDryRun)
    for finding in form.findings { tell(finding, on: context.console) }
    for line in form.contradictions { context.console.warn("contradiction", line) }
    guard form.canBeMerged else {
      try context.console.result(
        "\(file): " + (form.findings.isEmpty ? "no answer in it" : "nothing was added"))
      return form.findings.isEmpty ? .success : .badData
    }
    if isDryRun { for line in form.told { try context.console.result(line) } }
    try context.console.result(
      "\(selection.pipeline): \(form.statementCount.of("statement"))"
        + (isDryRun ? " would be added, " : " added, ")
        + "\(form.confirmedCount.of("answer")) confirmed what was known, "
        + "\(form.contradictions.count.of("contradiction"))")
    return form.contradictions.isEmpty ? .success : .reviewNeeded
  }

  private func gathering(in workspace: Workspace, _ context: CommandContext) throws -> Gathering {
    try Gathering(
      selection.pipeline, in: workspace, asAt: selection.asAt,
      today: context.today(for: "--as-at"))
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
