import Education
import Tabular

/// What measures look at: a release that is being made, and the one before it.
struct RuleFacts: Sendable {
  /// What the release is made of.
  let content: ReleaseContent
  /// Data records of each table.
  let rows: [String: Int]
  /// The authorities without a boundary; nil where there are no boundaries.
  let withoutBoundary: [String]?
  /// How the names of each source were linked.
  let rates: [LinkRate]
  /// How full columns are, by `table.column`: those that rules name.
  let columns: [String: ColumnFigures]
  /// What became of the schools that the release before counted; nil where it names none.
  let fates: SchoolFates?
  /// The release before; nil where there is none.
  let before: ReleaseReader?
  /// The same of the release before, as far as it tells.
  let ratesBefore: [String: LinkRate.Stated]
  let columnsBefore: [String: ColumnFigures]

  /// Gathers what rules look at.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where a table cannot be read.
  init(
    _ content: ReleaseContent, map: ReleaseMap?, tablesIn directory: String, _ rows: [String: Int],
    before: ReleaseReader?, rules: RuleBook
  ) throws {
    self.content = content
    self.rows = rows
    self.before = before
    withoutBoundary = map?.missing.map(\.name)
    rates = LinkRate.all(of: content.inputs.registers.links, content.inputs.trials)
    let named = rules.columns
    columns = try ColumnFigures.read(named, in: ReleaseReader(tablesIn: directory))
    columnsBefore = try before.map { try ColumnFigures.read(named, in: $0) } ?? [:]
    ratesBefore = before.map { LinkRate.Stated.all(in: $0.directory) } ?? [:]
    fates = try before.flatMap { try SchoolFates(in: $0, now: content) }
  }

  /// The rate of a source's names, by `source/register`.
  func rate(_ subject: String) -> LinkRate? { rates.first { $0.subject == subject } }
}
