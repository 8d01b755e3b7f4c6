import Testing

@testable import Transfer

struct ContentDispositionTests {
  @Test(arguments: [
    ("attachment; filename=\"schools.csv\"", "schools.csv"),
    ("attachment; filename=schools.csv", "schools.csv"),
    ("attachment; filename=\"a; b.csv\"", "a; b.csv"),
    ("attachment; filename=\"a \\\"b\\\".csv\"", "a \"b\".csv"),
    ("attachment; FileName=\"/etc/passwd\"", "passwd"),
    ("attachment; filename=\"..\\\\..\\\\x.csv\"", "x.csv"),
    ("attachment; filename=\"plain.csv\"; filename*=UTF-8''na%C3%AFve.csv", "naïve.csv"),
    ("attachment; filename=\"plain.csv\"; filename*=UTF-8''%2e%2e%2Fx", "x"),
    ("attachment; filename=\"plain.csv\"; filename*=UTF-8''%FF", "plain.csv"),
    ("attachment; filename=\"..\"", nil), ("attachment; filename=\"a\u{7}b\"", nil),
    ("attachment", nil), ("inline; filename=", nil), ("", nil),
  ])
  func `a file's name is read without its folders`(text: String, name: String?) {
    #expect(ContentDisposition.fileName(text) == name)
  }
}

struct ContentRangeTests {
  @Test func `a range is read`() throws {
    let range = try #require(ContentRange("bytes 100-199/200"))
    #expect([range.first, range.last, range.total] == [100, 199, 200])
    let open = try #require(ContentRange("bytes 0-9/*"))
    #expect(open.total == nil)
  }

  @Test(arguments: [
    "", "bytes", "bytes 0-9", "bytes 9-0/10", "bytes 0-10/10", "bytes */10", "bytes a-9/10",
    "bytes -1-9/10", "items 0-9/10", "bytes 0-9/x", "bytes 0-99999999999999999999/*",
  ])
  func `what is no range is refused`(text: String) {
    #expect(ContentRange(text) == nil)
  }
}

struct EntityTagTests {
  @Test func `only a strong tag joins parts`() {
    #expect(EntityTag.isStrong("\"abc\""))
    #expect(!EntityTag.isStrong("W/\"abc\""))
    #expect(EntityTag.isSound("W/\"abc\""))
  }

  @Test(arguments: ["", "abc", "\"", "\"a\"b\"", "\"a\r\nX: y\"", "\"a b\"", "w/\"a\""])
  func `what is no tag is never sent back`(text: String) {
    #expect(!EntityTag.isSound(text))
  }
}

struct RetryAfterTests {
  private func seconds(_ value: String, date: String? = nil) -> Double? {
    var fields = [(name: "retry-after", value: value)]
    if let date { fields.append((name: "date", value: date)) }
    return RetryAfter.seconds(ResponseHead(status: 503, fields: fields), now: 784_111_770)
  }

  @Test func `seconds are seconds`() {
    #expect(seconds("120") == 120)
    #expect(seconds("0") == 0)
    #expect(seconds(String(repeating: "9", count: 400)) == .infinity)
  }

  @Test func `a date counts from the server's own date, and else from ours`() {
    let date = "Sun, 06 Nov 1994 08:49:37 GMT"
    #expect(seconds(date, date: "Sun, 06 Nov 1994 08:49:07 GMT") == 30)
    #expect(seconds(date) == 7)
    #expect(seconds(date, date: "Sun, 06 Nov 1994 09:49:37 GMT") == 0)
  }

  @Test(arguments: ["", "soon", "-5", "1.5"])
  func `what is neither asks for nothing`(text: String) {
    #expect(seconds(text) == nil)
  }
}
