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
    try gate(to: host).state.withLock { state throws(Setback) in
      let wait = min(state.next - clock.now(), state.wait)
      if wait > 0 { clock.sleep(wait) }
      defer {
        state.wait = pause
        state.next = clock.now() + pause
      }
      try request()
    }
  }

  /// Lets nothing through for so many seconds, because the host asks for it.
  func hold(_ host: String, for seconds: Double) {
    gate(to: host).state.withLock { state in
      let next = clock.now() + seconds
      guard next > state.next else { return }
      state.next = next
      state.wait = seconds
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
