import Education
import JSONText
import Tabular

/// Makes a release: writes its tables, compares it with the one before, checks and describes it.
public enum ReleaseBuilder {
  /// The version of this code's part in what a release holds; it rises when the same inputs would
  /// give other bytes.
  public static let version = "16"

  /// Writes a release into an empty directory.
  ///
  /// A release that the checks refuse is written too, so that it can be looked at; publishing it is
  /// the caller's to leave undone.
  ///
  /// - Throws: `FileFailure` where a file cannot be written; `OccupiedDirectory` where the
  ///   directory holds something.
  public static func build(
    _ inputs: ReleaseInputs, into directory: String
  ) throws -> ReleaseSummary {
    try Files.makeDirectories(directory)
    guard try Files.list(directory).isEmpty else { throw OccupiedDirectory(path: directory) }
    var content = ReleaseContent(inputs)
    var resources: [DataPackage.Resource] = []
    for table in CuratedTable.all where table.name != CuratedTable.changes.name {
      resources.append(try write(table, of: content, into: directory))
    }
    let old = try inputs.predecessor.map { try ReleaseReader($0.directory) }
    if let old {
      content.change = try DomainChange(from: old, to: ReleaseReader(tablesIn: directory))
    }
    resources.append(try write(.changes, of: content, into: directory))

    let map = ReleaseMap(content)
    let mapBytes = map?.bytes
    if let mapBytes { try Files.write(mapBytes, to: "\(directory)/\(ReleaseMap.path)") }
    let results = try results(content, map: map, in: directory, before: old)
    let accepted = results.compactMap { result in
      result.reason.map { Acceptance(rule: result.id, figure: result.figure, reason: $0) }
    }
    let id = try ReleaseIdentity(
      of: inputs, tables: resources.map { ($0.table.name, $0.sha256) }, accepted: accepted,
      in: directory
    ).text
    let summary = ReleaseSummary(
      id: id,
      tables: resources.map {
        ReleaseSummary.Table(name: $0.table.name, rows: $0.rows, sha256: $0.sha256)
      },
      change: content.change, checks: results, verdict: CheckResult.verdict(of: results))

    let report = CheckReport(
      id: id, results: results, verdict: summary.verdict,
      rates: LinkRate.all(of: inputs.registers.links, inputs.trials))
    try Files.write(report.json.serialised(), to: "\(directory)/\(CheckReport.path)")
    let provenance = Provenance(inputs: inputs, id: id, tables: summary.tables)
    try Files.write(provenance.bytes, to: "\(directory)/\(Provenance.path)")
    let package = DataPackage(
      inputs: inputs, id: id, accepted: accepted, resources: resources, map: mapBytes)
    try Files.write(package.json.serialised(), to: "\(directory)/\(DataPackage.path)")
    let readme = ReleaseReadme(content: content, summary: summary)
    try Files.write(Array(readme.text.utf8), to: "\(directory)/\(ReleaseReadme.path)")
    let codebook = ReleaseCodebook(content: content)
    try Files.write(Array(codebook.text.utf8), to: "\(directory)/\(ReleaseCodebook.path)")
    try Files.write(Array(Answer.page(content).utf8), to: "\(directory)/\(Answer.path)")
    let digests = resources.map { ($0.table.path, $0.sha256) }
    try ReleaseManifest.seal(
      directory, known: Dictionary(digests, uniquingKeysWith: { first, _ in first }))
    return summary
  }

  /// Every check of the release: those of its tables, and the rules, as far as nobody accepted that
  /// they do not hold.
  private static func results(
    _ content: ReleaseContent, map: ReleaseMap?, in directory: String, before: ReleaseReader?
  ) throws -> [CheckResult] {
    let checks = try ReleaseChecks(directory)
    let lost = content.inputs.registers.schools.count - (checks.rows["schools"] ?? 0)
    let kept = CheckResult(
      "schools_kept", of: "schools", faults: abs(lost),
      "Every establishment that was read stands in the table.")
    let book = RuleBook(content.inputs.rules)
    let facts = try RuleFacts(
      content, map: map, tablesIn: directory, checks.rows, before: before, rules: book)
    let results = checks.results + [kept] + book.results(facts)
    return Acceptance.apply(content.inputs.acceptances, to: results)
  }

  private static func write(
    _ table: CuratedTable, of content: ReleaseContent, into directory: String
  ) throws -> DataPackage.Resource {
    let path = "\(directory)/\(table.path)"
    try Files.makeDirectories("\(directory)/\(table.folder)")
    var writer = DelimitedWriter(header: table.header, to: try FileSink(creating: path))
    try table.write(content, &writer)
    let rows = writer.recordCount
    _ = try writer.finish()
    let (digest, bytes) = try SHA256.hexadecimal(ofFile: path)
    return DataPackage.Resource(table: table, rows: rows, bytes: bytes, sha256: digest)
  }
}

/// A directory that holds something where an empty one is needed.
public struct OccupiedDirectory: Error, Hashable, Sendable, CustomStringConvertible {
  /// The directory.
  public let path: String

  /// What is wrong and what to do.
  public var description: String {
    "\(path) is not empty; a release is written into an empty directory only"
  }
}
