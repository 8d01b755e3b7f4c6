/// The 32-bit FNV-1a hash of bytes, by which words and keys are found again.
struct TextHash {
  // Offset basis and prime as published by Fowler, Noll and Vo.
  private(set) var value: UInt32 = 0x811C_9DC5

  init() {}

  /// Hashes a text.
  init(_ text: Span<UInt8>) {
    for place in text.indices { combine(text[place]) }
  }

  /// Takes in the next byte.
  @inline(__always) mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 0x0100_0193
  }

  /// Where in a table of a power of two of slots something of a hash is looked for first.
  @inline(__always) static func slot(_ hash: UInt32, of count: Int) -> Int {
    Int(hash ^ (hash >> 15)) & (count - 1)
  }
}
