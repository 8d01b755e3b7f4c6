/// How long a server asks to be left alone.
enum RetryAfter {
  /// The seconds of a `Retry-After`: a number, or a date against the server's own clock.
  ///
  /// - Parameters:
  ///   - head: The answer.
  ///   - now: The seconds since 1970, where the answer does not say when it was sent.
  /// - Returns: Nil where the server asks for no wait, or not in a form that can be read.
  static func seconds(_ head: ResponseHead, now: Double) -> Double? {
    guard let text = head["retry-after"] else { return nil }
    if text.utf8.allSatisfy(AddressText.isDigit) {
      // A number beyond all bounds is a long time.
      return Double(text) ?? .infinity
    }
    guard let date = HTTPDate(text) else { return nil }
    return max(0, Double(date.seconds) - (head.date.map { Double($0.seconds) } ?? now))
  }
}
