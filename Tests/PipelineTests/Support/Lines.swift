import Synchronization

/// Lines that were asked to be shown.
final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  func add(_ line: String) { lines.withLock { $0.append(line) } }

  /// The lines since this was last asked.
  var all: [String] {
    lines.withLock { lines in
      defer { lines = [] }
      return lines
    }
  }
}
