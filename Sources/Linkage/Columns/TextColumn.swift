/// Texts one after another in one stretch of bytes.
struct TextColumn: Sendable {
  /// The bytes of all.
  private(set) var bytes: [UInt8] = []
  /// Where each begins, and where the last ends.
  private(set) var starts: [UInt32] = [0]

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// Where a text stands among the bytes.
  func range(_ place: Int) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) }

  /// The bytes of a text.
  subscript(place: Int) -> ArraySlice<UInt8> { bytes[range(place)] }

  /// Makes room for as much as all of some columns have.
  mutating func reserve(as others: [TextColumn]) {
    bytes.reserveCapacity(others.reduce(0) { $0 + $1.bytes.count })
    starts.reserveCapacity(others.reduce(1) { $0 + $1.count })
  }

  /// Adds a text at the end.
  mutating func append(_ text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text)
    starts.append(UInt32(bytes.count))
  }

  /// Adds a text at the end.
  mutating func append(_ text: Span<UInt8>) {
    for place in text.indices { bytes.append(text[place]) }
    starts.append(UInt32(bytes.count))
  }

  /// Adds all texts of another column.
  mutating func append(contentsOf other: TextColumn) {
    let offset = UInt32(bytes.count)
    bytes.append(contentsOf: other.bytes)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + offset })
  }
}
