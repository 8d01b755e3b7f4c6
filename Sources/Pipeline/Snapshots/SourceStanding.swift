import Tabular

/// Which snapshots of a source a run may use, the best first, and for what they stand in.
struct SourceStanding: Sendable {
  /// The snapshots, newest first; none where the newest is older than the contract allows.
  let candidates: [Snapshot]
  /// What visits to the source found.
  let record: FetchRecord
  /// For how many days the source has not been had, where that is more than its contract allows.
  let tooOld: Int?
  /// Since when the source could not be had, so that what is stored stands in; nil where the last
  /// visit came off, and for a day that is past.
  let failingSince: CalendarDate?

  /// Looks at what is stored of a source.
  ///
  /// - Throws: `FileFailure` or `ConfigurationError` where a receipt cannot be read.
  init(of source: SourceDefinition, in store: SnapshotStore, asAt day: CalendarDate?) throws {
    record = try store.record(of: source.name)
    let isPast = day != nil
    failingSince = isPast ? nil : record.failure?.since
    tooOld =
      isPast
      ? nil
      : record.age.flatMap { age in
        source.contract.oldestDays.flatMap { age > $0 ? age : nil }
      }
    candidates = try tooOld == nil ? store.candidates(of: source, asAt: day).reversed() : []
  }
}
