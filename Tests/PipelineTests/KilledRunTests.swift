import Curation
import Foundation
import Pipeline
import Tabular
import Testing

/// The real program, ended at changes to the disk here and there, as a crash would.
@Suite(.enabled(if: Stopper.isThere, "there is no clang to compile the stopper with"))
struct KilledRunTests {
  @Test func `a run that is killed leaves the old release or the new, and the next run succeeds`()
    async throws
  {
    let stopper = try await Stopper()
    // What a run that is left alone makes, and how many changes to the disk it takes.
    let model = try TestWorkspace(published: .october)
    let old = model.shelf.latestID
    let before = try model.curated().contents
    try model.bring(.january)
    let start = try TestWorkspace(copying: model)
    let changes = try await stopper.count(model)
    let new = try #require(model.shelf.latestID)
    let after = try model.curated().contents
    #expect(changes > 100)

    for step in stride(from: 1, through: changes, by: max(1, changes / 30)) {
      let place = try TestWorkspace(copying: start)
      let killed = try await stopper.run(place, until: step)
      #expect(killed.status == 137, "at \(step): \(killed.errors)")
      let current = place.shelf.latestID
      #expect(current == old || current == new, "at \(step)")
      // Whatever is on the shelf is whole.
      for id in try place.shelf.ids() {
        let files = try FolderState(place.root, ["curated/sample/\(id)"]).contents
        #expect(files == after.filter { $0.key.hasPrefix("curated/sample/\(id)/") }, "at \(step)")
      }
      #expect(try place.store.damage() == [], "at \(step)")

      let outcome = try place.run()
      #expect(outcome.release == new, "at \(step)")
      #expect(try place.curated().contents == after, "at \(step)")
      #expect(try place.run().verdict == .unchanged, "at \(step)")
    }
    #expect(before.allSatisfy { $0.key == "curated/sample/latest" || after[$0.key] == $0.value })
  }

  @Test(
    arguments: [
      ([], "raw/"), ([.fetch], ".abep/sample/staged/"),
      ([.fetch, .parse, .link], ".abep/sample/loaded/"),
      ([.fetch, .parse, .link, .load], "curated/"),
    ] as [([Stage], String)])
  func `a full disk is one clear sentence, and the last release stays`(
    done: [Stage], place: String
  ) async throws {
    let workspace = try TestWorkspace(published: .october)
    try workspace.bring(.january)
    for stage in done { _ = try workspace.only(stage) }
    let before = try workspace.curated().contents
    // No file may have more than 80 blocks of 512 bytes.
    let result = try await Program.run(
      [
        "-c", "trap '' XFSZ; ulimit -f 80; exec \"$0\" \"$@\"", Program.path, "run", "sample",
        "--quiet", "--from", workspace.downloads, "--root", workspace.root,
      ], of: "/bin/sh")
    #expect(result.status == 74, "\(result.errors)")
    #expect(result.errors.hasPrefix("error: \(place)"), "\(result.errors)")
    #expect(result.errors.hasSuffix("File too large; make room and run again\n"))
    #expect(result.errors.count { $0 == "\n" } == 1)
    #expect(try workspace.curated().contents == before)
    #expect(try workspace.run().verdict == .published)
  }
}

/// A library that ends a process at the change to the disk that it is told.
private struct Stopper {
  static let compiler = ["/usr/bin/clang", "/opt/swift/usr/bin/clang", "/usr/bin/cc"].first {
    Files.exists($0)
  }
  static var isThere: Bool { compiler != nil && Files.exists(Program.path) }

  private let library: String
  private let folder: Scratch

  init() async throws {
    folder = try Scratch()
    library = "\(folder.path)/stop.so"
    let source = try #require(Bundle.module.path(forResource: "Fixtures/stop", ofType: "c"))
    let result = try await Program.run(
      ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], of: #require(Self.compiler))
    try #require(result.status == 0, "\(result.errors)")
  }

  /// Lets a run go to its end, and counts its changes to the disk.
  func count(_ place: TestWorkspace) async throws -> Int {
    let path = "\(folder.path)/count"
    let result = try await run(place, until: 0, environment: ["STOP_COUNT": path])
    try #require(result.status == 0, "\(result.errors)")
    return try #require(Int(String(decoding: Files.read(path), as: UTF8.self)))
  }

  /// Runs the program until it comes to a change to the disk.
  func run(_ place: TestWorkspace, until step: Int, environment: [String: String] = [:])
    async throws -> Program.Result
  {
    let values = ["LD_PRELOAD": library, "STOP_AT": String(step)].merging(environment) { $1 }
    return try await Program.run(
      ["run", "sample", "--from", place.downloads, "--root", place.root], environment: values)
  }
}

/// A folder that goes away with whoever made it.
private final class Scratch: Sendable {
  let path = TestWorkspace.temporary + "abep-scratch-" + UUID().uuidString

  init() throws { try Files.makeDirectories(path) }
  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension TestWorkspace {
  /// A workspace with all that stands in another, the files as they are.
  fileprivate convenience init(copying other: TestWorkspace) throws {
    try self.init()
    try FileManager.default.removeItem(atPath: root)
    try FileManager.default.copyItem(atPath: other.root, toPath: root)
  }
}
