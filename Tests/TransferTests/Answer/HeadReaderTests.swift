import Testing

@testable import Transfer

struct HeadReaderTests {
  /// Reads lines; nil where the head is not complete after them.
  private func head(_ lines: [String]) throws(Setback) -> ResponseHead? {
    var reader = HeadReader()
    for line in lines { _ = try reader.add(Array("\(line)\r\n".utf8)) }
    return reader.head
  }

  @Test func `names are read in any case, and values without the blanks around`() throws {
    let head = try #require(
      try head([
        "HTTP/1.1 200 OK", "CONTENT-type:\t text/CSV ; Charset=\"Windows-1252\" ",
        "content-length: 12", "",
      ]))
    #expect(head.status == 200)
    #expect(head.mediaType == "text/csv")
    #expect(head.charset == "windows-1252")
    #expect(head.announcedBytes == 12)
    #expect(head["etag"] == nil)
  }

  @Test func `interim answers are passed over, and their fields with them`() throws {
    let head = try #require(
      try head(["HTTP/1.1 103 Early Hints", "ETag: \"a\"", "", "HTTP/1.1 200 OK", "X: y", ""]))
    #expect(head.status == 200)
    #expect(head["etag"] == nil)
  }

  @Test func `trailers change nothing`() throws {
    let head = try #require(try head(["HTTP/1.1 200 OK", "A: 1", "", "A: 2", "ETag: \"x\"", ""]))
    #expect(head.all("a") == ["1"])
    #expect(head["etag"] == nil)
  }

  @Test func `a folded line goes on the one before`() throws {
    let head = try #require(try head(["HTTP/1.1 200 OK", "A: one", "\ttwo", ""]))
    #expect(head["a"] == "one two")
  }

  @Test func `chunks have no announced length`() throws {
    let head = try #require(
      try head(["HTTP/1.1 200 OK", "Transfer-Encoding: Chunked", "Content-Length: 5", ""]))
    #expect(head.isChunked)
    #expect(head.announcedBytes == nil)
  }

  @Test(arguments: [
    [" folded first"], ["HTTP/1.1 2x0 OK", ""], ["HTTP/1.1 2000", ""], ["HTTP/1.1", "A: b"],
    ["ICY 200 OK"], ["HTTP/1.1 200 OK", " folded"],
  ])
  func `what is no answer is refused`(lines: [String]) {
    let setback = #expect(throws: Setback.self) { try head(lines) }
    #expect(setback?.kind == .malformedAnswer)
    #expect(setback?.words == "what came is no HTTP answer")
  }

  @Test func `a head without bounds is refused`() {
    for lines in [
      ["HTTP/1.1 200 OK"] + (0...300).map { "A\($0): b" },
      ["HTTP/1.1 200 OK", "A: " + String(repeating: "x", count: 70000)],
      (0..<5000).flatMap { _ in ["HTTP/1.1 100 Continue", ""] },
    ] {
      let setback = #expect(throws: Setback.self) { try head(lines) }
      #expect(
        setback?.words
          == "the answer's head is larger than the 65536 bytes and 256 fields that are read")
    }
  }
}
