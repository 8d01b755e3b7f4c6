import Testing

@testable import Transfer

struct ResumeRuleTests {
  private func head(_ fields: [String: String], status: Int = 200) -> ResponseHead {
    ResponseHead(
      status: status, fields: fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  private let date = "Tue, 03 Mar 2026 10:00:00 GMT"

  @Test func `a strong tag is what parts are joined by, and else an old enough date`() {
    #expect(ResumeRule.validator(head(["etag": "\"1\"", "last-modified": date])) == "\"1\"")
    let old = "Tue, 03 Mar 2026 09:59:00 GMT"
    #expect(ResumeRule.validator(head(["last-modified": old, "date": date])) == old)
  }

  @Test(arguments: [
    [:], ["etag": "W/\"1\"", "last-modified": "Mon, 02 Mar 2026 10:00:00 GMT"],
    ["etag": "no quotes"],
    ["last-modified": "Tue, 03 Mar 2026 09:59:30 GMT", "date": "Tue, 03 Mar 2026 10:00:00 GMT"],
    ["last-modified": "Mon, 02 Mar 2026 10:00:00 GMT"],
    ["last-modified": "yesterday", "date": "Tue, 03 Mar 2026 10:00:00 GMT"],
    ["etag": "\"1\"", "content-encoding": "gzip"], ["etag": "\"1\"", "accept-ranges": "none"],
  ])
  func `anything less joins no parts`(fields: [String: String]) {
    #expect(ResumeRule.validator(head(fields)) == nil)
  }

  private func misfit(
    _ fields: [String: String], validator: String = "\"1\"", total: Int? = 100
  ) throws -> String? {
    let address = try #require(WebAddress("https://host/x"))
    let note = PartialNote(address: address, validator: validator, total: total, boot: "b")
    return ResumeRule.misfit(head(fields, status: 206), after: note, count: 40)
  }

  @Test func `the rest of the same version fits`() throws {
    #expect(try misfit(["etag": "\"1\"", "content-range": "bytes 40-99/100"]) == nil)
    #expect(
      try misfit(["etag": "\"1\"", "content-range": "bytes 40-199/200"], total: nil) == nil)
    // The date that it was asked by need not be said again.
    #expect(try misfit(["content-range": "bytes 40-99/100"], validator: date) == nil)
  }

  @Test(
    arguments: [
      (
        ["etag": "\"2\"", "content-range": "bytes 40-99/100"], "the file changed between its parts"
      ),
      (["content-range": "bytes 40-99/100"], "the file changed between its parts"),
      (
        ["etag": "\"1\"", "content-range": "bytes 39-99/100"],
        "the rest was to come from byte 40, and came from 39"
      ),
      (
        ["etag": "\"1\"", "content-range": "bytes 40-98/100"],
        "the rest came without the end of the file"
      ),
      (
        ["etag": "\"1\"", "content-range": "bytes 40-99/*"],
        "the rest came without the end of the file"
      ),
      (
        ["etag": "\"1\"", "content-range": "bytes 40-100/101"],
        "the file had 100 bytes, and has 101 now"
      ),
      (["etag": "\"1\""], "the rest came without its place"),
      (
        ["etag": "\"1\"", "content-range": "bytes 40-99/100", "content-encoding": "gzip"],
        "the rest came encoded"
      ),
    ] as [([String: String], String)])
  func `what does not fit says why`(fields: [String: String], why: String) throws {
    #expect(try misfit(fields) == why)
  }

  @Test func `a note is read as it was written, and a cut one not at all`() throws {
    let address = try #require(WebAddress("https://host/x?y"))
    for note in [
      PartialNote(address: address, validator: "\"1\"", total: 100, boot: "b"),
      PartialNote(address: address, validator: date, total: nil, boot: ""),
    ] {
      #expect(PartialNote(note.text) == note)
      for count in 0..<note.text.count {
        #expect(PartialNote(String(note.text.prefix(count))) == nil)
      }
    }
  }
}
