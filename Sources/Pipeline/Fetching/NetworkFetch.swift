import Tabular
import Transfer

/// Fetches the sources' files from their addresses, hosts side by side.
struct NetworkFetch {
  let stage: FetchStage
  /// Where the addresses are asked for instead.
  let mirror: WebAddress?
  /// The day of the visits.
  let today: CalendarDate

  init(stage: FetchStage, mirror: WebAddress?) throws {
    self.stage = stage
    self.mirror = mirror
    today = try stage.context.today()
  }

  /// Visits the sources that have an address; each fails alone.
  ///
  /// - Throws: `FileFailure` where a file that came cannot be stored.
  func run(_ sources: [SourceDefinition]) throws -> FetchStage.Outcome {
    let addressed = sources.filter { $0.address != nil }
    guard !addressed.isEmpty else { return FetchStage.Outcome() }
    let context = stage.context
    let arrivals = "\(context.workspace.state(of: stage.definition.name))/arriving"
    var policy = context.policy
    if let contact = stage.definition.contact { policy.userAgent += " (\(contact))" }
    let downloader = Downloader(policy: policy, clock: context.clock, mirror: mirror)
    let records = try addressed.map { try stage.store.record(of: $0.name) }
    let known = try zip(addressed, records).map { try isStored($1.success, $0) }
    for source in addressed { try Files.makeDirectories("\(arrivals)/\(source.name)") }
    let prepared = zip(addressed, zip(records, known)).map { source, last in
      SourceVisit(
        source: source, record: last.0, isRecordStored: last.1, downloader: downloader,
        mirror: mirror?.description, folder: "\(arrivals)/\(source.name)", today: today,
        asAt: stage.asAt)
    }
    let visits = HostGroups.map(prepared, host: \.host) { [stage] visit in
      stage.say(.progress, visit.source, "asking \(visit.source.address?.text ?? "")")
      return visit.run()
    }
    var outcome = FetchStage.Outcome()
    for ((source, visit), record) in zip(zip(addressed, visits), records) {
      if stage.isShown {
        for line in try VisitReport(source: source, visit: visit).lines() { try context.show(line) }
      }
      try settle(visit, of: source, record, &outcome)
    }
    return outcome
  }

  /// Whether what the last visit had is stored still, so that a 304 is enough.
  private func isStored(_ success: FetchRecord.Success?, _ source: SourceDefinition) throws -> Bool
  {
    guard let success else { return false }
    return try stage.store.snapshots(of: source.name).contains {
      $0.sha256 == success.sha256 && $0.date == success.date
        && Files.exists(stage.store.path(of: $0))
    }
  }

  /// Stores what came, or says why nothing did, and writes down how the source stands.
  private func settle(
    _ visit: Visit, of source: SourceDefinition, _ record: FetchRecord,
    _ outcome: inout FetchStage.Outcome
  ) throws {
    var record = record
    switch visit.ending {
    case .received(let file):
      do {
        try SnapshotAcceptance.check(file.path, for: source)
      } catch let failure as DelimitedFailure {
        try Files.remove(file.path)
        try fail("\(file.address): \(failure). The file was not stored", source, record, &outcome)
        return
      }
      let snapshot = try store(file, of: source, &outcome)
      var success = FetchRecord.Success(
        address: file.address.description, mirror: mirror?.description,
        validators: file.received.validators, sha256: snapshot.sha256, date: snapshot.date,
        checkedOn: today)
      success.validators.address = file.received.validators.address ?? file.received.address
      record.succeed(success)
    case .unchanged(var success):
      stage.say(.info, source, "unchanged since the snapshot of \(success.date)")
      success.checkedOn = today
      record.succeed(success)
    case .failed(let reason):
      try fail(reason, source, record, &outcome)
      return
    }
    try note(record, source)
  }

  /// Stores a file that came, unless its bytes are those of the newest snapshot and nothing but the
  /// clock says that it is a newer one.
  private func store(
    _ file: Visit.ReceivedFile, of source: SourceDefinition, _ outcome: inout FetchStage.Outcome
  ) throws -> Snapshot {
    defer { try? Files.remove(file.path) }
    if let known = try stage.store.stored(file.path, of: source.name, date: file.day.date) {
      stage.say(.info, source, "the snapshot of \(known.date) is unchanged")
      return known
    }
    let newest = try stage.store.snapshots(of: source.name).last
    if !file.day.isStated, let newest,
      try stage.store.stored(file.path, of: source.name, date: newest.date) != nil
    {
      stage.say(.info, source, "unchanged since the snapshot of \(newest.date)")
      return newest
    }
    let origin = mirror.map { "mirror \($0) of \(file.address)" } ?? file.address.description
    let snapshot = try stage.store.store(
      file.path, of: source.name, date: file.day.date, origin: origin,
      fetchedAt: stage.context.now(), original: file.name, charset: file.received.charset)
    stage.sayStored(snapshot, source, " (\(file.day.reason))")
    if let newest, newest.date > snapshot.date, stage.asAt == nil {
      stage.say(
        .warning, source,
        "what came is of \(snapshot.date), \(file.day.reason), and older than the snapshot of"
          + " \(newest.date), which stays in use")
    }
    outcome.stored += 1
    return snapshot
  }

  /// Says that a source could not be had, and which snapshot stays in use.
  private func fail(
    _ reason: String, _ source: SourceDefinition, _ record: FetchRecord,
    _ outcome: inout FetchStage.Outcome
  ) throws {
    var record = record
    record.fail(on: today, reason)
    try note(record, source)
    let last = try stage.store.snapshot(of: source, asAt: stage.asAt)
    let isComplete = last != nil && last?.date == stage.asAt
    let rest = last.map { "; the snapshot of \($0.date) stays in use" } ?? ""
    stage.say(isComplete ? .info : .warning, source, reason + rest)
    if source.isRequired, last != nil, !isComplete { outcome.missing.append(source.name) }
  }

  /// Writes down how a source stands; a look at a day that is past says nothing of that.
  private func note(_ record: FetchRecord, _ source: SourceDefinition) throws {
    guard stage.asAt == nil else { return }
    try stage.store.write(record, of: source.name)
  }
}
