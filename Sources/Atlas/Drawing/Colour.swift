import Glibc

/// A colour, to reckon how far it stands out from another.
struct Colour: Hashable, Sendable {
  /// How much light it gives, from nothing to one, as WCAG 2.2 reckons it.
  let luminance: Double

  /// Reads `#rgb` or `#rrggbb`; nil for anything else.
  init?(_ text: String) {
    var digits = text.dropFirst().map { $0 }
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let pairs = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    guard text.hasPrefix("#"), digits.count == 6, pairs.count == 3 else { return nil }
    let linear = pairs.map { value -> Double in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast with another colour: from one, of equals, to 21, of black and white.
  func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }
}
