/// How a gzip body ends as it travels, to hold against what it became.
///
/// libcurl unpacks, and holds what ends against its checksum; but a body that was cut where it comes
/// from, and framed by HTTP as if it were whole, is whole to it. Gzip ends in the length of what was
/// packed, so its last bytes, read before libcurl unpacks them, tell of a cut. One escapes where the
/// bytes before it spell that very length by chance, one time in 2^32. Bodies of several members,
/// and those that go on after their end, do not agree, and count as cut.
struct PackedEnd {
  /// Where in the body's framing the next byte stands.
  private enum Place {
    /// In the body, with so many bytes to come before its end, or its chunk's.
    case body(Int)
    /// In the line of a chunk's size; nil before its first digit.
    case size(Int?)
    /// In what follows the size in its line.
    case remark(Int)
    /// Beyond the body.
    case over
  }

  /// The bytes of gzip's shortest body.
  private static let least = 18

  private var place: Place
  private let isChunked: Bool
  private var count = 0
  private var last: [UInt8] = []

  /// The end of the body that follows a head.
  init(_ head: ResponseHead) {
    isChunked = head.isChunked
    place = isChunked ? .size(nil) : .body(head.announcedBytes ?? .max)
  }

  /// Whether no byte of the body came.
  var isEmpty: Bool { count == 0 }

  /// Takes the next bytes as they travel.
  mutating func add(_ bytes: some RandomAccessCollection<UInt8>) {
    var rest = bytes[...]
    while let first = rest.first {
      if case .body(let left) = place {
        let piece = rest.prefix(min(left, rest.count))
        keep(piece)
        rest = rest[piece.endIndex...]
        place = after(left - piece.count)
      } else {
        place = after(first)
        rest = rest.dropFirst()
      }
    }
  }

  /// Whether what came unpacks to so many bytes.
  func agrees(with unpacked: Int) -> Bool {
    guard count >= Self.least else { return false }
    let length = last.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return length == UInt32(truncatingIfNeeded: unpacked)
  }

  private mutating func keep(_ piece: some RandomAccessCollection<UInt8>) {
    count += piece.count
    last = Array((last + piece.suffix(4)).suffix(4))
  }

  /// The place after bytes of the body, with so many to come.
  private func after(_ left: Int) -> Place {
    if left > 0 { return .body(left) }
    return isChunked ? .size(nil) : .over
  }

  /// The place after a byte of the framing; libcurl refuses what is none.
  private func after(_ byte: UInt8) -> Place {
    let isLineEnd = byte == 0x0A
    switch place {
    case .size(let size):
      if let digit = Character(Unicode.Scalar(byte)).hexDigitValue {
        let value = size ?? 0
        return value < 1 << 48 ? .size(value << 4 | digit) : .over
      }
      // The line end after a chunk's bytes comes before the next size.
      guard let size else { return .size(nil) }
      return isLineEnd ? chunk(size) : .remark(size)
    case .remark(let size): return isLineEnd ? chunk(size) : .remark(size)
    case .body, .over: return .over
    }
  }

  private func chunk(_ size: Int) -> Place { size > 0 ? .body(size) : .over }
}
