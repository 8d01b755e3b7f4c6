import Foundation
import Tabular

/// The states in which a crash may leave a folder while a process changes it, each of them once.
///
/// Every state that a kill leaves is one of them. Of those that only a power cut leaves, many differ
/// in no more than what is unfinished, which the next run removes without a look: of such the first
/// and the last are taken, and all of them where `ABEP_CRASHES` is `all`.
struct CrashStates: Sendable {
  /// A state.
  struct Case: Sendable {
    let state: DiskState
    /// How it comes about, the first way that was found.
    let way: String
  }

  /// The states, those of kills first.
  let cases: [Case]
  /// How many states there are, those that are not taken included.
  let distinctCount: Int
  private let contents: [[UInt8]]

  /// Reckons the states from a folder as it was at first, and what was done to it then.
  init(_ record: DiskRecord, from model: DiskModel) throws {
    var seen: Set<DiskState> = []
    var kills: [Case] = []
    var cuts: [Case] = []
    func add(_ states: [DiskState], to cases: inout [Case], _ way: String) {
      for state in states where seen.insert(state).inserted {
        cases.append(Case(state: state, way: way))
      }
    }
    for change in record.changes {
      let what = "\(change.number), \(change.kind) \(change.path)"
      add([model.afterKill()], to: &kills, "killed before \(what)")
      add(model.afterPowerCut(), to: &cuts, "power cut before \(what)")
      if change.kind == .write {
        try model.apply(change, only: change.bytes.count / 2)
        add([model.afterKill()], to: &kills, "killed half through \(what)")
      }
      try model.apply(change)
    }
    add([model.afterKill()], to: &kills, "killed at the end")
    add(model.afterPowerCut(), to: &cuts, "power cut at the end")
    distinctCount = seen.count
    let isWhole = ProcessInfo.processInfo.environment["ABEP_CRASHES"] == "all"
    cases = kills + (isWhole ? cuts : Self.ends(of: cuts))
    contents = model.contents
  }

  /// The first and the last of those that differ in unfinished folders only.
  private static func ends(of cases: [Case]) -> [Case] {
    var places: [DiskState: (first: Int, last: Int)] = [:]
    var known: [String: Bool] = [:]
    func isUnfinished(_ path: String) -> Bool {
      if let found = known[path] { return found }
      known[path] = DiskState.isUnfinished(path)
      return DiskState.isUnfinished(path)
    }
    for (place, one) in cases.enumerated() {
      let finished = DiskState(entries: one.state.entries.filter { !isUnfinished($0.key) })
      places[finished, default: (place, place)].last = place
    }
    return Set(places.values.flatMap { [$0.first, $0.last] }).sorted().map { cases[$0] }
  }

  /// A workspace in one of the states.
  func workspace(_ one: Case) throws -> TestWorkspace {
    let place = try TestWorkspace(holdingPipelines: false)
    try one.state.write(into: place.root, contents)
    return place
  }

  /// Does something with each case, several at a time.
  func forEach(_ work: @escaping @Sendable (Case) async throws -> Void) async throws {
    try await Self.forEach(of: cases, work)
  }

  /// Does something with each of many things, several at a time.
  static func forEach<Thing: Sendable>(
    of things: [Thing], _ work: @escaping @Sendable (Thing) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (turn, thing) in things.enumerated() {
        if turn >= width { try await group.next() }
        group.addTask { try await work(thing) }
      }
      try await group.waitForAll()
    }
  }

  private static let width = 2
}
