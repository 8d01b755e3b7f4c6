import Synchronization

/// Lets one request at a time through to each host, with a pause between two.
final class HostGates: Sendable {
  /// The way to one host.
  private final class Gate: Sendable {
    /// When the next request may go, in seconds since 1970, and how long that was away when it was
    /// set: a clock that is put back makes no wait longer.
    struct State {
      var next = 0.0
      var wait = 0.0
    }
    /// Held for as long as a request takes.
    let turn = Mutex(())
    /// Held for a moment, also while another has its turn.
    let state = Mutex(State())
  }

  private let clock: TransferClock
  private let gates = Mutex<[String: Gate]>([:])

  /// Gates by a clock.
  init(clock: TransferClock) { self.clock = clock }

  /// Makes a request when its turn has come, and lets no other through until it has ended.
  func pass(to host: String, pause: Double, _ request: () throws(Setback) -> Void)
    throws(Setback)
  {
    let gate = gate(to: host)
    try gate.turn.withLock { _ throws(Setback) in
      // While one waits, another may be told to stay away for longer.
      var waitedFor: Double?
      while true {
        let state = gate.state.withLock { $0 }
        let wait = min(state.next - clock.now(), state.wait)
        guard wait > 0, state.next != waitedFor else { break }
        clock.sleep(wait)
        waitedFor = state.next
      }
      defer { delay(gate, by: pause) }
      try request()
    }
  }

  /// Lets nothing through for so many seconds, because the host asks for it.
  func hold(_ host: String, for seconds: Double) {
    delay(gate(to: host), by: seconds)
  }

  /// Keeps a gate shut for so many seconds, where it does not stay shut for longer.
  private func delay(_ gate: Gate, by seconds: Double) {
    let now = clock.now()
    let next = now + seconds
    gate.state.withLock { state in
      let isSound = state.next - now <= state.wait + 0.001
      guard next > state.next || !isSound else { return }
      state = Gate.State(next: next, wait: seconds)
    }
  }

  private func gate(to host: String) -> Gate {
    gates.withLock { gates in
      if let gate = gates[host] { return gate }
      let gate = Gate()
      gates[host] = gate
      return gate
    }
  }
}
