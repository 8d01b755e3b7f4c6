import Foundation
import Tabular

/// What `doctor` looks at, check by check; a check that cannot be made is a finding too.
struct DoctorLooks {
  let pipeline: String
  let context: RunContext

  var workspace: Workspace { context.workspace }
  var definition: PipelineDefinition? { try? PipelineDefinition(pipeline, in: workspace) }
  /// The folders that a run writes into.
  var folders: [String] {
    [
      workspace.raw(of: pipeline), workspace.curated(of: pipeline), workspace.state(of: pipeline),
    ]
  }

  func settings() -> [DoctorFinding] {
    do {
      let definition = try PipelineDefinition(pipeline, in: workspace)
      _ = try OperatingSettings(of: pipeline, in: workspace)
      return [.init(.settings, .good, "\(definition.sources.count.of("source")) declared")]
    } catch {
      return [
        .init(
          .settings, .error, PipelineFailure(error, in: workspace).message,
          advice: "correct it; `abep check \(pipeline)` tells all that is wrong")
      ]
    }
  }

  func permissions() -> [DoctorFinding] {
    let bad = folders.compactMap { folder -> DoctorFinding? in
      let existing = Self.nearest(folder)
      guard unsafe access(existing, R_OK | W_OK | X_OK) != 0 else { return nil }
      let place = workspace.relative(existing)
      return .init(
        .permissions, .error, "\(place) cannot be written by this account",
        advice: "give it to the account that runs abep: chown -R ACCOUNT \(place)")
    }
    return bad.isEmpty ? [.init(.permissions, .good, "raw, curated and .abep can be written")] : bad
  }

  func space() -> [DoctorFinding] {
    // A run holds new snapshots, their staged tables, a candidate and a release at once.
    let needed = max(Self.leastSpace, 4 * newestBytes())
    var seen: Set<UInt> = []
    return folders.map(Self.nearest).compactMap { folder in
      var facts = statvfs()
      guard unsafe statvfs(folder, &facts) == 0 else { return nil }
      // One line a disk.
      guard seen.insert(UInt(facts.f_fsid)).inserted else { return nil }
      let free = Int(clamping: UInt64(facts.f_bavail) * UInt64(facts.f_frsize))
      let place = workspace.relative(folder)
      let told = "\(Self.megabytes(free)) free where \(place) is, \(Self.megabytes(needed)) needed"
      if facts.f_files > 0, facts.f_favail < 1000 {
        return .init(
          .space, .error, "\(place) has room for \(facts.f_favail) more files",
          advice: "remove files on that disk, or make its table of files larger")
      }
      let level: DoctorFinding.Level = free < needed / 4 ? .error : free < needed ? .warning : .good
      return .init(
        .space, level, told,
        advice: level == .good
          ? nil : "make room, or keep fewer releases and snapshots: \"keep\" in operating.json5")
    }
  }

  func clock() -> [DoctorFinding] {
    let now = context.now()
    let last = (try? RunLedger(of: pipeline, in: workspace).entries())?.map(\.endedAt).max() ?? ""
    guard now >= last, now >= "2025" else {
      return [
        .init(
          .clock, .error,
          "the clock says \(now)" + (last.isEmpty ? "" : ", and the last run ended at \(last)"),
          advice: "set it, and keep it by NTP; releases do not depend on it, the days of"
            + " snapshots without a stated one and the waiting for hosts do")
      ]
    }
    return [.init(.clock, .good, "the clock says \(now)")]
  }

  func lock() -> [DoctorFinding] {
    if let holder = PipelineLock.holder(of: pipeline, in: workspace) {
      return [.init(.lock, .good, "\(holder.description), is at work")]
    }
    guard let dead = PipelineLock.dead(of: pipeline, in: workspace) else {
      return [.init(.lock, .good, "nobody is at work")]
    }
    return [
      .init(
        .lock, .warning, "\(dead.description), was ended from outside",
        advice: "nothing needs mending: the lock is free, and the next run goes on; look in the"
          + " system's log for what ended it")
    ]
  }

  private static let leastSpace = 200_000_000

  private func newestBytes() -> Int {
    let store = SnapshotStore(folder: workspace.raw(of: pipeline))
    return (definition?.sources ?? []).reduce(0) { sum, source in
      sum + ((try? store.snapshot(of: source, asAt: nil))??.byteCount ?? 0)
    }
  }

  private static func megabytes(_ bytes: Int) -> String { "\((bytes / 1_000_000).grouped) MB" }

  /// The folder, or the nearest above it that is there.
  private static func nearest(_ folder: String) -> String {
    var path = folder
    while !Files.exists(path), let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
    }
    return path
  }
}
