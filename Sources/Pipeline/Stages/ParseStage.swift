import Geography
import JSONText
import Tabular

/// Turns snapshots into staged tables, each in a folder of its own that is there whole or not.
struct ParseStage {
  let context: RunContext
  let store: SnapshotStore
  /// What was made of the snapshots.
  struct Outcome: Hashable {
    /// How many tables are new.
    var made = 0
    /// How many snapshots were refused, of sources that a run can do without.
    var refused = 0
  }

  /// Parses what is not staged yet.
  ///
  /// A snapshot that cannot be used is refused for good where its source is not required; an older
  /// one takes its place.
  ///
  /// - Throws: `PipelineFailure` for the first snapshot of a required source that cannot be used;
  ///   the others' staged tables are untouched.
  func run(_ tables: [StagedTable]) throws -> Outcome {
    var outcome = Outcome()
    for table in tables where !table.folder.isComplete {
      do {
        try parse(table)
      } catch let failure as PipelineFailure {
        throw failure
      } catch {
        let cause = PipelineFailure(error)
        guard cause.kind == .badData else { throw cause }
        guard table.source.isRequired else {
          try refuse(table, cause.message)
          outcome.refused += 1
          continue
        }
        let receipt = context.workspace.relative(store.receiptPath(of: table.snapshot))
        throw PipelineFailure(
          .badData,
          "source \(table.source.name), snapshot of \(table.snapshot.date): \(cause). A later file"
            + " of that day takes its place; removing \(receipt) withdraws it")
      }
      outcome.made += 1
    }
    return outcome
  }

  /// Writes down that a snapshot cannot be used, so that no run asks again until its declaration
  /// changes.
  private func refuse(_ table: StagedTable, _ reason: String) throws {
    try table.folder.complete { folder in
      try Files.write(Array("\(reason)\n".utf8), to: "\(folder)/\(StagedTable.refusalName)")
    }
    context.say(
      Notice(
        .warning, .parse, source: table.source.name,
        "the snapshot of \(table.snapshot.date) cannot be used: \(reason); going on with the one"
          + " before it, or without"))
  }

  private func parse(_ table: StagedTable) throws {
    context.say(Notice(.progress, .parse, source: table.source.name, "at work"))
    try requireIntact(table.snapshot)
    say(try stage(table), of: table)
    if table.source.address != nil, !table.snapshot.isOfMirror {
      var record = try store.record(of: table.source.name)
      record.isProven = true
      try store.write(record, of: table.source.name)
    }
  }

  /// Completes the folder of a table.
  private func stage(_ table: StagedTable) throws -> StagedSummary {
    var summary = StagedSummary(read: 0, staged: 0, issues: [:])
    try table.folder.complete { folder in
      summary =
        if let schema = table.source.content.schema {
          try parseTable(table, schema, into: folder)
        } else {
          try parseBoundaries(table, into: folder)
        }
      try Files.write(summary.json.serialised(indent: 2), to: "\(folder)/staged.json")
    }
    return summary
  }

  /// What a declaration catches in a snapshot and what it leaves, also where its contract refuses it.
  ///
  /// - Throws: `FileFailure` where the tables cannot be read or written.
  func report(of table: StagedTable, showing count: Int) throws -> [String] {
    if table.isUsable { return try StagedReport(table: table, count: count).lines() }
    let preview = table.preview
    defer { try? preview.folder.remove() }
    let reason = table.isRefused ? try table.refusal() : "it breaks its contract"
    let refusal = StagedReport.line("refused", reason)
    do {
      _ = try stage(preview)
    } catch {
      let name = "\(table.source.name), snapshot of \(table.snapshot.date)"
      return ["\(name) (\(table.snapshot.original))", StagedReport.line("refused", "\(error)")]
    }
    var lines = try StagedReport(table: preview, count: count).lines()
    lines.insert(refusal, at: 1)
    return lines
  }

  /// Holds a snapshot's bytes against its receipt: what is published names its sources by hash.
  private func requireIntact(_ snapshot: Snapshot) throws {
    guard try store.isIntact(snapshot) else {
      throw PipelineFailure(
        .inputOutput,
        "source \(snapshot.source): the stored bytes of \(snapshot.file) are not those of its"
          + " receipt; restore them, or fetch them again")
    }
  }

  private func parseTable(_ table: StagedTable, _ schema: TableSchema, into folder: String) throws
    -> StagedSummary
  {
    var found = DocumentExtraction.Outcome()
    var (path, dialect) = (store.path(of: table.snapshot), table.source.dialect)
    if let extraction = table.source.extraction {
      found = try DocumentExtraction(
        source: table.source, extraction: extraction, schema: schema, path: path,
        name: table.snapshot.original, charset: table.snapshot.charset
      ).run(into: folder)
      (path, dialect) = ("\(folder)/\(ExtractedText.name)", Dialect())
    }
    var reader = try DelimitedReader(path: path, dialect: dialect, name: table.snapshot.original)
    let conversion = TableConversion(schema, contract: table.source.contract)
    var writer = DelimitedWriter(
      header: conversion.stagedHeader, to: try FileSink(creating: "\(folder)/table.csv"))
    let setAside = SetAsideRecords(
      to: try FileSink(creating: "\(folder)/set_aside.csv"),
      encoding: dialect.encoding)
    reader.onSetAside = setAside.add
    found.left += LeftOver.columns(of: reader.header, beside: schema)
    var outcome = try conversion.run(&reader, into: &writer, setAside: setAside.add)
    _ = try writer.finish()
    try setAside.finish()
    for issue in found.issues { outcome.issues.add(issue) }
    try LeftOver.write(found.left, into: folder)
    if table.source.extraction != nil { try Files.remove(path) }
    try Files.write(Self.table(of: outcome.issues), to: "\(folder)/issues.csv")
    return StagedSummary(
      read: outcome.read, staged: outcome.staged, setAside: outcome.setAside, left: outcome.left,
      issues: outcome.issues.counts)
  }

  private static func table(of issues: IssueLog) throws -> [UInt8] {
    var writer = DelimitedWriter(
      header: ["code", "severity", "record", "field", "byte", "text", "message"])
    for issue in issues.kept {
      writer.append(issue.code)
      writer.append(issue.severity.rawValue)
      writer.append(issue.record)
      writer.append(issue.field)
      writer.append(issue.byte)
      writer.append(issue.text)
      writer.append(issue.message)
      try writer.endRecord()
    }
    return try writer.finish()
  }

  private func say(_ summary: StagedSummary, of table: StagedTable) {
    let issues = summary.issues.values.reduce(0, +)
    var message = summary.sentence(noun: table.noun, " of \(table.snapshot.date)")
    if issues > 0 {
      let kinds = summary.issues.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.value.grouped) \($0.key)" }
      message += "; issues: \(kinds.joined(separator: ", "))"
    }
    context.say(
      Notice(summary.setAside > 0 ? .warning : .info, .parse, source: table.source.name, message))
  }
}

extension ParseStage {
  /// Reads a boundary file and stages its areas, as simple as the source's file asks for.
  private func parseBoundaries(_ table: StagedTable, into folder: String) throws -> StagedSummary {
    guard case .boundaries(let columns) = table.source.content else {
      return StagedSummary(read: 0, staged: 0, issues: [:])
    }
    let areas = try BoundaryCollection(
      geoJSON: Files.read(store.path(of: table.snapshot)), file: table.snapshot.original,
      codeProperty: columns.code)
    guard areas.areas.count >= table.source.contract.leastRows else {
      throw ContractFailure(
        file: table.snapshot.original,
        "has \(areas.areas.count.of("area")); its contract asks for at least"
          + " \(table.source.contract.leastRows)")
    }
    let simplified =
      columns.tolerance > 0 ? areas.simplified(toleranceInMetres: columns.tolerance) : areas
    try Files.write(simplified.geoJSON { _ in [] }, to: "\(folder)/areas.geojson")
    return StagedSummary(read: areas.areas.count, staged: areas.areas.count, issues: [:])
  }
}
