/// A number of seconds in a sentence: `2 s`, `0.5 s`.
struct Seconds: CustomStringConvertible {
  private let value: Double

  /// Spells a number of seconds.
  init(_ value: Double) { self.value = value }

  /// The number, without decimals where it has none, and to the tenth where it has.
  var description: String {
    guard value.isFinite, value < 1e9 else { return "for ever" }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
  }
}
