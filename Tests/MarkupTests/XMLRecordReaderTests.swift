import Testing

@testable import Markup

struct XMLRecordReaderTests {
  private let hubs = """
    <?xml version="1.0" encoding="UTF-8"?>
    <hubs date="2024-09-01">
      <hub id="1"><name>Leeds &amp; Bradford</name><area code="380"/><area code="383">Leeds</area></hub>
      <!-- closed -->
      <hub id="2"><name><![CDATA[A < B]]></name><area code="384"/></hub>
    </hubs>

    """

  @Test func `records come in order, with every match of each field`() throws {
    #expect(
      try records(hubs, "/hubs/hub", ["@id", "name", "area/@code"]) == [
        ["1", "Leeds & Bradford", "380 | 383"], ["2", "A < B", "384"],
      ])
  }

  @Test func `records stand at any depth where the path begins with two slashes`() throws {
    #expect(try records("<a><b><r>1</r></b><r>2</r></a>", "//r", ["."]) == [["1"], ["2"]])
    #expect(try records("<a><b><r>1</r></b><r>2</r></a>", "//b/r", ["."]) == [["1"]])
    #expect(try records("<a><b><r>1</r></b><r>2</r></a>", "/a/r", ["."]) == [["2"]])
    #expect(try records("<a><b><r>1</r></b><r>2</r></a>", "/a/*/r", ["."]) == [["1"]])
  }

  @Test func `a record in a record belongs to it`() throws {
    #expect(
      try records("<a><r n='1'><r n='2'/></r><r n='3'/></a>", "//r", ["@n", "r/@n"]) == [
        ["1", "2"], ["3", ""],
      ])
  }

  @Test func `names are told apart by their namespaces, whatever their prefixes`() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="urn:x">
        <entry><title>One</title><x:title>two</x:title><link rel="self" href="/s"/>\
      <link rel="alternate" href="/a"/></entry>
      </feed>
      """
    let names = ["a": "http://www.w3.org/2005/Atom", "other": "urn:x"]
    #expect(
      try records(
        feed, "/a:feed/a:entry",
        ["a:title", "other:title", "title", "*:title", "a:link[@rel='alternate']/@href"],
        namespaces: names) == [["One", "two", "", "One | two", "/a"]])
    #expect(try records(feed, "/feed/entry", ["."]).isEmpty)
    #expect(try records(feed, "//*:entry", ["*[2]"]) == [["two"]])
  }

  @Test func `paths go down to any depth, to places and to texts`() throws {
    let text = "<r>own<a><b k='1'>x</b><b k='2'>y</b></a><c><b>z</b></c> end</r>"
    #expect(
      try records(
        text, "/r",
        [
          ".", ".//b", "//@k", "a/b[2]", "a/b[@k='1']", "text()", "*[b='z']/b", "*[b]", "a//b",
          "./c/b", "//*[@k]", "b",
        ]) == [
          [
            "ownxyz end", "x | y | z", "1 | 2", "y", "x", "own |  end", "z", "xy | z", "x | y", "z",
            "x | y", "",
          ]
        ])
  }

  @Test func `characters by number and the five entities are read`() throws {
    #expect(
      try records("<r a='&lt;&amp;#38;&#x26;'>&#233;&gt;&quot;&apos;</r>", "/r", ["@a", "."]) == [
        ["<&#38;&", "é>\"'"]
      ])
  }

  @Test func `a record longer than a stretch of the file is read whole`() throws {
    let long = String(repeating: "0123456789", count: 30_000)
    let text = "<a><r>1</r><r><t>\(long)</t><u>é</u></r><r>3</r></a>"
    let found = try records(text, "/a/r", ["."])
    #expect(found == [["1"], [long + "é"], ["3"]])
  }

  @Test(arguments: 1...40)
  func `where a stretch of the file ends does not matter`(shift: Int) throws {
    let padding = String(repeating: " ", count: (64 << 10) - 20 - shift)
    let text = "<a>\(padding)<r k='ü'>é–😀&amp;<!-- c -->x</r><r>2</r></a>"
    #expect(try records(text, "/a/r", ["@k", "."]) == [["ü", "é–😀&x"], ["", "2"]])
  }

  @Test func `what no field catches is counted by its path`() throws {
    let shape = try XMLShape(record: "/hubs/hub", fields: ["name"])
    let reader = try XMLRecordReader(
      bytes: Array(hubs.utf8), shape: shape, name: "hubs.xml", countsLeftOver: true)
    while try reader.next() {}
    #expect(
      reader.leftOver == [
        PathCount(path: "@id", count: 2), PathCount(path: "area", count: 1),
        PathCount(path: "area/@code", count: 3),
      ])
    #expect(reader.outside == [PathCount(path: "/hubs", count: 1)])
  }

  @Test func `nothing is left where the fields catch all`() throws {
    let shape = try XMLShape(record: "//r", fields: [".", "//@*"])
    let reader = try XMLRecordReader(
      bytes: Array("<x><r a='1'>t<b c='2'>u</b></r></x>".utf8), shape: shape, name: "x.xml",
      countsLeftOver: true)
    while try reader.next() {}
    #expect(reader.leftOver.isEmpty)
  }

  @Test func `the paths outside records show what a record's path should have been`() throws {
    let text = "<feed xmlns='urn:f'><entry/><entry/></feed>"
    let reader = try XMLRecordReader(
      bytes: Array(text.utf8), shape: try XMLShape(record: "/feed/entry", fields: ["."]),
      name: "feed.xml")
    let found = try reader.next()
    #expect(!found)
    #expect(
      reader.outside == [
        PathCount(path: "/{urn:f}feed", count: 1),
        PathCount(path: "/{urn:f}feed/{urn:f}entry", count: 2),
      ])
  }

  @Test func `a record knows its number and line`() throws {
    let reader = try XMLRecordReader(
      bytes: Array(hubs.utf8), shape: try XMLShape(record: "//hub", fields: []), name: "hubs.xml")
    var places: [[Int]] = []
    while try reader.next() { places.append([reader.recordNumber, reader.line]) }
    #expect(places == [[1, 3], [2, 5]])
  }

  @Test func `records before a broken place are handed out, then the place is told`() throws {
    let reader = try XMLRecordReader(
      bytes: Array("<a>\n<r>1</r>\n<r>2</b></r></a>".utf8),
      shape: try XMLShape(record: "/a/r", fields: ["."]), name: "a.xml")
    let error = #expect(throws: MarkupFailure.self) { while try reader.next() {} }
    #expect(
      error?.description
        == "a.xml, line 3, column 9: is not well formed: Opening and ending tag mismatch: r line 3"
        + " and b; the rest was not read")
  }
}
