/// Holds the bytes of a file against the encoding that its source states.
struct EncodingCheck {
  /// The code of the issue that the bytes belong to another encoding.
  static let misstated = "encoding-misstated"

  private let stated: TextEncoding
  private let file: String
  /// Sequences of high bytes that are well-formed UTF-8.
  private var sequences = 0
  /// High bytes that are in no such sequence.
  private var others = 0

  init(stated: TextEncoding, file: String) {
    self.stated = stated
    self.file = file
  }

  /// Looks at the bytes of one record, which begin at offset `base` of the file.
  mutating func look(
    at bytes: ArraySlice<UInt8>, record: Int, base: Int, issues: inout IssueLog
  ) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte != 0, byte < 0x80 {
        index += 1
        continue
      }
      let place = base + index - bytes.startIndex
      let length = byte == 0 ? 0 : UTF8Sequence.length(in: bytes, at: index)
      if byte == 0 {
        report("nul-byte", "a NUL byte; it is left out of the text", record, place, byte, &issues)
      } else if length > 0 {
        sequences += 1
      } else {
        others += 1
        if stated == .utf8 {
          report(
            "invalid-utf-8", "no valid UTF-8; it reads as U+FFFD", record, place, byte, &issues)
        }
      }
      if stated == .windows1252 {
        for offset in 0..<max(length, 1) where Windows1252.isUndefined(bytes[index + offset]) {
          report(
            "undefined-byte", "stands for nothing in windows-1252; it reads as U+FFFD", record,
            place + offset, bytes[index + offset], &issues)
        }
      }
      index += max(length, 1)
    }
  }

  /// Says whether the bytes met belong to another encoding than the stated one.
  func finish(issues: inout IssueLog) {
    switch stated {
    case .windows1252 where sequences > others:
      let message =
        others == 0
        ? "all \(sequences) of its non-ASCII characters form valid UTF-8."
        : "\(sequences) of its characters are valid UTF-8 and only \(others) of its bytes are not;"
          + " it may be utf-8."
      issues.add(
        Issue(
          Self.misstated, .error, file: file, "is stated as windows-1252, but \(message)"))
    case .utf8 where others > sequences:
      issues.add(
        Issue(
          Self.misstated, .error, file: file,
          "is stated as utf-8, but \(others) of its bytes are not valid UTF-8 and only"
            + " \(sequences) characters are; it may be windows-1252."))
    default:
      break
    }
  }

  private func report(
    _ code: String, _ message: String, _ record: Int, _ place: Int, _ byte: UInt8,
    _ issues: inout IssueLog
  ) {
    let digits = Array("0123456789ABCDEF")
    let name = "0x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    issues.add(
      Issue(code, file: file, record: record, byte: place, text: name, message))
  }
}

/// The form of one UTF-8 sequence (RFC 3629).
enum UTF8Sequence {
  /// How many bytes the sequence of two to four bytes at `index` has; 0 where it is not well formed.
  static func length(in bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard index + length <= bytes.endIndex, second.contains(bytes[index + 1]) else { return 0 }
    for next in (index + 2)..<max(index + length, index + 2)
    where !(0x80...0xBF).contains(bytes[next]) {
      return 0
    }
    return length
  }
}
