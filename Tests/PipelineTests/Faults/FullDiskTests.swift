import Foundation
import Synchronization
import Tabular
import Testing

@testable import Pipeline

/// A disk that is full, or does its work in bits.
@Suite(.enabled(if: FaultyProgram.isThere, "there is no clang to compile the faults with"))
struct FullDiskTests {
  /// A workspace with a release, and newer files to bring in.
  private static func start() throws -> TestWorkspace {
    let place = try SmallEngland.workspace()
    try place.bring(SmallEngland.files(of: .october))
    _ = try place.run()
    try place.bring(SmallEngland.files(of: .january))
    return place
  }

  private static func words(_ place: TestWorkspace) -> [String] {
    ["run", "sample", "--quiet", "--from", place.downloads]
  }

  @Test func `a disk that is full at any moment is one clear sentence, and the last release stays`()
    async throws
  {
    let start = try Self.start()
    let old = try start.curated().contents
    let program = try await FaultyProgram()
    let end = try TestWorkspace(copying: start)
    let record = try await program.record(Self.words(start), in: end)
    let after = try end.curated().contents
    let new = try #require(end.shelf.latestID)
    // What takes things away needs no room.
    let changes = record.changes.filter { ![.unlink, .rmdir, .truncate].contains($0.kind) }
    #expect(changes.count > 300)

    let ends = Mutex<[[String: String]: TestWorkspace]>([:])
    try await CrashStates.forEach(of: changes) { change in
      let place = try TestWorkspace(copying: start)
      let result = try await program.run(
        Self.words(start), in: place, ["FAULT_FULL": "\(change.number)"])
      let what = Comment("\(change.number), \(change.kind) \(change.path): \(result.errors)")
      let left = try place.everything()
      ends.withLock { $0[left] = place }
      let curated = left.filter { $0.key.hasPrefix("curated/") }
      if place.shelf.latestID == new {
        // What comes after the release is current undoes nothing; but where the disk did not take
        // that it is, that is said.
        #expect(curated == after, what)
        #expect(result.status == (change.path == "curated/sample" ? 74 : 0), what)
        return
      }
      // A release that is not current yet may stand on the shelf, if it is whole.
      let isThere = place.shelf.latestID.map { _ in try? place.shelf.ids().contains(new) } == true
      for (path, content) in curated {
        let isKnown = old[path] == content || (isThere && after[path] == content)
        #expect(isKnown, "\(path): \(what)")
      }
      #expect(!isThere || curated.count == after.count, what)
      #expect(old.allSatisfy { curated[$0.key] == $0.value }, what)
      #expect([73, 74].contains(result.status), what)
      #expect(result.errors.hasPrefix("error: "), what)
      #expect(result.errors.hasSuffix("No space left on device; make room and run again\n"), what)
      #expect(result.errors.count { $0 == "\n" } == 1, what)
    }
    // With room again, all is well.
    for (_, place) in ends.withLock(\.self) {
      #expect(try place.run().release == new)
      #expect(try place.curated().contents == after)
      #expect(try place.store.damage() == [])
    }
  }

  @Test(arguments: ["rollback", "decide", "fetch"])
  func `other work on a full disk says so, undoes nothing, and is done once there is room`(
    verb: String
  ) async throws {
    let start = try Self.start()
    _ = try start.run()
    var reader = try DelimitedReader(path: "\(start.root)/curated/sample/latest/links.csv")
    try #require(try reader.next())
    let judged =
      "\(DecisionFile.header.joined(separator: ","))\n\(reader.text(0)),,match,ann,2026-01-31,,\n"
    try Files.write(Array(judged.utf8), to: "\(start.root)/judged.csv")
    try start.bring(SmallEngland.files(of: .march))
    let rest = ["decide": ["\(start.root)/judged.csv"], "fetch": ["--from", start.downloads]]
    let words = [verb, "sample", "--quiet"] + (rest[verb] ?? [])
    let program = try await FaultyProgram()
    let end = try TestWorkspace(copying: start)
    let record = try await program.record(words, in: end)
    let whole = try start.curated().contents
    for change in record.changes where ![.unlink, .rmdir, .truncate].contains(change.kind) {
      let place = try TestWorkspace(copying: start)
      let result = try await program.run(words, in: place, ["FAULT_FULL": "\(change.number)"])
      let what = Comment("\(change.number), \(change.kind) \(change.path): \(result.errors)")
      #expect([0, 73, 74].contains(result.status), what)
      if result.status != 0 {
        #expect(result.errors.hasPrefix("error: "), what)
        #expect(result.errors.contains("No space left on device; make room and run again"), what)
        #expect(result.errors.count { $0 == "\n" } == 1, what)
      }
      let left = try place.curated().contents
      #expect(whole.allSatisfy { $0.key.hasSuffix("/latest") || left[$0.key] == $0.value }, what)
      #expect(try place.store.damage() == [], what)
      let again = try await program.run(words, in: place, [:])
      // What was done before the disk was full is not done twice: a rollback goes one further back.
      #expect(again.status == 0 || (verb == "rollback" && again.status == 66), "\(again.errors)")
      #expect(try place.everything() == end.everything(), what)
    }
  }

  @Test(
    arguments: [
      ([], "raw/"), ([.fetch], ".abep/sample/staged/"),
      ([.fetch, .parse], ".abep/sample/linked/"),
      ([.fetch, .parse, .link], ".abep/sample/loaded/"),
      ([.fetch, .parse, .link, .load], "curated/"),
    ] as [([Stage], String)])
  func `a limit on the size of files is one clear sentence in every stage`(
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

  @Test(.enabled(if: SmallDisk.isThere, "nothing can be mounted here"))
  func `on a disk of any size a run ends well or says that there is no room, and then there is`()
    async throws
  {
    let start = try Self.start()
    let end = try TestWorkspace(copying: start)
    _ = try end.run()
    let (old, new) = (start.shelf.latestID ?? "", end.shelf.latestID ?? "")
    var outcomes: Set<Int32> = []
    var size = try SmallDisk.size(of: start) + 64
    while !outcomes.contains(0) {
      let disk = try await SmallDisk.run(Self.words(start), in: start, kilobytes: size)
      outcomes.insert(disk.status)
      #expect([0, 73, 74].contains(disk.status), "\(size): \(disk.errors)")
      #expect(disk.latest == (disk.status == 0 ? new : old), "\(size): \(disk.errors)")
      if disk.status != 0 {
        #expect(disk.errors.hasPrefix("error: "), "\(size): \(disk.errors)")
        #expect(disk.errors.contains("No space left on device; make room and run again"))
        #expect(disk.errors.count { $0 == "\n" } == 1, "\(size): \(disk.errors)")
      }
      #expect(disk.curated == (try end.curated().contents), "\(size)")
      size += 48
    }
    #expect(outcomes.contains(74))
  }

  @Test func `what is interrupted and done in bits is done to the end`() async throws {
    let start = try Self.start()
    let end = try TestWorkspace(copying: start)
    _ = try end.run()
    let program = try await FaultyProgram()
    let result = try await program.run(Self.words(start), in: start, ["FAULT_STUTTER": "1"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(try start.everything() == end.everything())
    let runs = try RunLedger(of: "sample", in: start.workspace).entries()
    #expect(runs.map(\.outcome) == ["published", "published"])
  }
}

/// A run on a small disk of its own, which is in memory and goes with the run.
private struct SmallDisk {
  /// The program's exit status.
  let status: Int32
  /// What it said.
  let errors: String
  /// What was current after it.
  let latest: String
  /// What was published once there was room, and the program had run again.
  let curated: [String: String]

  /// Whether a process may mount what it needs for itself.
  static var isThere: Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = ["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// The kilobytes that a workspace takes.
  static func size(of place: TestWorkspace) throws -> Int {
    try place.everything().keys.reduce(0) { sum, path in
      let file = "\(place.root)/\(path)"
      let isFile = Files.linkTarget(file) == nil && !Files.isDirectory(file)
      return sum + (isFile ? try (FileBytes(file).size() + 4095) / 4096 * 4 : 0)
    }
  }

  /// Runs the program in a copy of a workspace on such a disk, and again once there is room.
  static func run(_ words: [String], in place: TestWorkspace, kilobytes: Int) async throws
    -> SmallDisk
  {
    let (disk, kept) = try (
      TestWorkspace(holdingPipelines: false), TestWorkspace(holdingPipelines: false)
    )
    let script = """
      set -e
      disk=$1 start=$2 kept=$3 size=$4
      shift 4
      mount -t tmpfs -o size=${size}k tmpfs "$disk"
      cp -a "$start/." "$disk"
      set +e
      "$@" --root "$disk" 2>"$kept/errors"
      echo $? >"$kept/status"
      readlink "$disk/curated/sample/latest" >"$kept/latest"
      mount -o remount,size=64m "$disk"
      "$@" --root "$disk" 2>>"$kept/again"
      cp -a "$disk/curated" "$kept/curated"
      """
    let result = try await Program.run(
      ["-rm", "sh", "-c", script, "sh", disk.root, place.root, kept.root, "\(kilobytes)"]
        + [Program.path] + words, of: "/usr/bin/unshare")
    try #require(result.status == 0, "\(result.errors)")
    func text(_ name: String) throws -> String {
      String(decoding: try Files.read("\(kept.root)/\(name)"), as: UTF8.self)
    }
    return SmallDisk(
      status: try #require(Int32(text("status").dropLast())), errors: try text("errors"),
      latest: String(try text("latest").dropLast()), curated: try kept.curated().contents)
  }
}
