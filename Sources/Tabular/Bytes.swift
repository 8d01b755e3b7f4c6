import Glibc

extension UInt8 {
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
}

extension [UInt8] {
  /// Appends a whole number in decimal digits.
  public mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    repeat {
      append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }

  /// Appends a number with a fixed count of places (0 to 9), rounded half away from zero.
  ///
  /// Nothing is appended where the value is not finite or too large to be exact.
  public mutating func append(fixed value: Double, places: Int) {
    var scale = 1
    for _ in 0..<Swift.min(Swift.max(places, 0), 9) { scale *= 10 }
    let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 9e15 else { return }
    let whole = Int(scaled.magnitude)
    if scaled < 0, whole > 0 { append(UInt8(ascii: "-")) }
    append(decimal: whole / scale)
    guard scale > 1 else { return }
    append(UInt8(ascii: "."))
    var unit = scale / 10
    while unit > 0 {
      append(0x30 + UInt8(whole / unit % 10))
      unit /= 10
    }
  }
}

extension String {
  /// A number with a fixed count of places (0 to 9), rounded half away from zero; empty where it is
  /// not finite or too large to be exact.
  public init(fixed value: Double, places: Int) {
    var bytes: [UInt8] = []
    bytes.append(fixed: value, places: places)
    self.init(decoding: bytes, as: UTF8.self)
  }
}
