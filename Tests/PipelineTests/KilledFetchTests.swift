import Foundation
import Pipeline
import Tabular
import Testing
import Transfer

/// The real program, ended while it fetches.
struct KilledFetchTests {
  /// When a run is killed.
  private enum Moment {
    /// So many seconds after its start.
    case afterStart(Double)
    /// So many seconds after a part of a file has come.
    case afterPart(Double)
  }

  @Test func `a fetch that is killed leaves no part of a snapshot, and the next one goes on`()
    async throws
  {
    let model = try OnlinePipeline()
    for stem in ["all", "groups"] {
      try model.site.answer("slow", at: "\(OnlinePipeline.host)/\(stem)20251001.csv")
    }
    let start = ContinuousClock.now
    let status = try await fetch(into: model.place.root, from: model.site)
    #expect(status == 0)
    let duration = (ContinuousClock.now - start) / .seconds(1)
    let whole = try files(in: model.place.root)
    #expect(whole.count == 5)
    _ = try model.site.requests()

    var random = SystemRandomNumberGenerator()
    let moments = (0..<20).map { number in
      number.isMultiple(of: 2)
        ? Moment.afterStart(.random(in: 0..<duration, using: &random))
        : Moment.afterPart(.random(in: 0..<0.04, using: &random))
    }
    for moment in moments {
      let place = try TestWorkspace()
      try FileManager.default.removeItem(atPath: "\(place.root)/pipelines")
      try Files.copy("\(model.place.root)/pipelines", to: "\(place.root)/pipelines")
      _ = try await fetch(into: place.root, from: model.site, killed: moment)
      #expect(try place.store.damage() == [], "\(moment)")
      let left = try files(in: place.root)
      for (name, digest) in left where !name.hasSuffix(".partial") {
        #expect(whole[name] == digest, "\(name), \(moment)")
      }
      #expect(try await fetch(into: place.root, from: model.site) == 0, "\(moment)")
      #expect(try files(in: place.root) == whole, "\(moment)")
    }
    // What had come before a kill was not asked for again.
    let requests = try model.site.requests()
    #expect(requests.contains { $0.hasPrefix("206 ") }, "\(requests.suffix(20))")
  }

  /// Runs `fetch`, and kills it at a moment; its status.
  private func fetch(into root: String, from site: Site, killed moment: Moment? = nil)
    async throws -> Int32
  {
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = [
      "fetch", "sample", "--mirror", site.address.description, "--as-at", "2025-10-01", "--quiet",
      "--root", root,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { return continuation.resume(throwing: error) }
      guard let moment else { return }
      Thread.detachNewThread { end(process, in: root, at: moment) }
    }
  }

  /// Waits for the moment, and ends the process where it still runs.
  private func end(_ process: Process, in root: String, at moment: Moment) {
    switch moment {
    case .afterStart(let seconds):
      Thread.sleep(forTimeInterval: seconds)
    case .afterPart(let seconds):
      while process.isRunning, !hasPart(root) { Thread.sleep(forTimeInterval: 0.001) }
      Thread.sleep(forTimeInterval: seconds)
    }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Whether some bytes of a file have come.
  private func hasPart(_ root: String) -> Bool {
    let folder = "\(Workspace(root: root).state(of: "sample"))/arriving"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.contains { name in
      guard name.hasSuffix(".partial") else { return false }
      let facts = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      return (facts?[.size] as? NSNumber)?.intValue ?? 0 > 0
    }
  }

  /// The stored files of a workspace with what they hold, without their receipts.
  private func files(in root: String) throws -> [String: String] {
    try FolderState(root, ["raw"]).contents.filter {
      $0.value != "folder" && !$0.key.hasSuffix(".json")
    }
  }
}
