import Synchronization

/// The line at the bottom of a terminal that is painted over as work goes on.
final class ProgressLine: Sendable {
  private let shown = Mutex("")

  /// Notes the text that is to be seen; false where it is there already.
  func show(_ text: String) -> Bool {
    shown.withLock { shown in
      guard shown != text else { return false }
      shown = text
      return true
    }
  }

  /// Notes that the line is gone; false where there was none.
  func clear() -> Bool {
    shown.withLock { shown in
      defer { shown = "" }
      return !shown.isEmpty
    }
  }
}
