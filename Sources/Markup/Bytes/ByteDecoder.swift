/// Turns a document's bytes into UTF-8, stretch by stretch.
///
/// What does not fit UTF-8 is read as windows-1252, as browsers read pages that were pasted
/// together; it is counted, so that a wrong statement is seen.
struct ByteDecoder {
  /// How many bytes fitted UTF-8 sequences, and did not.
  private(set) var fitting = 0
  private(set) var misfits = 0
  private let encoding: MarkupEncoding
  /// Bytes at the end of a stretch that may be the beginning of a character.
  private var held: [UInt8] = []

  init(_ encoding: MarkupEncoding) {
    self.encoding = encoding
  }

  /// The text of the next bytes; at the end, that of what was held back too.
  mutating func decode(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    if held.isEmpty, !encoding.isUTF16, bytes.isASCII { return bytes }
    let all = held + bytes
    held = []
    var text: [UInt8] = []
    text.reserveCapacity(all.count + all.count / 8)
    if encoding.isUTF16 {
      decodeUTF16(all, isLast, into: &text)
    } else {
      decodeBytes(all, isLast, into: &text)
    }
    return text
  }

  private mutating func decodeBytes(_ all: [UInt8], _ isLast: Bool, into text: inout [UInt8]) {
    var index = 0
    // Where the bytes begin that stand as they are, and are not copied yet.
    var run = 0
    while index < all.count {
      if all[index] < 0x80 {
        index += 1
        continue
      }
      let length = UTF8Form.length(in: all, at: index)
      if length == 0, !isLast, UTF8Form.isCut(all, at: index) { break }
      if length > 0 { fitting += 1 } else { misfits += 1 }
      if length == 0 || encoding != .utf8 {
        text.append(contentsOf: all[run..<index])
        run = index + max(length, 1)
        for place in index..<run { text.append(Windows1252.scalar(all[place])) }
      }
      index += max(length, 1)
    }
    text.append(contentsOf: all[run..<index])
    held = Array(all[index...])
  }

  private mutating func decodeUTF16(_ all: [UInt8], _ isLast: Bool, into text: inout [UInt8]) {
    let low = encoding == .utf16LittleEndian ? 0 : 1
    func unit(_ index: Int) -> UInt32 {
      UInt32(all[index + low]) | UInt32(all[index + 1 - low]) << 8
    }
    var index = 0
    while index + 1 < all.count {
      let first = unit(index)
      if first & 0xFC00 == 0xD800 {
        if index + 3 < all.count, unit(index + 2) & 0xFC00 == 0xDC00 {
          let code = 0x10000 + (first & 0x3FF) << 10 + unit(index + 2) & 0x3FF
          text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
          fitting += 1
          index += 4
          continue
        }
        if index + 3 >= all.count, !isLast { break }
      }
      if Unicode.Scalar(first) == nil { misfits += 1 }
      text.append(Unicode.Scalar(first) ?? "\u{FFFD}")
      index += 2
    }
    if isLast, index < all.count {
      misfits += 1
      text.append("\u{FFFD}" as Unicode.Scalar)
    } else {
      held = Array(all[index...])
    }
  }
}

/// The form of one UTF-8 sequence (RFC 3629).
enum UTF8Form {
  /// The length of the sequence of two to four bytes at `index`; 0 where it is not well formed.
  static func length(in bytes: [UInt8], at index: Int) -> Int {
    let (length, second) = form(bytes[index])
    guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else {
      return 0
    }
    for next in 2..<max(length, 2) where bytes[index + next] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether the bytes from `index` on are the beginning of a sequence that the end cuts off.
  static func isCut(_ bytes: [UInt8], at index: Int) -> Bool {
    let (length, second) = form(bytes[index])
    guard length > 0, index + length > bytes.count else { return false }
    for place in index + 1..<max(bytes.count, index + 1) {
      let isFit = place == index + 1 ? second.contains(bytes[place]) : bytes[place] & 0xC0 == 0x80
      if !isFit { return false }
    }
    return true
  }

  private static func form(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    default: (0, 0x80...0xBF)
    }
  }
}

extension [UInt8] {
  /// Whether every byte is ASCII.
  var isASCII: Bool {
    var all: UInt8 = 0
    for byte in self { all |= byte }
    return all < 0x80
  }
}
