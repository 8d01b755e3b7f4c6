import Synchronization
import Testing

@testable import Transfer

struct HostGatesTests {
  private let time = StoppedClock()

  @Test func `the first request waits for nothing, and each next one for the pause`() throws {
    let gates = HostGates(clock: time.clock)
    for _ in 0..<3 { try gates.pass(to: "a", pause: 2) {} }
    #expect(time.waits == [2, 2])
  }

  @Test func `hosts do not wait for each other`() throws {
    let gates = HostGates(clock: time.clock)
    for host in ["a", "b", "c"] { try gates.pass(to: host, pause: 2) {} }
    #expect(time.waits.isEmpty)
  }

  @Test func `a host that asked for longer gets it, whoever comes next`() throws {
    let gates = HostGates(clock: time.clock)
    try gates.pass(to: "a", pause: 2) {}
    gates.hold("a", for: 30)
    gates.hold("a", for: 5)
    try gates.pass(to: "a", pause: 2) {}
    #expect(time.waits == [30])
  }

  @Test func `a request that fails keeps the pause too`() throws {
    let gates = HostGates(clock: time.clock)
    let setback = Setback(.stalled, "x", advice: "y")
    #expect(throws: setback) {
      try gates.pass(to: "a", pause: 2) { () throws(Setback) in throw setback }
    }
    try gates.pass(to: "a", pause: 2) {}
    #expect(time.waits == [2])
  }

  @Test func `a clock that is put back makes no wait longer`() throws {
    let now = Mutex(1_000_000.0)
    let waits = Mutex<[Double]>([])
    let clock = TransferClock(
      now: { now.withLock { $0 } }, sleep: { wait in waits.withLock { $0.append(wait) } },
      jitter: { 0 })
    let gates = HostGates(clock: clock)
    try gates.pass(to: "a", pause: 2) {}
    now.withLock { $0 -= 3600 }
    try gates.pass(to: "a", pause: 2) {}
    try gates.pass(to: "a", pause: 2) {}
    #expect(waits.withLock { $0 } == [2, 2])
  }
}
