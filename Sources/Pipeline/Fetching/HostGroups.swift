import Foundation
import Synchronization

/// Work that is done side by side, but never on two things of one host at a time.
enum HostGroups {
  /// How many hosts are spoken to at a time.
  private static let width = 8

  /// Does some work on each of the things, those of one host one after the other, and returns what
  /// came of each, in their order.
  ///
  /// Threads, because the work waits: there are more hosts to wait for than processors.
  static func map<Thing: Sendable, Result: Sendable>(
    _ things: [Thing], host: (Thing) -> String, _ work: @escaping @Sendable (Thing) -> Result
  ) -> [Result] {
    let groups = places(of: things.map(host))
    let results = Mutex([Int: Result]())
    let next = Mutex(0)
    let done = DispatchGroup()
    for _ in 0..<min(width, groups.count) {
      done.enter()
      Thread.detachNewThread {
        while let group = next.withLock({ place in
          defer { place += 1 }
          return place < groups.count ? groups[place] : nil
        }) {
          for place in group {
            let result = work(things[place])
            results.withLock { $0[place] = result }
          }
        }
        done.leave()
      }
    }
    done.wait()
    return results.withLock { results in things.indices.compactMap { results[$0] } }
  }

  /// The places of things by host, in the order in which the hosts first come.
  private static func places(of hosts: [String]) -> [[Int]] {
    var order: [String] = []
    var places: [String: [Int]] = [:]
    for (place, host) in hosts.enumerated() {
      if places[host] == nil { order.append(host) }
      places[host, default: []].append(place)
    }
    return order.compactMap { places[$0] }
  }
}
