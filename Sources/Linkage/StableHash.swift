/// The 64-bit FNV-1a hash, the same in every run and on every machine, for ids made from content.
struct StableHash {
  // Offset basis and prime as published by Fowler, Noll and Vo.
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  /// Takes in a text and a mark after it, so that `ab`, `c` and `a`, `bc` differ.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0x1F)
  }

  private mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* Self.prime
  }

  /// The hash in sixteen lower-case hex digits.
  var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
