extension Console {
  /// The widest progress line, so that it never breaks on a terminal of 80 columns.
  private static let progressWidth = 79

  /// Shows how far work is, on a terminal only: `parse  45 %`.
  ///
  /// Call it as often as is handy: it paints only when the line reads differently.
  public func progress(_ what: String, _ done: Int, of total: Int) {
    let share = total > 0 ? min(100, max(0, done * 100 / total)) : 100
    let padding = String(repeating: " ", count: share < 10 ? 2 : share < 100 ? 1 : 0)
    progress("\(what) \(padding)\(share) %")
  }

  /// Shows what is being done, on a terminal only; the next line of any kind takes its place.
  public func progress(_ text: String) {
    guard messages.isTerminal, !isQuiet, log == .text else { return }
    let line = String(VisibleText.of(text).prefix(Self.progressWidth))
    guard progressLine.show(line) else { return }
    emit(Array("\r\u{1B}[2K\(line)".utf8))
  }

  /// Takes the progress line away, if there is one.
  func endProgress() {
    guard progressLine.clear() else { return }
    emit(Array("\r\u{1B}[2K".utf8))
  }
}
