import JSONText
import Testing

private enum Format: String, CaseIterable {
  case csv, xml
  case html = "html-page"
}

struct ConfigurationObjectTests {
  @Test func `each kind of value is read by its key`() throws {
    let object = try source(
      """
      { // a comment
        name: 'gias', days: 3, share: 0.5, live: true, format: 'html-page', tags: ['a', 'b'],
        formats: ['csv', 'xml'], words: { 'Open, but': 'open', z: 'closed' },
        licence: { name: 'OGL' }, columns: [{ name: 'URN' }, { name: 'LA' }],
      }
      """)
    #expect(try object.string("name") == "gias")
    #expect(try object.integer("days", in: 0...60) == 3)
    #expect(try object.decimal("share", in: 0...1) == 0.5)
    #expect(try object.boolean("live"))
    #expect(try object.word("format", as: Format.self) == .html)
    #expect(try object.strings("tags") == ["a", "b"])
    #expect(try object.words("formats", as: Format.self) == [.csv, .xml])
    #expect(try object.mapping("words").map(\.name) == ["Open, but", "z"])
    #expect(try object.mapping("words").map(\.text) == ["open", "closed"])
    #expect(try object.object("licence").string("name") == "OGL")
    #expect(try object.list("columns") { try $0.string("name") } == ["URN", "LA"])
    #expect(object.keys.count == 10)
    try object.finish()
  }

  @Test func `a key that is not given has its default`() throws {
    let object = try source("{}")
    #expect(try object.string("name", default: "x") == "x")
    #expect(try object.optionalString("title") == nil)
    #expect(try object.integer("days", default: 2, in: 0...60) == 2)
    #expect(try object.optionalInteger("least") == nil)
    #expect(try object.decimal("share", default: 0.1) == 0.1)
    #expect(try object.optionalDecimal("most") == nil)
    #expect(try object.boolean("live", default: true))
    #expect(try object.word("format", default: Format.csv) == .csv)
    #expect(try object.strings("tags").isEmpty)
    #expect(try object.mapping("words").isEmpty)
    #expect(try object.optionalObject("licence") == nil)
    #expect(try object.list("columns") { try $0.string("name") }.isEmpty)
    #expect(!object.has("name"))
    try object.finish()
  }

  @Test(
    arguments: [
      ("{ name: 5 }", #"s.json5:1:9: "name" in a source must be a text, not 5"#),
      ("{ name: null }", #"s.json5:1:9: "name" in a source must be a text, not null"#),
      ("{}", #"s.json5:1:1: a source needs the key "name""#),
      ("{\n  nmae: 'x' }", #"s.json5:2:3: unknown key "nmae" in a source; did you mean "name"?"#),
      (
        "{ name: 'x', days: 61 }",
        #"s.json5:1:20: "days" in a source must be a whole number from 0 to 60, not 61"#
      ),
      (
        "{ name: 'x', days: '7' }",
        #"s.json5:1:20: "days" in a source must be a whole number from 0 to 60, not "7""#
      ),
      (
        "{ name: 'x', share: true }",
        #"s.json5:1:21: "share" in a source must be a number from 0.0 to 1.0, not true"#
      ),
      (
        "{ name: 'x', live: 'yes' }",
        #"s.json5:1:20: "live" in a source must be true or false, not "yes""#
      ),
      (
        "{ name: 'x', format: 'cvs' }",
        #"s.json5:1:22: "format" in a source must be one of "csv", "xml", "html-page", not "cvs"; "#
          + #"did you mean "csv"?"#
      ),
      (
        "{ name: 'x', columns: {} }",
        #"s.json5:1:23: "columns" in a source must be a list, not an object"#
      ),
      ("{ name: 'x', columns: [1] }", "s.json5:1:24: a column must be an object, not a number"),
      (
        "{ name: 'x', columns: [{ nam: 'a' }] }",
        #"s.json5:1:26: unknown key "nam" in a column; did you mean "name"?"#
      ),
      (
        "{ name: 'x', columns: [{ name: 'a', index: 1 }] }",
        #"s.json5:1:37: unknown key "index" in a column; it may have "name""#
      ),
      (
        "{ name: 'x', area: { clos: 1 } }",
        #"s.json5:1:22: unknown key "clos" in an area; did you mean "close"?"#
      ),
      (
        "{ name: 'x',\n colums: [] }",
        #"s.json5:2:2: unknown key "colums" in a source; did you mean "columns"?"#
      ),
      ("[]", "s.json5:1:1: a source must be an object, not a list"),
      ("{ name: }", #"s.json5:1:9: expected a value, found "}""#),
    ] as [(String, String)])
  func `a mistake is told by file, place and the nearest valid word`(
    _ text: String, _ words: String
  ) {
    #expect(refusal(text) == words)
  }

  @Test func `a reader's own error stands at the value of its key`() throws {
    let object = try source("{\n  url: 'ftp:' }")
    #expect(
      "\(object.error("the address must start with https:", at: "url"))"
        == "s.json5:2:8: the address must start with https:")
    #expect("\(object.error("it is odd"))" == "s.json5:1:1: it is odd")
  }

  private func source(_ text: String) throws -> ConfigurationObject {
    try ConfigurationObject(json5: Array(text.utf8), file: "s.json5", what: "source")
  }

  /// Reads a source as a pipeline would, and gives the words of what is refused.
  private func refusal(_ text: String) -> String? {
    do {
      let object = try source(text)
      _ = try object.string("name")
      _ = try object.integer("days", default: 0, in: 0...60)
      _ = try object.decimal("share", default: 0, in: 0...1)
      _ = try object.boolean("live", default: false)
      _ = try object.word("format", default: Format.csv)
      _ = try object.list("columns") { try $0.string("name") }
      _ = try object.optionalObject("area")?.integer("close", default: 0)
      try object.finish()
      return nil
    } catch {
      return "\(error)"
    }
  }
}
