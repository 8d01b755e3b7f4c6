import Foundation
import Pipeline
import Tabular
import Testing
import Transfer

/// The real program, ended while it fetches.
struct KilledFetchTests {
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
    let moments = (0..<50).map { _ in Double.random(in: 0..<duration, using: &random) }
    for moment in moments {
      let place = try TestWorkspace()
      try FileManager.default.removeItem(atPath: "\(place.root)/pipelines")
      try Files.copy("\(model.place.root)/pipelines", to: "\(place.root)/pipelines")
      _ = try await fetch(into: place.root, from: model.site, killedAfter: moment)
      #expect(try place.store.damage() == [], "after \(moment) s")
      let left = try files(in: place.root)
      for (name, digest) in left where !name.hasSuffix(".partial") {
        #expect(whole[name] == digest, "\(name) after \(moment) s")
      }
      #expect(try await fetch(into: place.root, from: model.site) == 0, "after \(moment) s")
      #expect(try files(in: place.root) == whole, "after \(moment) s")
    }
    // What had come before a kill was not asked for again.
    let requests = try model.site.requests()
    #expect(requests.contains { $0.hasPrefix("206 ") }, "\(requests.suffix(20))")
  }

  /// Runs `fetch`, and kills it after so many seconds; its status.
  private func fetch(into root: String, from site: Site, killedAfter seconds: Double? = nil)
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
    return try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { return continuation.resume(throwing: error) }
      guard let seconds else { return }
      let number = process.processIdentifier
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: seconds)
        kill(number, SIGKILL)
      }
    }
  }

  /// The stored files of a workspace with what they hold, without their receipts.
  private func files(in root: String) throws -> [String: String] {
    try FolderState(root, ["raw"]).contents.filter {
      $0.value != "folder" && !$0.key.hasSuffix(".json")
    }
  }
}
