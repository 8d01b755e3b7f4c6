/// Finds out how a document's bytes stand for text from how they begin.
enum EncodingDetection {
  /// The byte order mark that the bytes begin with, and its length.
  static func mark(_ head: [UInt8]) -> (encoding: MarkupEncoding, length: Int)? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without its mark, by the NUL beside the first `<`.
  static func unmarkedUTF16(_ head: [UInt8]) -> MarkupEncoding? {
    if head.starts(with: [0x3C, 0]) { return .utf16LittleEndian }
    if head.starts(with: [0, 0x3C]) { return .utf16BigEndian }
    return nil
  }

  /// What the XML declaration at the start of `head` states.
  static func declared(inXML head: [UInt8]) -> String? {
    let start = Array(head.prefix(512))
    guard start.starts(with: "<?xml".utf8), let end = start.place(of: "?>", from: 0) else {
      return nil
    }
    return value(of: "encoding", in: Array(start[..<end]))
  }

  /// What a `meta` element in the first 4096 bytes states.
  static func declared(inHTML head: [UInt8]) -> String? {
    let start = head.prefix(4096).map { $0 | ($0 &- 0x41 < 26 ? 0x20 : 0) }
    var place = 0
    while let meta = start.place(of: "<meta", from: place) {
      let end = start.place(of: ">", from: meta) ?? start.count
      if let name = value(of: "charset", in: Array(start[meta..<end])) { return name }
      place = end
    }
    return nil
  }

  /// The word behind `key` and an equals sign, with or without quotes.
  private static func value(of key: String, in bytes: [UInt8]) -> String? {
    guard let place = bytes.place(of: key, from: 0) else { return nil }
    var rest = bytes[(place + key.utf8.count)...].drop { $0.isWhiteSpace }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0.isWhiteSpace || $0 == 0x22 || $0 == 0x27 }
    let word = rest.prefix { byte in
      byte | 0x20 &- 0x61 < 26 || byte &- 0x30 <= 9 || "-_.:+".utf8.contains(byte)
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or a line end.
  var isWhiteSpace: Bool { self == 0x20 || self == 9 || self == 10 || self == 12 || self == 13 }
}

extension [UInt8] {
  /// Where a text begins, from a place on; nil where it does not stand.
  func place(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard count - start >= wanted.count else { return nil }
    for place in start...(count - wanted.count)
    where self[place] == wanted[0] && self[place...].starts(with: wanted) {
      return place
    }
    return nil
  }
}
