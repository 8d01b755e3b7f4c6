/// What stands at the start of an XML document, or of something else under its name.
enum XMLStart {
  /// Finds the encoding, and passes a byte order mark.
  ///
  /// - Throws: `MarkupFailure` for an empty file, and for encodings that are not read here.
  static func encoding(of start: [UInt8], stated: MarkupEncoding?, file: String)
    throws(MarkupFailure) -> (EncodingFinding, [UInt8])
  {
    let mark = EncodingDetection.mark(start)
    guard start.count > mark?.length ?? 0 else {
      throw MarkupFailure(.empty, file: file, "is empty; fetch it again")
    }
    let declared = EncodingDetection.declared(inXML: start)
    if let mark {
      return (
        EncodingFinding(used: mark.encoding, origin: .mark, stated: declared),
        Array(start.dropFirst(mark.length))
      )
    }
    if let stated {
      return (EncodingFinding(used: stated, origin: .statement, stated: stated.rawValue), start)
    }
    if let found = EncodingDetection.unmarkedUTF16(start) {
      return (EncodingFinding(used: found, origin: .bytes), start)
    }
    guard let declared else { return (EncodingFinding(used: .utf8, origin: .bytes), start) }
    guard let used = MarkupEncoding(named: declared) else {
      throw MarkupFailure(
        .encoding, file: file, line: 1,
        "states the encoding \"\(declared)\", which is not read here; state the one it has in its"
          + " source: utf-8, windows-1252 or utf-16")
    }
    if used.isUTF16 {
      // It could not have been read so far, were that true.
      return (EncodingFinding(used: .utf8, origin: .document, stated: declared), start)
    }
    return (EncodingFinding(used: used, origin: .document, stated: declared), start)
  }

  /// Refuses what is no XML at all, such as an error page.
  ///
  /// - Throws: `MarkupFailure` that says what it looks like.
  static func check(_ text: [UInt8], isWebPage: Bool, file: String) throws(MarkupFailure) {
    let head = text.drop { $0.isWhiteSpace }.prefix(64)
    guard head.first == UInt8(ascii: "<") else {
      if head.isEmpty, text.count < 64 << 10 {
        throw MarkupFailure(.empty, file: file, "holds white space only; fetch it again")
      }
      let words = String(
        decoding: head.prefix(12).filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
      throw MarkupFailure(
        .notMarkup, file: file, line: 1, column: 1,
        "is no XML: it begins with \"\(words)\"; fetch it again, or mend its address")
    }
    let lower = head.map { $0 | ($0 &- 0x41 < 26 ? 0x20 : 0) }
    for opening in ["<!doctype html", "<html"] where lower.starts(with: opening.utf8) && !isWebPage
    {
      throw MarkupFailure(
        .notMarkup, file: file, line: 1, column: 1,
        "is a web page, not the XML document that was asked for; fetch it again")
    }
  }
}
