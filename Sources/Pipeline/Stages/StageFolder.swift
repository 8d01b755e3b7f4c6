import Tabular

/// The completed output of a stage: a folder that is there whole or not at all.
struct StageFolder: Hashable, Sendable {
  /// The folder's path.
  let path: String

  /// Whether the output has been completed.
  var isComplete: Bool { Files.isDirectory(path) }

  /// Makes the output in a folder beside it, and completes it by one rename.
  ///
  /// What a crash leaves is removed by the next call. Where the output is complete already, the new
  /// one is discarded: the key says that they are the same.
  func complete(_ make: (String) throws -> Void) throws {
    let partial = path + ".partial"
    try Files.remove(partial)
    try Files.makeDirectories(partial)
    do {
      try make(partial)
      if isComplete {
        try Files.remove(partial)
      } else {
        try Files.rename(partial, to: path)
      }
    } catch {
      try? Files.remove(partial)
      throw error
    }
  }

  /// Removes the output: it is there no more in one instant, whatever a crash leaves of its files.
  ///
  /// - Throws: `FileFailure` where it cannot be removed.
  func remove() throws {
    let partial = path + ".partial"
    try Files.remove(partial)
    guard isComplete else { return }
    try Files.rename(path, to: partial)
    try Files.remove(partial)
  }
}
