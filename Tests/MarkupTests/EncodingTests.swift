import Testing

@testable import Markup

struct EncodingTests {
  private func xml(_ bytes: [UInt8], stated: MarkupEncoding? = nil) throws -> (
    text: String, EncodingFinding
  ) {
    let reader = try XMLRecordReader(
      bytes: bytes, shape: try XMLShape(record: "/r", fields: ["."]), name: "x.xml",
      statedEncoding: stated)
    var text = ""
    while try reader.next() { text += reader.values(0).joined() }
    return (text, reader.encoding)
  }

  private func html(_ bytes: [UInt8], stated: String? = nil) throws -> (
    text: String, EncodingFinding
  ) {
    let page = try HTMLDocument(bytes: bytes, name: "x.html", statedEncoding: stated)
    return (page.root.text, page.encoding)
  }

  private let curly = Array("<r>St. Clement".utf8) + [0x92] + Array("s</r>".utf8)

  @Test func `XML is read by the encoding that it declares`() throws {
    let start = Array("<?xml version='1.0' encoding='windows-1252'?>".utf8)
    let (text, finding) = try xml(start + curly)
    #expect(text == "St. Clement’s")
    #expect(finding.used == .windows1252 && finding.mistake == nil)
  }

  @Test func `what is no UTF-8 is read as windows-1252 and told`() throws {
    let (text, finding) = try xml(Array("<?xml version='1.0' encoding='UTF-8'?>".utf8) + curly)
    #expect(text == "St. Clement’s")
    #expect(
      finding.mistake
        == "is stated as utf-8 by the document, but 1 of its bytes are not; they were read as"
        + " windows-1252")
  }

  @Test func `UTF-8 under the name of windows-1252 is told, and its source can state it`() throws {
    let bytes = Array("<?xml version='1.0' encoding='iso-8859-1'?><r>é–</r>".utf8)
    let (text, finding) = try xml(bytes)
    #expect(text == "Ã©â€“")
    #expect(
      finding.mistake
        == "is stated as iso-8859-1 by the document, but 2 of its characters are valid utf-8 and 0"
        + " of its bytes are not")
    #expect(try xml(bytes, stated: .utf8).text == "é–")
    #expect(try xml(bytes, stated: .utf8).1.mistake == nil)
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read in either byte order, with its mark or without`(
    isLittle: Bool, isMarked: Bool
  ) throws {
    let text = "\(isMarked ? "\u{FEFF}" : "")<r>é–😀</r>"
    let bytes = text.utf16.flatMap { unit in
      isLittle ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    #expect(try xml(bytes).text == "é–😀")
    #expect(try html(bytes).text == "é–😀")
  }

  @Test func `a byte order mark is believed before all else`() throws {
    let bytes = Array("\u{FEFF}<?xml version='1.0' encoding='windows-1252'?><r>é</r>".utf8)
    #expect(try xml(bytes).text == "é")
    #expect(try html(bytes, stated: "windows-1252").text == "é")
  }

  @Test func `an encoding that is not read here is refused in XML, and told of a page`() throws {
    let bytes = Array("<?xml version='1.0' encoding='EUC-JP'?><r>x</r>".utf8)
    let error = #expect(throws: MarkupFailure.self) { try xml(bytes) }
    #expect(
      error?.description
        == "x.xml, line 1: states the encoding \"EUC-JP\", which is not read here; state the one it"
        + " has in its source: utf-8, windows-1252 or utf-16")
    #expect(try xml(bytes, stated: .utf8).text == "x")
    let page = try html(Array("<meta charset=shift_jis><p>x é</p>".utf8))
    #expect(page.text == "x é")
    #expect(
      page.1.mistake
        == "states the encoding \"shift_jis\", which is not read here; it was read as utf-8")
  }

  @Test func `UTF-16 that is declared but not so is told`() throws {
    let (text, finding) = try xml(Array("<?xml version='1.0' encoding='UTF-16'?><r>é</r>".utf8))
    #expect(text == "é")
    #expect(
      finding.mistake
        == "is stated as UTF-16 by the document, but its bytes are utf-8; it was read as that")
  }

  @Test func `a page is read as its bytes bear out`() throws {
    let latin =
      Array("<meta charset='utf-8'><p>caf".utf8) + [0xE9, 0x20, 0x96] + Array("</p>".utf8)
    let (text, finding) = try html(latin)
    #expect(text == "café –")
    #expect(finding.used == .windows1252)
    #expect(
      finding.mistake
        == "is stated as utf-8 by the document, but its bytes are windows-1252; it was read as that"
    )

    let utf8 = Array(
      "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>café".utf8)
    #expect(try html(utf8).text == "café")
    #expect(try html(utf8).1.used == .utf8)
    #expect(try html(utf8, stated: "utf-8").1.mistake == nil)
    #expect(try html(utf8, stated: "ascii").1.origin == .statement)
  }

  @Test func `a page of many characters and a stray byte stays UTF-8`() throws {
    let bytes = Array("<p>café – ".utf8) + [0x92] + Array("</p>".utf8)
    let (text, finding) = try html(bytes)
    #expect(text == "café – ’")
    #expect(finding.used == .utf8 && finding.misfits == 1)
  }

  @Test func `every byte of windows-1252 is a character or a mark that it is none`() throws {
    let bytes = Array("<?xml version='1.0' encoding='cp1252'?><r>".utf8) + (0x80...0xFF).map { $0 }
    let text = try xml(bytes + Array("</r>".utf8)).text
    #expect(text.unicodeScalars.count == 128)
    #expect(text.hasPrefix("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"))
    #expect(text.hasSuffix("ýþÿ"))
  }
}
