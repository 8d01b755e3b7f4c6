/// A key's cells in 128 bits, so that millions of keys are held in little memory.
///
/// Two mixes of different kinds run side by side; among ten million keys the odds of two that agree
/// by chance are below 1 in 10^24.
struct KeyDigest: Hashable, Sendable {
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// Takes in a cell and a mark after it, so that `ab`, `c` and `a`, `bc` differ.
  mutating func combine(_ cell: ArraySlice<UInt8>) {
    for byte in cell { combine(byte) }
    combine(0x1F)
  }

  private mutating func combine(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    second = (second &+ UInt64(byte)) &* 0xbf58_476d_1ce4_e5b9
    second ^= second >> 31
  }
}
