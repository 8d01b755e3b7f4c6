import Testing

@testable import Markup

struct HostileXMLTests {
  /// A document that no source has a reason to publish.
  struct Hostile: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let kind: MarkupFailure.Kind
    let sentence: String

    init(_ name: String, _ text: String, _ kind: MarkupFailure.Kind, _ sentence: String) {
      testDescription = name
      self.text = text
      self.kind = kind
      self.sentence = sentence
    }
  }

  private static let noEntities =
    "; none is read beside &amp; &lt; &gt; &quot; &apos; and characters by number"

  private static func entity(_ name: String) -> String {
    "declares or uses the entity \"\(name)\"" + noEntities
  }

  static let documents = [
    Hostile(
      "billion laughs",
      """
      <?xml version="1.0"?>
      <!DOCTYPE r [
        <!ENTITY a "ha">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
      ]>
      <r>&c;</r>
      """, .entity, "x.xml, line 3, column 18: " + entity("a")),
    Hostile(
      "an external entity",
      "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<r>&e;</r>", .entity,
      "x.xml, line 1, column 54: " + entity("e")),
    Hostile(
      "a parameter entity",
      "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://localhost/p\"> %p;]><r/>", .entity,
      "x.xml, line 1, column 54: " + entity("p")),
    Hostile(
      "an entity of an external subset",
      "<!DOCTYPE r SYSTEM \"http://localhost/r.dtd\"><r>&e;</r>", .entity,
      "x.xml, line 1, column 51: " + entity("e")),
    Hostile(
      "an entity in an attribute", "<a>\n<r x='&e;'/></a>", .entity,
      "x.xml, line 2, column 10: " + entity("e")),
    Hostile(
      "an entity of HTML", "<r>a&nbsp;b</r>", .entity, "x.xml, line 1, column 11: " + entity("nbsp")
    ),
    Hostile(
      "a default value of an attribute", "<!DOCTYPE r [<!ATTLIST r big CDATA 'x'>]><r/>", .entity,
      "x.xml, line 1, column 39: " + entity("big")),
    Hostile(
      "XInclude",
      "<r xmlns:xi='http://www.w3.org/2001/XInclude'>\n<xi:include href='/etc/hostname'/></r>",
      .inclusion,
      "x.xml, line 2, column 33: asks for another document by XInclude, which is never followed"),
    Hostile(
      "deep nesting", String(repeating: "<d>\n", count: 1_000_000), .tooDeep,
      "x.xml, line 257, column 3: the element \"d\" stands in 256 others; no more are allowed"),
    Hostile(
      "a text of 100 MB",
      "<a>\n<r>" + String(repeating: "long text ", count: 10_000_000) + "</r></a>",
      .tooLarge,
      "a record, or the document, holds more than 8 MiB of text; no more is allowed"),
    Hostile(
      "a CDATA section of 100 MB",
      "<r><![CDATA[" + String(repeating: "long text ", count: 10_000_000) + "]]></r>", .tooLarge,
      "a record, or the document, holds more than 8 MiB of text; no more is allowed"),
    Hostile(
      "a million elements in a record",
      "<r>" + String(repeating: "<e/>", count: 1_000_001) + "</r>",
      .tooLarge,
      "a record, or the document, holds more than 1000000 elements, attributes and texts; no more"
        + " are allowed"),
    Hostile(
      "a hundred thousand attributes",
      "<r " + (0..<100_000).map { "a\($0)=''" }.joined(separator: " ") + "/>", .tooLarge,
      "a tag is longer than 256 KiB; no longer one is allowed"),
    Hostile(
      "two thousand attributes",
      "<r " + (0..<2000).map { "a\($0)=''" }.joined(separator: " ") + "/>",
      .tooLarge, "the element \"r\" has more than 1000 attributes; no more are allowed"),
    Hostile(
      "an attribute of 100 MB",
      "<r a='" + String(repeating: "long text ", count: 10_000_000) + "'/>",
      .tooLarge, "a tag is longer than 256 KiB; no longer one is allowed"),
    Hostile(
      "a comment of 100 MB",
      "<!--" + String(repeating: "long text ", count: 10_000_000) + "--><r/>",
      .tooLarge, "a comment is longer than 4 MiB; no longer one is allowed"),
    Hostile(
      "a processing instruction without an end",
      "<r><?p " + String(repeating: "long text ", count: 10_000_000), .tooLarge,
      "a comment is longer than 4 MiB; no longer one is allowed"),
    Hostile(
      "a document type without an end", "<!DOCTYPE r [" + String(repeating: " ", count: 10_000_000),
      .tooLarge, "a tag is longer than 256 KiB; no longer one is allowed"),
    Hostile(
      "ten thousand names", "<a>" + (0..<20_000).map { "<r\($0)/>" }.joined() + "</a>", .tooLarge,
      "its elements and attributes have too many different names, or too long ones; at most 10000"
        + " are allowed, of 1 MiB in all"),
    Hostile(
      "a name of 100 kB", "<a><" + String(repeating: "n", count: 100_000) + "/></a>", .tooLarge,
      "its elements and attributes have too many different names, or too long ones; at most 10000"
        + " are allowed, of 1 MiB in all"),
    Hostile(
      "a thousand namespaces",
      "<r " + (0..<1000).map { "xmlns:n\($0)='u\($0)'" }.joined(separator: " ") + "/>", .tooLarge,
      "declares more than 256 namespaces at once; no more are allowed"),
    Hostile(
      "a NUL byte", "<a>\n<r>x\u{0}y</r></a>", .malformed,
      "x.xml, line 2, column 4: has a NUL byte, which no XML may have; the rest was not read"),
    Hostile(
      "a control character", "<r>\u{1}</r>", .malformed,
      "x.xml, line 1, column 4: is not well formed: PCDATA invalid Char value 1; the rest was not"
        + " read"),
    Hostile(
      "a prefix without a namespace", "<r><x:y/></r>", .malformed,
      "x.xml, line 1, column 8: is not well formed: Namespace prefix x on y is not defined; the rest"
        + " was not read"),
    Hostile(
      "a document that ends in a record", "<a>\n<r>1</r><r>2", .truncated,
      "ends inside the element \"r\"; it is not whole: fetch it again"),
    Hostile(
      "a document that ends in a tag", "<a>\n<r>1</r><r x='2", .truncated,
      "ends inside the element \"a\"; it is not whole: fetch it again"),
    Hostile(
      "a document that ends in a section", "<a><r><![CDATA[1", .truncated,
      "ends inside the element \"r\"; it is not whole: fetch it again"),
    Hostile(
      "a document that ends before its root", "<?xml version='1.0'?>\n<!-- x -->", .malformed,
      "is not well formed: it has no element; the rest was not read"),
    Hostile(
      "two roots", "<r/><r/>", .malformed,
      "x.xml, line 1, column 5: is not well formed: Extra content at the end of the document; the"
        + " rest was not read"),
    Hostile("nothing", "", .empty, "x.xml: is empty; fetch it again"),
    Hostile("a byte order mark", "\u{FEFF}", .empty, "x.xml: is empty; fetch it again"),
    Hostile("white space", " \n ", .empty, "x.xml: holds white space only; fetch it again"),
    Hostile(
      "a table", "URN,Name\n1,Oak\n", .notMarkup,
      "x.xml, line 1, column 1: is no XML: it begins with \"URN,Name1,O\"; fetch it again, or mend"
        + " its address"),
    Hostile(
      "a web page", "<!DOCTYPE html>\n<html><body>Not found</body></html>", .notMarkup,
      "x.xml, line 1, column 1: is a web page, not the XML document that was asked for; fetch it"
        + " again"),
  ]

  @Test(arguments: documents)
  func `a hostile or broken document is refused with its place`(_ hostile: Hostile) throws {
    let shape = try XMLShape(record: "//r", fields: [".", "//@*"])
    let error = #expect(throws: MarkupFailure.self) {
      let reader = try XMLRecordReader(
        bytes: Array(hostile.text.utf8), shape: shape, name: "x.xml", countsLeftOver: true)
      while try reader.next() {}
    }
    #expect(error?.kind == hostile.kind)
    #expect(error?.description.hasSuffix(hostile.sentence) == true, "\(error?.description ?? "")")
  }

  @Test func `a document type that declares no text is passed over`() throws {
    let text = """
      <!DOCTYPE a SYSTEM "http://localhost/a.dtd" [
        <!ELEMENT a (r*)> <!ATTLIST r id ID #IMPLIED> <!NOTATION n SYSTEM "n"> <!-- c --> <?p i?>
      ]>
      <a><r id="1">x</r></a>
      """
    #expect(try records(text, "/a/r", ["@id", "."]) == [["1", "x"]])
  }

  @Test(
    arguments: [
      "<!ATTLIST r k (y|y) #IMPLIED>", "<!ELEMENT r ANY> <!ELEMENT r ANY>",
      "<!ELEMENT r (#PCDATA|b|b)*>", "<!ATTLIST r i ID #IMPLIED j ID #IMPLIED>",
      "<!ATTLIST r i NOTATION (n|n) #IMPLIED>", "<!ATTLIST r k CDATA #IMPLIED k CDATA #IMPLIED>",
    ])
  func `declarations that contradict themselves are passed over, and nothing is written over`(
    declaration: String
  ) throws {
    for _ in 0..<10 {
      let text = "<!DOCTYPE a [\(declaration)]><a><r k=\"1\">x</r></a>"
      #expect(try records(text, "/a/r", ["@k", "."]) == [["1", "x"]])
    }
  }

  @Test func `a missing file is told by its path`() throws {
    let shape = try XMLShape(record: "/a", fields: [])
    let error = #expect(throws: MarkupFailure.self) {
      try XMLRecordReader(path: "/nothing/here.xml", shape: shape)
    }
    #expect(
      error?.description == "/nothing/here.xml: cannot be opened: No such file or directory")
    let folder = #expect(throws: MarkupFailure.self) {
      try XMLRecordReader(path: "/", shape: shape, name: "folder")
    }
    #expect(folder?.description == "folder: cannot be read: Is a directory")
  }

  @Test func `names and limits of one document do not wear on for the next`() throws {
    for _ in 0..<3 {
      let text = "<a>" + (0..<9000).map { "<n\($0)/>" }.joined() + "<r>1</r></a>"
      #expect(try records(text, "/a/r", ["."]) == [["1"]])
    }
  }

  @Test(arguments: 0..<60)
  func `wherever a document is cut, it is refused`(length: Int) throws {
    let text = "<?xml version='1.0'?><a k='v'><r n='1'>é&amp;<b/></r><!-- c --></a>"
    let error = try refusal(Array(text.utf8.prefix(length)))
    #expect([.truncated, .malformed, .empty, .notMarkup].contains(error.kind))
  }
}
