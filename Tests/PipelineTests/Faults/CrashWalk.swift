import Foundation
import Pipeline
import Synchronization
import Tabular
import Testing

/// The program's work in a workspace, interrupted at each of its changes to the disk.
///
/// The program does it once, and every change is written down. From the record follow the states in
/// which a kill or a power cut leaves the disk; that they are what a kill leaves is shown by kills.
struct CrashWalk {
  /// The workspace before the work.
  let start: TestWorkspace
  /// The workspace after it.
  let end: TestWorkspace
  /// The states in between.
  let states: CrashStates
  private let program: FaultyProgram
  private let words: [String]
  private let record: DiskRecord

  /// Does the work of a command once, with more of what `faults.c` can do where it is given.
  init(_ words: [String], in start: TestWorkspace, _ faults: [String: String] = [:]) async throws {
    self.start = start
    self.words = words
    program = try await FaultyProgram()
    end = try TestWorkspace(copying: start)
    record = try await program.record(words, in: end, faults)
    states = try CrashStates(record, from: DiskModel(start.root))
    #expect(record.changes.count >= 5)
  }

  /// Kills the program at some of its changes, and holds what it leaves against what was reckoned.
  func requireKillsAsReckoned(_ count: Int) async throws {
    let numbers = record.changes.map(\.number)
    let step = max(1, numbers.count / count)
    for place in stride(from: step / 2, to: numbers.count, by: step) {
      let killed = try TestWorkspace(copying: start)
      let faults = ["FAULT_KILL": String(numbers[place])]
      #expect(try await program.run(words, in: killed, faults).status == SIGKILL)
      let model = try DiskModel(start.root)
      for change in record.changes.prefix(place) { try model.apply(change) }
      let last = record.changes[place]
      if last.kind == .write { try model.apply(last, only: last.bytes.count / 2) }
      let reckoned = try TestWorkspace(holdingPipelines: false)
      try model.afterKill().write(into: reckoned.root, model.contents)
      #expect(try killed.everything() == reckoned.everything(), "at \(last.number)")
    }
    // Nothing went past the record.
    let model = try DiskModel(start.root)
    for change in record.changes { try model.apply(change) }
    let reckoned = try TestWorkspace(holdingPipelines: false)
    try model.afterKill().write(into: reckoned.root, model.contents)
    #expect(try end.everything() == reckoned.everything())
  }
}

extension TestWorkspace {
  /// A workspace with all that stands in another, the files as they are.
  convenience init(copying other: TestWorkspace) throws {
    try self.init(holdingPipelines: false)
    try FileManager.default.removeItem(atPath: root)
    try FileManager.default.copyItem(atPath: other.root, toPath: root)
  }

  /// What all files hold, except the ledger and the lock, in which times and processes stand.
  func everything() throws -> [String: String] {
    let names = try Files.list(root)
    return try FolderState(root, names, passing: ["/runs.jsonl", "/lock"]).contents
  }
}
