/// Distinct texts by number, in the order in which they were first met.
public struct TextTable: Sendable {
  /// The number of a text that the table does not have.
  public static let none = UInt32.max

  /// The texts.
  private(set) var texts = TextColumn()
  /// The hash of a text in the upper half and its number in the lower; `empty` where there is none.
  private var slots: [UInt64]
  private static let empty = UInt64.max

  /// Creates a table with room for about so many texts.
  public init(expecting count: Int = 0) {
    var size = 1024
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
  }

  /// How many there are.
  public var count: Int { texts.count }

  /// How many bytes they have.
  public var byteCount: Int { texts.bytes.count }

  /// The number of a text, or `none`.
  public func find(_ text: Span<UInt8>) -> UInt32 {
    let entry = slots[slot(of: text, hash: TextHash(text).value)]
    return UInt32(truncatingIfNeeded: entry)
  }

  /// The number of a text, which is new where it was not known.
  public mutating func insert(_ text: Span<UInt8>) -> UInt32 {
    insert(text, hash: TextHash(text).value)
  }

  /// The number of a text whose hash is known; it is new where it was not known.
  mutating func insert(_ text: Span<UInt8>, hash: UInt32) -> UInt32 {
    let slot = slot(of: text, hash: hash)
    if slots[slot] != Self.empty { return UInt32(truncatingIfNeeded: slots[slot]) }
    let number = UInt32(count)
    slots[slot] = UInt64(hash) << 32 | UInt64(number)
    texts.append(text)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The numbers here of all texts of another table, in its order; those not known are new.
  mutating func insert(all other: TextTable) -> [UInt32] {
    let bytes = other.texts.bytes
    return (0..<other.count).map { insert(bytes.span.extracting(other.texts.range($0))) }
  }

  /// The slot that holds a text, or where it belongs.
  @inline(__always) private func slot(of text: Span<UInt8>, hash: UInt32) -> Int {
    var slot = TextHash.slot(hash, of: slots.count)
    while slots[slot] != Self.empty {
      let entry = slots[slot]
      if entry >> 32 == UInt64(hash), isEqual(UInt32(truncatingIfNeeded: entry), text) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ number: UInt32, _ text: Span<UInt8>) -> Bool {
    let range = texts.range(Int(number))
    guard range.count == text.count else { return false }
    for place in text.indices where texts.bytes[range.lowerBound + place] != text[place] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let entries = slots
    slots = Array(repeating: Self.empty, count: slots.count * 2)
    for entry in entries where entry != Self.empty {
      var slot = TextHash.slot(UInt32(truncatingIfNeeded: entry >> 32), of: slots.count)
      while slots[slot] != Self.empty { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
