import JSONText
public import Tabular

/// The snapshots of one pipeline: bytes that are stored once and never changed, with receipts.
///
/// `raw/<pipeline>/<source>/<date>-<hash>.csv` holds bytes, `<date>-<hash>.receipt.json` beside it
/// what is known of them. A snapshot is there once its receipt is: bytes come first.
public struct SnapshotStore: Sendable {
  /// The folder of the pipeline's snapshots.
  public let folder: String

  /// Takes the folder, which need not exist yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// The snapshots of a source, oldest first.
  ///
  /// - Throws: `FileFailure` or `ConfigurationError` where a receipt cannot be read.
  public func snapshots(of source: String) throws -> [Snapshot] {
    let folder = "\(folder)/\(source)"
    guard Files.isDirectory(folder) else { return [] }
    return try Files.list(folder).filter { $0.hasSuffix(".receipt.json") }.map { name in
      try Snapshot(receipt: Files.read("\(folder)/\(name)"), file: "\(folder)/\(name)")
    }
    .sorted { ($0.date, $0.fetchedAt, $0.sha256) < ($1.date, $1.fetchedAt, $1.sha256) }
  }

  /// The snapshot that a run as at a day uses; without a day, the newest.
  public func snapshot(of source: SourceDefinition, asAt day: CalendarDate?) throws -> Snapshot? {
    let all = try snapshots(of: source.name)
    guard let day, source.choice == .asAt else { return all.last }
    return all.last { $0.date <= day }
  }

  /// Where a snapshot's bytes stand.
  public func path(of snapshot: Snapshot) -> String {
    "\(folder)/\(snapshot.source)/\(snapshot.file)"
  }

  /// The stored snapshot of the day whose bytes are those of a file, where there is one.
  public func stored(_ file: String, of source: String, date: CalendarDate) throws -> Snapshot? {
    let size = try FileBytes(file).size()
    return try snapshots(of: source).first { snapshot in
      try snapshot.date == date && snapshot.byteCount == size
        && FileComparison.areEqual(file, path(of: snapshot))
    }
  }

  /// Stores a file's bytes, once, and its receipt.
  ///
  /// - Throws: `FileFailure` where they cannot be stored; then there is no snapshot of them.
  public func store(
    _ file: String, of source: String, date: CalendarDate, origin: String, fetchedAt: String
  ) throws -> Snapshot {
    let bytes = try Files.read(file)
    let hash = SHA256.hexadecimal(of: bytes)
    let original = file.split(separator: "/").last.map(String.init) ?? file
    let folder = "\(folder)/\(source)"
    try Files.makeDirectories(folder)
    let known = try snapshots(of: source).first { $0.sha256 == hash }
    let ending =
      original.split(separator: ".").count > 1 ? original.split(separator: ".").last : nil
    let snapshot = Snapshot(
      source: source, date: date, sha256: hash, byteCount: bytes.count,
      file: known?.file ?? "\(date)-\(hash.prefix(12))" + (ending.map { ".\($0)" } ?? ""),
      original: original, origin: origin, fetchedAt: fetchedAt)
    if known == nil { try Files.replace("\(folder)/\(snapshot.file)", with: bytes) }
    try Files.replace(
      "\(folder)/\(snapshot.receiptName)", with: snapshot.receipt.serialised(indent: 2))
    return snapshot
  }
}

extension SnapshotStore {
  /// The snapshots whose bytes are not those of their receipts, each in a sentence.
  ///
  /// - Throws: `ConfigurationError` where a receipt cannot be read.
  public func damage() throws -> [String] {
    guard Files.isDirectory(folder) else { return [] }
    var found: [String] = []
    for source in try Files.list(folder) where Files.isDirectory("\(folder)/\(source)") {
      for snapshot in try snapshots(of: source) {
        let place = "\(source)/\(snapshot.file)"
        do {
          let hash = SHA256.hexadecimal(of: try Files.read(path(of: snapshot)))
          if hash != snapshot.sha256 {
            found.append("\(place): its bytes are not those of its receipt; fetch it again")
          }
        } catch let failure as FileFailure {
          found.append("\(place): \(failure)")
        }
      }
    }
    return found
  }
}
