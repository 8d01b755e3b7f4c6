import Testing

@testable import Transfer

struct BodyStartTests {
  @Test(
    arguments: [
      ("URN,Name\n1,A", BodyKind.csv), ("\u{FEFF}URN,Name", .csv), ("[Name],[Town]\n", .csv),
      ("\n\n\"URN\",\"Name <b>\"", .csv), ("x", .csv),
      ("<?xml version=\"1.0\"?><hubs/>", .xml), ("\u{FEFF}\n<feed>", .xml),
      ("<!DOCTYPE html><html>", .html), ("Welcome <b>all</b>", .html), ("<?xml?><html>", .html),
      ("{\"a\": 1}", .json), (" [1]", .json), ("%PDF-1.7", .any),
    ] as [(String, BodyKind)])
  func `a body that looks as it should is taken`(text: String, kind: BodyKind) {
    #expect(BodyStart(Array(text.utf8)).refusal(as: kind) == nil)
  }

  @Test(
    arguments: [
      ("<!DOCTYPE html><p>", BodyKind.csv, "an HTML page"),
      ("\r\n <HTML lang=en>", .csv, "an HTML page"),
      ("<!-- Sorry --><html>", .csv, "an HTML page"),
      ("<?xml version='1.0'?><Error/>", .csv, "markup"), ("{\"error\": 404}", .csv, "JSON"),
      ("PK\u{3}\u{4}rest", .csv, "a ZIP archive or a spreadsheet"),
      ("%PDF-1.7", .csv, "a PDF document"), ("a\u{0}b", .csv, "no text"),
      ("<html></html>", .xml, "an HTML page"), ("URN,Name", .xml, "no markup"),
      ("Not today", .html, "no markup"), ("{\"a\": \"<b>\"}", .html, "JSON"),
      ("<html></html>", .json, "an HTML page"), ("<feed/>", .json, "markup"),
      ("URN,Name", .json, "no JSON"),
    ] as [(String, BodyKind, String)])
  func `a body that is something else is named`(text: String, kind: BodyKind, name: String) {
    #expect(BodyStart(Array(text.utf8)).refusal(as: kind) == name)
  }

  @Test func `text in UTF-16 is text, and seen through`() {
    func encoded(_ text: String) -> [UInt8] {
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    }
    #expect(BodyStart(encoded("URN,Name")).refusal(as: .csv) == nil)
    #expect(BodyStart(encoded("<html>")).refusal(as: .csv) == "an HTML page")
  }

  @Test(
    arguments: [
      ("text/csv", BodyKind.csv), ("text/plain", .csv), ("application/octet-stream", .csv),
      ("application/atom+xml", .xml), ("text/xml", .xml), ("text/html", .html),
      ("application/geo+json", .json), ("application/json", .json), ("image/png", .any),
    ] as [(String, BodyKind)])
  func `a media type that suits is taken`(type: String, kind: BodyKind) {
    #expect(kind.accepts(mediaType: type))
  }

  @Test(
    arguments: [
      ("text/html", BodyKind.csv), ("application/json", .csv), ("application/pdf", .csv),
      ("text/html", .xml), ("text/plain", .html), ("text/html", .json), ("text/csv", .json),
    ] as [(String, BodyKind)])
  func `a media type that does not suit is refused`(type: String, kind: BodyKind) {
    #expect(!kind.accepts(mediaType: type))
  }
}
