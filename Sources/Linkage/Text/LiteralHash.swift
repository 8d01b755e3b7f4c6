/// Tells names that are written letter for letter the same from names that rules make the same.
///
/// Only case and the number of spaces are passed over.
struct LiteralHash: Hashable, Sendable {
  /// Of the whole name.
  let whole: UInt64
  /// Of what stands before the first comma; as of the whole where there is none.
  let head: UInt64

  /// Hashes the bytes of a name.
  init(_ bytes: ArraySlice<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var head: UInt64?
    var isSpaced = false
    var isEmpty = true
    for byte in bytes {
      if byte <= 0x20 {
        isSpaced = !isEmpty
        continue
      }
      if byte == UInt8(ascii: ","), head == nil { head = hash }
      if isSpaced { hash = (hash ^ 0x20) &* 0x0100_0000_01b3 }
      isSpaced = false
      isEmpty = false
      let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      hash = (hash ^ UInt64(folded)) &* 0x0100_0000_01b3
    }
    whole = hash
    self.head = head ?? hash
  }
}
