/// Reads an answer's head line by line, within bounds.
struct HeadReader {
  /// The most bytes of all head lines of an answer together, interim answers and trailers included.
  static let mostBytes = 64 << 10
  /// The most header fields.
  static let mostFields = 256

  /// The head, once its empty line has come.
  private(set) var head: ResponseHead?
  private var byteCount = 0
  private var status: Int?
  private var fields: [(name: String, value: String)] = []

  /// Takes the next line with its line end; true where it completed the head.
  ///
  /// Interim answers (1xx) are passed over, and so are trailers, which come after the head.
  mutating func add(_ line: some Collection<UInt8>) throws(Setback) -> Bool {
    byteCount += line.count
    guard byteCount <= Self.mostBytes, fields.count < Self.mostFields else {
      throw Setback(
        .malformedAnswer,
        "the answer's head is larger than the \(Self.mostBytes) bytes and \(Self.mostFields)"
          + " fields that are read", advice: "tell the publisher")
    }
    guard head == nil else { return false }
    var bytes = Array(line)
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    if bytes.starts(with: "HTTP/".utf8) {
      status = Self.status(bytes)
      fields = []
      return false
    }
    guard let status else { throw Self.unreadable }
    if bytes.isEmpty {
      guard status >= 200 else { return false }
      head = ResponseHead(status: status, fields: fields)
      return true
    }
    try addField(bytes)
    return false
  }

  private mutating func addField(_ bytes: [UInt8]) throws(Setback) {
    if bytes[0] == 0x20 || bytes[0] == 0x09 {
      // A line that goes on the one before, as old servers fold them.
      guard let last = fields.popLast() else { throw Self.unreadable }
      let more = FieldValue.trimmed(String(decoding: bytes, as: UTF8.self))
      fields.append((last.name, last.value + " " + more))
      return
    }
    // A line without a name says nothing; browsers pass over it too.
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return }
    fields.append(
      (
        String(decoding: bytes[..<colon], as: UTF8.self).lowercased(),
        FieldValue.trimmed(String(decoding: bytes[(colon + 1)...], as: UTF8.self))
      ))
  }

  private static func status(_ line: [UInt8]) -> Int? {
    let words = line.split(separator: 0x20)
    guard words.count >= 2, words[1].count == 3, words[1].allSatisfy(AddressText.isDigit) else {
      return nil
    }
    return words[1].reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static let unreadable = Setback(
    .malformedAnswer, "what came is no HTTP answer", advice: "see what stands at the address")
}
