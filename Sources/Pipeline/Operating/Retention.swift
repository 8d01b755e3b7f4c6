import Curation
import JSONText
import Tabular

/// What goes of a pipeline's releases and snapshots by what its settings keep.
///
/// Days count back from what the data state, never from the clock. The current release, the one that
/// it followed, and every snapshot that a release which stays was made from, stay whatever the
/// settings say.
struct Retention {
  /// The releases that go, by id.
  let releases: [String]
  /// The snapshots whose bytes go; their receipts stay.
  let snapshots: [Snapshot]
  private let shelf: ReleaseShelf
  private let store: SnapshotStore

  /// Looks at what there is; where all is kept, at nothing.
  ///
  /// - Throws: `PipelineFailure`, `FileFailure` or `ConfigurationError` where it cannot be read.
  init(_ keep: OperatingSettings.Keep, of pipeline: String, in workspace: Workspace) throws {
    let shelf = ReleaseShelf(folder: workspace.curated(of: pipeline))
    let store = SnapshotStore(folder: workspace.raw(of: pipeline))
    self.shelf = shelf
    self.store = store
    let ids = keep.isEverything ? [] : try shelf.ids()
    releases = try Self.releases(keep, ids, on: shelf)
    let going = Set(releases)
    guard let days = keep.snapshotDays else {
      snapshots = []
      return
    }
    var needed: Set<String> = []
    for id in ids where !going.contains(id) {
      needed.formUnion(try ReleaseReader("\(shelf.folder)/\(id)").sourceHashes)
    }
    snapshots = try store.sources().flatMap { source in
      try Self.snapshots(of: store.snapshots(of: source), days, needed)
    }
  }

  /// Whether nothing goes.
  var isEmpty: Bool { releases.isEmpty && snapshots.isEmpty }

  /// What goes, each in a few words.
  var lines: [String] {
    releases.map { "release \($0)" }
      + snapshots.map { "the bytes of \($0.source) of \($0.date), \($0.byteCount.of("byte"))" }
  }

  /// Lets it go: a release by a rename first, so that none is ever seen in part.
  ///
  /// - Throws: `FileFailure` where something could not be removed.
  func run() throws {
    for id in releases {
      let gone = "\(shelf.folder)/\(Self.removedPrefix)\(id)"
      try Files.remove(gone)
      try Files.rename("\(shelf.folder)/\(id)", to: gone)
    }
    if Files.isDirectory(shelf.folder) {
      for name in try Files.list(shelf.folder) where name.hasPrefix(Self.removedPrefix) {
        try Files.remove("\(shelf.folder)/\(name)")
      }
    }
    try store.removeBytes(of: snapshots)
  }

  private static let removedPrefix = ".removed-"

  private static func releases(
    _ keep: OperatingSettings.Keep, _ ids: [String], on shelf: ReleaseShelf
  ) throws -> [String] {
    // Without a current release nothing says what is old.
    guard keep.releases != nil || keep.days != nil, let current = shelf.latestID else { return [] }
    func day(_ id: String) -> String { String(id.prefix(10)) }
    let days = ids.map(day).sorted(by: >)
    // Releases of one day have no order that counts: all of the last kept day stay.
    let byCount = keep.releases.map { days[min($0, days.count) - 1] }
    let byDays = keep.days.flatMap { count in
      CalendarDate(iso: day(current))?.adding(days: -count).description
    }
    let first = [byCount, byDays].compactMap(\.self).min() ?? ""
    let fixed = [current, try shelf.entry(current).predecessor]
    return ids.filter { day($0) < first && !fixed.contains($0) }
  }

  private static func snapshots(
    of all: [Snapshot], _ days: Int, _ needed: Set<String>
  ) throws -> [Snapshot] {
    let kept = all.filter(\.isKept)
    guard let newest = kept.last else { return [] }
    let first = newest.date.adding(days: -days)
    let stays = kept.filter { $0.date >= first || needed.contains($0.sha256) }
    let bytes = Set(stays.map(\.sha256) + [newest.sha256])
    return kept.filter { !bytes.contains($0.sha256) }
  }
}

extension ReleaseReader {
  /// The hashes of the snapshots that it was made from.
  var sourceHashes: [String] {
    (descriptor["sources"]?.array ?? []).compactMap { source in
      source["hash"]?.string.map { String($0.drop { $0 != ":" }.dropFirst()) }
    }
  }
}
