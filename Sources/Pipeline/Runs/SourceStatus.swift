import JSONText
public import Tabular

/// How one source of a pipeline stands.
public struct SourceStatus: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// The day of its newest snapshot; nil where there is none.
  public let date: CalendarDate?
  /// How many snapshots are stored.
  public let snapshotCount: Int
  /// Records in the newest snapshot, once it has been staged.
  public let records: Int?
  /// Issues in it, of all kinds.
  public let issueCount: Int?
  /// Whether its declaration has never yet caught what its contract asks for in what the live source
  /// publishes; a mirror proves nothing.
  public let isUnproven: Bool
  /// Since when visits to it have failed, and what was said of the last; nil where the last came off.
  public let failure: String?
  /// Why its newest snapshot cannot be used; nil where it can, or has not been parsed.
  public let refusal: String?

  /// Looks at what is stored and staged of a source.
  ///
  /// - Throws: `FileFailure` or `ConfigurationError` where a receipt or a summary cannot be read.
  init(of source: SourceDefinition, in store: SnapshotStore, state: String) throws {
    let snapshots = try store.snapshots(of: source.name)
    let tables = snapshots.map { StagedTable(source, $0, under: state) }
    let newest = tables.last
    let summary = try newest.flatMap { $0.isUsable ? try $0.summary() : nil }
    name = source.name
    date = snapshots.last?.date
    snapshotCount = snapshots.count
    records = summary?.read
    issueCount = summary?.issues.values.reduce(0, +)
    let record = try store.record(of: source.name)
    isUnproven = source.address != nil && !record.isProven
    failure = record.failure.map { "since \($0.since): \($0.reason)" }
    refusal = try newest.flatMap { try $0.isRefused ? $0.refusal() : nil }
  }

  /// The status for machines.
  var json: JSONValue {
    [
      "name": .string(name), "date": .optional(date?.description),
      "snapshots": .integer(snapshotCount), "records": .optional(records),
      "issues": .optional(issueCount), "unproven": .bool(isUnproven),
      "failure": .optional(failure), "refusal": .optional(refusal),
    ]
  }
}
