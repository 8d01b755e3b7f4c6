/// What stands at the start of an HTML document, or of something else under its name.
enum HTMLStart {
  /// Decides the encoding, and gives the text as UTF-8 without NULs.
  ///
  /// A byte order mark is believed before a statement of the source, that before one of the
  /// document, and each only where the bytes bear it out.
  static func decoded(_ bytes: [UInt8], stated: String?) -> (EncodingFinding, [UInt8]) {
    if let mark = EncodingDetection.mark(bytes) {
      return read(
        Array(bytes.dropFirst(mark.length)),
        EncodingFinding(used: mark.encoding, origin: .mark, stated: stated))
    }
    if let found = EncodingDetection.unmarkedUTF16(bytes) {
      return read(bytes, EncodingFinding(used: found, origin: .bytes, stated: stated))
    }
    let named = stated ?? EncodingDetection.declared(inHTML: bytes)
    var counting = ByteDecoder(.utf8)
    let text = counting.decode(bytes, isLast: true)
    // Chance makes a valid sequence of some windows-1252 letters, but not of most.
    let isUTF8 = counting.misfits == 0 || counting.fitting > counting.misfits
    var finding = EncodingFinding(
      used: isUTF8 ? .utf8 : .windows1252,
      origin: stated != nil ? .statement : named != nil ? .document : .bytes, stated: named)
    if let named, let encoding = MarkupEncoding(named: named), encoding == .windows1252,
      counting.fitting + counting.misfits == 0
    {
      finding.used = .windows1252
    }
    guard finding.used == .utf8 else { return read(bytes, finding) }
    finding.fitting = counting.fitting
    finding.misfits = counting.misfits
    return (finding, text.filter { $0 != 0 })
  }

  private static func read(_ bytes: [UInt8], _ finding: EncodingFinding) -> (
    EncodingFinding, [UInt8]
  ) {
    var finding = finding
    var decoder = ByteDecoder(finding.used)
    let text = decoder.decode(bytes, isLast: true)
    finding.fitting = decoder.fitting
    finding.misfits = decoder.misfits
    return (finding, text.filter { $0 != 0 })
  }

  /// Refuses what is no page, such as an archive or a table.
  ///
  /// - Throws: `MarkupFailure` that says what it looks like.
  static func check(_ text: [UInt8], file: String) throws(MarkupFailure) {
    let head = text.drop { $0.isWhiteSpace }
    guard !head.isEmpty else {
      throw MarkupFailure(.empty, file: file, "is empty; fetch it again")
    }
    let kinds: [(name: String, start: [UInt8])] = [
      ("PDF document", Array("%PDF".utf8)), ("zip archive", [0x50, 0x4B, 3, 4]),
      ("JSON document", Array("{".utf8)), ("gzip file", [0x1F]),
    ]
    for kind in kinds where head.starts(with: kind.start) {
      throw MarkupFailure(
        .notMarkup, file: file, line: 1, column: 1,
        "is a \(kind.name), not a web page; mend its address")
    }
    guard head.contains(UInt8(ascii: "<")) else {
      throw MarkupFailure(
        .notMarkup, file: file, line: 1, column: 1,
        "has no tag in it, so it is no web page; mend its address")
    }
  }
}
