import Tabular

/// Keeps `.abep` from growing: removes what was staged, linked and loaded for runs that are past.
///
/// All of it can be rebuilt. What a run as at the same day or as at the newest would use is kept.
/// Only a run that published calls it, at its end and under the lock.
struct StatePruning {
  let state: String
  private let kept: Set<String>

  init(keeping chains: [StageChain], state: String) {
    self.state = state
    kept = Set(
      chains.flatMap { chain in
        (chain.tables + chain.refused).map(\.folder.path) + [chain.linkFolder.path]
      })
  }

  /// Removes what is not kept, and returns how many folders went.
  ///
  /// - Throws: `FileFailure` where one cannot be removed.
  func run() throws -> Int {
    var removed = try prune("\(state)/linked") + prune("\(state)/loaded")
    let staged = "\(state)/staged"
    guard Files.isDirectory(staged) else { return removed }
    for source in try Files.list(staged) {
      let folder = "\(staged)/\(source)"
      removed += try prune(folder)
      if try Files.list(folder).isEmpty { try Files.remove(folder) }
    }
    return removed
  }

  private func prune(_ folder: String) throws -> Int {
    guard Files.isDirectory(folder) else { return 0 }
    let stale = try Files.list(folder).map { "\(folder)/\($0)" }.filter { !kept.contains($0) }
    for path in stale { try StageFolder(path: path).remove() }
    return stale.count
  }
}
