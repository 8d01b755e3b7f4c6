import JSONText
public import Tabular

/// The snapshots of one pipeline: bytes that are stored once and never changed, with receipts.
///
/// `raw/<pipeline>/<source>/<date>-<hash>.csv` holds bytes, `<date>-<hash>.receipt.json` beside it
/// what is known of them. A snapshot is there once its receipt is: bytes come first, so what a
/// crash leaves is at most bytes that no receipt names.
///
/// A day's file may come again with other bytes, because the first was broken or the publisher
/// corrected it. Both are kept, and the one that came last is in use; where the first comes once
/// more, it is in use again.
public struct SnapshotStore: Sendable {
  /// The folder of the pipeline's snapshots.
  public let folder: String

  /// Takes the folder, which need not exist yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// The snapshots of a source, oldest first; of one day, in the order in which they came.
  ///
  /// - Throws: `FileFailure` or `ConfigurationError` where a receipt cannot be read.
  public func snapshots(of source: String) throws -> [Snapshot] {
    let folder = "\(folder)/\(source)"
    guard Files.isDirectory(folder) else { return [] }
    return try Files.list(folder).filter { $0.hasSuffix(".receipt.json") }.map { name in
      let path = "\(folder)/\(name)"
      return try Snapshot(receipt: Files.read(path), of: source, file: path)
    }
    .sorted { ($0.date, $0.revision, $0.sha256) < ($1.date, $1.revision, $1.sha256) }
  }

  /// The snapshot that a run as at a day uses; without a day, the newest.
  public func snapshot(of source: SourceDefinition, asAt day: CalendarDate?) throws -> Snapshot? {
    try candidates(of: source, asAt: day).last
  }

  /// The snapshots that a run as at a day may use, the best last: those not later than the day, or
  /// all of them without a day or where a source has one vintage rather than a history.
  func candidates(of source: SourceDefinition, asAt day: CalendarDate?) throws -> [Snapshot] {
    let all = try snapshots(of: source.name).filter(\.isKept)
    guard let day, source.choice == .asAt else { return all }
    return all.filter { $0.date <= day }
  }

  /// Where a snapshot's bytes stand.
  public func path(of snapshot: Snapshot) -> String {
    "\(folder)/\(snapshot.source)/\(snapshot.file)"
  }

  /// Whether a snapshot's bytes are those of its receipt.
  ///
  /// - Throws: `FileFailure` where they cannot be read.
  func isIntact(_ snapshot: Snapshot) throws -> Bool {
    try SHA256.hexadecimal(ofFile: path(of: snapshot)).digest == snapshot.sha256
  }

  /// Where a snapshot's receipt stands.
  public func receiptPath(of snapshot: Snapshot) -> String {
    "\(folder)/\(snapshot.source)/\(snapshot.receiptName)"
  }

  /// The snapshot of the day that is in use, where its bytes are those of a file.
  public func stored(_ file: String, of source: String, date: CalendarDate) throws -> Snapshot? {
    guard let snapshot = try snapshots(of: source).last(where: { $0.date == date }),
      try snapshot.byteCount == FileBytes(file).size(), try holds(file, snapshot)
    else { return nil }
    return snapshot
  }

  /// Stores a file's bytes, once, and its receipt.
  ///
  /// Bytes that are stored and were damaged since are made good.
  /// `original` is the name that the file had where it came from, its own where nil; `charset` is the
  /// encoding that the server stated.
  ///
  /// - Throws: `FileFailure` where they cannot be stored; then there is no snapshot of them.
  public func store(
    _ file: String, of source: String, date: CalendarDate, origin: String, fetchedAt: String,
    original name: String? = nil, charset: String? = nil
  ) throws -> Snapshot {
    let original = name ?? file.split(separator: "/").last.map(String.init) ?? file
    let folder = "\(folder)/\(source)"
    try Files.makeDirectories(folder, isLasting: true)
    let incoming = "\(folder)/incoming.partial"
    do {
      let (hash, size) = try Self.copy(file, to: incoming)
      let all = try snapshots(of: source)
      let last = all.last { $0.date == date }
      let known = all.last { $0.sha256 == hash }
      if let known, try holds(incoming, known) {
        try Files.remove(incoming)
      } else {
        let name = known?.file ?? Self.name(of: date, hash, ending: original)
        try Files.rename(incoming, to: "\(folder)/\(name)")
      }
      let isAgain = last?.sha256 == hash
      if let last, isAgain, last.isKept { return last }
      let snapshot = Snapshot(
        source: source, date: date, revision: (last?.revision ?? 0) + (isAgain ? 0 : 1),
        sha256: hash,
        byteCount: size, file: known?.file ?? Self.name(of: date, hash, ending: original),
        original: original, origin: origin, charset: charset, fetchedAt: fetchedAt)
      try Files.replace(receiptPath(of: snapshot), with: snapshot.receipt.serialised(indent: 2))
      return snapshot
    } catch {
      try? Files.remove(incoming)
      throw error
    }
  }

  /// Whether a snapshot's bytes are there and are those of a file.
  private func holds(_ file: String, _ snapshot: Snapshot) throws -> Bool {
    let path = path(of: snapshot)
    return try Files.exists(path) && FileComparison.areEqual(file, path)
  }

  /// A name for bytes, with the ending that their file had where that is an ordinary one.
  private static func name(of date: CalendarDate, _ hash: String, ending original: String)
    -> String
  {
    let parts = original.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? parts[parts.count - 1] : ""
    let isOrdinary =
      (1...8).contains(ending.utf8.count)
      && ending.utf8.allSatisfy { $0 &- 0x30 <= 9 || ($0 | 0x20) &- 0x61 < 26 }
    return "\(date)-\(hash.prefix(12))" + (isOrdinary ? ".\(ending)" : "")
  }

  /// Copies a file piece by piece, and returns the hash and the count of exactly what was copied.
  private static func copy(_ file: String, to target: String) throws -> (hash: String, size: Int) {
    let bytes = try FileBytes(file)
    let sink = try FileSink(creating: target)
    var hasher = SHA256()
    while true {
      let piece = try bytes.read(atMost: 1 << 18)
      if piece.isEmpty { break }
      hasher.update(piece)
      try sink.write(piece)
    }
    try sink.close()
    return (hasher.hexadecimal(), sink.count)
  }
}

extension SnapshotStore {
  /// What visits to a source on the network found; an empty record where there were none.
  ///
  /// - Throws: `FileFailure` or `ConfigurationError` where the record cannot be read.
  func record(of source: String) throws -> FetchRecord {
    let path = "\(folder)/\(source)/\(FetchRecord.file)"
    guard Files.exists(path) else { return FetchRecord() }
    return try FetchRecord(Files.read(path), file: path)
  }

  /// Writes down what visits to a source found, where it is not written down already.
  ///
  /// - Throws: `FileFailure` where it cannot be written.
  func write(_ record: FetchRecord, of source: String) throws {
    guard try record != self.record(of: source) else { return }
    try Files.makeDirectories("\(folder)/\(source)", isLasting: true)
    try Files.replace(
      "\(folder)/\(source)/\(FetchRecord.file)", with: record.json.serialised(indent: 2))
  }

  /// The snapshots whose bytes are not those of their receipts, each in a sentence.
  ///
  /// - Throws: `ConfigurationError` where a receipt cannot be read.
  public func damage() throws -> [String] {
    var found: [String] = []
    for source in try sources() {
      for snapshot in try snapshots(of: source) where snapshot.isKept {
        let place = "\(source)/\(snapshot.file)"
        do {
          if try !isIntact(snapshot) {
            found.append("\(place): its bytes are not those of its receipt; fetch it again")
          }
        } catch let failure as FileFailure {
          found.append("\(place): its bytes cannot be read (\(failure.operation)); fetch it again")
        }
      }
    }
    return found
  }
}
