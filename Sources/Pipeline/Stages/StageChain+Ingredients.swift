import Atlas
import Curation

extension StageChain {
  /// The hashes of the parts that a release is made from, by a name that people know them by.
  ///
  /// - Throws: `FileFailure` where a file that people edit cannot be read.
  func ingredients() throws -> [String: String] {
    var parts = [
      "pipeline.json5": definition.hash, "reference tables": referenceHash,
      "decisions": decisions.hash, "partnership register": try partnerships.hash,
      "program": Self.programHash,
    ]
    for kind in modelledKinds {
      parts["model of \(kind.rawValue)"] = try models.hashes(of: [kind]).joined()
    }
    for table in publishedTables {
      parts["declaration of \(table.source.name)"] = table.source.hash
      parts["snapshot of \(table.source.name)"] = table.snapshot.sha256
    }
    return parts.mapValues { String($0.prefix(16)) }
  }

  /// The versions of all that makes a release.
  private static var programHash: String {
    StageKey(
      .load, Stage.allCases.map { String($0.version) } + [ReleaseBuilder.version, MapPage.version]
    ).hash
  }

  /// Why a release is to be made: what differs from what the last one was made from.
  ///
  /// - Throws: `FileFailure` where a file that people edit cannot be read.
  func reason(since last: [String: String]) throws -> String {
    guard !last.isEmpty else { return "no release was made from these inputs" }
    let now = try ingredients()
    let changed = Set(now.keys).union(last.keys).filter { now[$0] != last[$0] }.sorted()
    guard !changed.isEmpty else { return "the release before is another, or was taken away" }
    let shown = changed.prefix(8).joined(separator: ", ")
    return "changed since the last release: \(shown)"
      + (changed.count > 8 ? " and \(changed.count - 8) more" : "")
  }
}
