import JSONText
import Tabular

extension SnapshotStore {
  /// The names of the sources that something is stored of, sorted.
  func sources() throws -> [String] {
    guard Files.isDirectory(folder) else { return [] }
    return try Files.list(folder).filter { Files.isDirectory("\(folder)/\($0)") }
  }

  /// Removes the bytes of snapshots; their receipts stay, and say so.
  ///
  /// A receipt says it first, so that what a crash leaves is at most bytes that no one looks for.
  ///
  /// - Throws: `FileFailure` where a receipt cannot be written or bytes cannot be removed.
  func removeBytes(of snapshots: [Snapshot]) throws {
    for snapshot in snapshots {
      var told = snapshot
      told.isKept = false
      try Files.replace(receiptPath(of: told), with: told.receipt.serialised(indent: 2))
    }
    for snapshot in snapshots {
      let shares = try self.snapshots(of: snapshot.source)
      guard !shares.contains(where: { $0.isKept && $0.file == snapshot.file }) else { continue }
      try Files.remove(path(of: snapshot))
    }
  }
}
