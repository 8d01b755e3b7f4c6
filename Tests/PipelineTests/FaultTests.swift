import Curation
import Foundation
import Tabular
import Testing

@testable import Pipeline

/// What a night may bring: each leaves the release that was, and says a clear word.
struct FaultTests {
  @Test func `after a stage failed, only what failed is done again`() throws {
    let place = try TestWorkspace(published: .october)
    let old = place.shelf.latestID
    try place.bring(
      SampleFiles.january.changing("establishments") {
        $0.replacing("EstablishmentName", with: "Establishment_Name")
      })
    #expect(place.failure { _ = try place.run() }?.kind == .badData)
    #expect(place.shelf.latestID == old)
    // What was stored and staged before the failure stays as it is.
    func files(_ folder: String) throws -> [String: FolderState.Entry] {
      try FolderState(place.root, [folder]).entries.filter { $0.value.content != "folder" }
    }
    let (raw, staged) = try (files("raw/sample"), files(".abep/sample/staged"))
    try place.bring(.january)
    #expect(try place.run().verdict == .published)
    let run = try #require(try RunLedger(of: "sample", in: place.workspace).entries().last)
    #expect(run.steps[0].counts["stored"] == 1)
    #expect(run.steps[1].reason.contains("establishments"))
    #expect(!run.steps[1].reason.contains("boundaries"))
    let (rawAfter, stagedAfter) = try (files("raw/sample"), files(".abep/sample/staged"))
    #expect(raw.allSatisfy { rawAfter[$0.key] == $0.value })
    let again = stagedAfter.filter { staged[$0.key] != nil }
    #expect(!again.isEmpty)
    #expect(again.allSatisfy { staged[$0.key] == $0.value })
  }

  @Test func `a clock that was set back changes nothing but what the ledger says`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    let other = try TestWorkspace(published: .october)
    try other.bring(.january)
    _ = try place.run()
    let early = RunContext(
      workspace: other.workspace, now: { "1999-12-31T23:59:59Z" }, say: { _ in })
    _ = try Run(other.request(from: other.downloads), in: early).all()
    #expect(try place.curated().contents == other.curated().contents)
    #expect(
      try RunLedger(of: "sample", in: other.workspace).entries().last?.milliseconds ?? -1 >= 0)
  }

  @Test(arguments: ["curated/sample/latest/schools.csv", "raw/sample/establishments"])
  func `a flipped byte in what is stored is found by verify`(_ file: String) async throws {
    let place = try TestWorkspace(published: .october)
    var path = "\(place.root)/\(file)"
    if Files.isDirectory(path) {
      path += "/" + (try #require(Files.list(path).first { $0.hasSuffix(".csv") }))
    }
    var bytes = try Files.read(path)
    bytes[bytes.count / 2] ^= 1
    try Files.write(bytes, to: path)
    let result = try await Program.run(["verify", "sample", "--root", place.root])
    #expect(result.status == 65)
    #expect(
      result.errors.contains(file.hasPrefix("raw") ? "raw/sample/establishments/" : "schools.csv"))
  }

  @Test func `a snapshot that cannot be read stops the run, and the release stays`() throws {
    let place = try TestWorkspace(published: .october)
    let before = try place.curated().contents
    let snapshot = try #require(try place.store.snapshots(of: "groups").last)
    let path = place.store.path(of: snapshot)
    try Files.remove(path)
    try Files.makeDirectories(path)
    try place.edit("pipelines/sample/sources/groups.json5", "title:", "// again\n  title:")
    let failure = try #require(place.failure { _ = try place.rerun() })
    #expect([.inputOutput, .noInput].contains(failure.kind))
    #expect(failure.message.contains("raw/sample/groups/"))
    #expect(try place.curated().contents == before)
    #expect(try place.store.damage().count == 1)
  }
}

/// The same with the real program, in surroundings as cron has them and worse.
@Suite(.enabled(if: Files.exists(Program.path), "the program was not built beside the tests"))
struct FaultyMachineTests {
  /// The statuses of two runs that are started together.
  private func together(_ one: [String], _ other: [String]) async throws -> [Int32] {
    async let first = Program.run(one)
    async let second = Program.run(other)
    return try await [first.status, second.status]
  }

  @Test func `of two runs started together, fifty times, one works and the shelf stays whole`()
    async throws
  {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    _ = try place.run()
    let whole = try place.curated().contents.filter { $0.key != "curated/sample/latest" }
    for turn in 1...50 {
      // Each turn has something to do: the other release is to become current.
      let day = turn % 2 == 0 ? "2026-01-05" : "2025-10-01"
      let words = ["run", "sample", "--offline", "--as-at", day, "--root", place.root]
      let statuses = try await together(words, words)
      #expect(statuses.allSatisfy { [0, 75].contains($0) }, "\(turn): \(statuses)")
      #expect(statuses.contains(0), "\(turn)")
      #expect(place.shelf.latestID?.hasPrefix(day) == true, "\(turn)")
      #expect(try place.curated().contents.filter { $0.key != "curated/sample/latest" } == whole)
    }
    #expect(PipelineLock.dead(of: "sample", in: place.workspace) == nil)
  }

  @Test func `time zone, locale, folder, PATH and count of processors change no byte`() async throws
  {
    let place = try TestWorkspace(published: .october)
    let other = try TestWorkspace()
    try other.bring(.october)
    let taskset = ["/usr/bin/taskset", "/bin/taskset"].first(where: Files.exists)
    let one = taskset.map { [$0, "-c", "0"] } ?? []
    let result = try await Program.run(
      ["-i", "-C", "/", "PATH=", "TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8"]
        + one + [Program.path, "run", "sample", "--from", other.downloads, "--root", other.root],
      of: "/usr/bin/env")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try other.curated().contents == place.curated().contents)
  }

  @Test(
    .enabled(if: FaultyProgram.isThere, "there is no clang to compile the faults with"),
    arguments: ["0", "951782400", "4102444800"])
  func `a clock that stands at another time changes no byte of a release`(seconds: String)
    async throws
  {
    let place = try SmallEngland.workspace()
    try place.bring(SmallEngland.files(of: .october))
    let other = try TestWorkspace(copying: place)
    _ = try place.run()
    let words = ["run", "sample", "--from", other.downloads]
    let program = try await FaultyProgram()
    for _ in 1...2 {
      let result = try await program.run(words, in: other, ["FAULT_CLOCK": seconds])
      #expect(result.status == 0, "\(result.errors)")
    }
    #expect(try other.curated().contents == place.curated().contents)
    // The clock is put right, and runs go on.
    #expect(try other.run().verdict == .unchanged)
    #expect(try RunLedger(of: "sample", in: other.workspace).entries().count == 3)
  }

  @Test(.enabled(if: geteuid() == 0 && Files.exists("/usr/bin/setpriv"), "only root can be nobody"))
  func `a folder that cannot be written is one clear sentence, and the release stays`() async throws
  {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    let before = try place.curated().contents
    let result = try await asNobody(in: place)
    #expect(result.status == 73, "\(result.errors)")
    #expect(
      result.errors.hasPrefix("error: .abep/sample/lock: could not create it: Permission denied"))
    #expect(result.errors.count { $0 == "\n" } == 1)
    #expect(try place.curated().contents == before)
    #expect(try place.run().verdict == .published)
  }

  @Test(
    .enabled(if: geteuid() == 0 && Files.exists("/usr/bin/setpriv"), "only root can be nobody"),
    arguments: [
      ("raw/sample/establishments", "incoming.partial: could not create it"),
      (".abep/sample/staged/establishments", ".partial: could not create it"),
      (".abep/sample/linked", ".partial: could not create it"),
      (".abep/sample/loaded", ".partial: could not create it"),
      ("curated/sample", ".drawing: could not create it"),
    ])
  func `one folder that cannot be written is named, and the release stays`(
    folder: String, words: String
  ) async throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    let before = try place.curated().contents
    let all = try await Program.run(["-R", "65534:65534", place.root], of: "/bin/chown")
    try #require(all.status == 0, "\(all.errors)")
    try Files.makeDirectories("\(place.root)/\(folder)")
    try #require(unsafe chmod("\(place.root)/\(folder)", 0o555) == 0)
    let result = try await asNobody(in: place)
    #expect(result.status == 73, "\(result.errors)")
    #expect(result.errors.hasPrefix("error: \(folder)/"), "\(result.errors)")
    #expect(result.errors.contains("\(words): Permission denied"), "\(result.errors)")
    #expect(result.errors.count { $0 == "\n" } == 1)
    #expect(try place.curated().contents == before)
    try #require(unsafe chmod("\(place.root)/\(folder)", 0o755) == 0)
    #expect(try place.run().verdict == .published)
  }

  @Test(.enabled(if: geteuid() == 0 && Files.exists("/usr/bin/setpriv"), "only root can be nobody"))
  func `a snapshot that may not be read is named, and the release stays`() async throws {
    let place = try TestWorkspace(published: .october)
    let before = try place.curated().contents
    let all = try await Program.run(["-R", "65534:65534", place.root], of: "/bin/chown")
    try #require(all.status == 0, "\(all.errors)")
    let snapshot = try #require(try place.store.snapshots(of: "groups").last)
    try #require(unsafe chmod(place.store.path(of: snapshot), 0) == 0)
    // Its declaration has changed, so that it is to be parsed again.
    try place.edit("pipelines/sample/sources/groups.json5", "title:", "// again\n  title:")
    let result = try await asNobody(in: place, ["--offline"])
    #expect(result.status == 66 || result.status == 74, "\(result.errors)")
    #expect(result.errors.contains("raw/sample/groups/\(snapshot.file)"), "\(result.errors)")
    #expect(result.errors.contains("Permission denied"), "\(result.errors)")
    #expect(result.errors.count { $0 == "\n" } == 1)
    #expect(try place.curated().contents == before)
    #expect(try place.rerun().hasWarnings == false)
  }

  /// Runs the program as somebody who owns nothing but what was given to them.
  private func asNobody(
    in place: TestWorkspace, _ words: [String]? = nil
  ) async throws -> Program.Result {
    try await Program.run(
      [
        "--reuid=65534", "--regid=65534", "--clear-groups", Program.path, "run", "sample",
        "--quiet", "--root", place.root,
      ] + (words ?? ["--from", place.downloads]), of: "/usr/bin/setpriv")
  }
}
