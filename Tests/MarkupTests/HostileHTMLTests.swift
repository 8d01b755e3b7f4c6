import Testing

@testable import Markup

struct HostileHTMLTests {
  private func page(_ text: String, limits: MarkupLimits = .standard) throws -> HTMLDocument {
    try HTMLDocument(bytes: Array(text.utf8), name: "page.html", limits: limits)
  }

  private func refusal(_ text: String) throws -> MarkupFailure {
    try #require(#expect(throws: MarkupFailure.self) { try page(text) })
  }

  @Test func `elements a thousand deep are refused`() throws {
    let error = try refusal(String(repeating: "<div>\n", count: 100_000))
    #expect(error.kind == .tooDeep)
    #expect(error.line == 249)
  }

  @Test func `a text of 100 MB is refused before it is read`() throws {
    let error = try refusal("<p>" + String(repeating: "long text ", count: 10_000_000))
    #expect(error.description == "page.html: is larger than 32 MiB; no larger page is read")
  }

  @Test func `a text of 20 MB is refused`() throws {
    let error = try refusal("<p>" + String(repeating: "long text ", count: 2_000_000))
    #expect(error.kind == .tooLarge)
    #expect(error.message.contains("holds more than 8 MiB of text"))
  }

  @Test func `millions of elements are refused`() throws {
    let error = try refusal(String(repeating: "<br>", count: 2_000_000))
    #expect(error.kind == .tooLarge)
    #expect(error.message.contains("more than 1000000 elements, attributes and texts"))
  }

  @Test func `more attributes than an element may have are refused`() throws {
    let error = try refusal("<p \((0..<2000).map { "a\($0)=''" }.joined(separator: " "))>x")
    #expect(error.message == "the element \"p\" has more than 1000 attributes; no more are allowed")
  }

  @Test(arguments: ["<e#>x</e#>", "</e#>", "&e#;", "<?e# x>", "<!DOCTYPE e#>", "<p e#='1'>"])
  func `hundreds of thousands of names are refused, wherever they stand`(form: String) throws {
    let parts = form.split(separator: "#", omittingEmptySubsequences: false)
    let text = (0..<300_000).map { parts.joined(separator: "\($0)") }.joined()
    let error = try refusal(text + "<p1><p2>")
    #expect(error.kind == .tooLarge)
    #expect(error.message.contains("too many different names"))
  }

  @Test func `hundreds of thousands of attributes of one element are refused`() throws {
    let error = try refusal("<p \((0..<300_000).map { "a\($0)" }.joined(separator: " "))>x")
    #expect(error.kind == .tooLarge)
    let value = try refusal("<p a='\((0..<300_000).map { "&e\($0)" }.joined())'>x")
    #expect(value.kind == .tooLarge)
  }

  @Test func `a hundred thousand items side by side each have their path`() throws {
    let page = try page("<ul>" + String(repeating: "<li>x</li>", count: 100_000) + "</ul>")
    let items = try page.nodes("//li")
    #expect(items.map(\.path).last == "/html/body/ul/li[100000]")
    #expect(page.outline.map(\.count) == [100_000])
  }

  @Test func `scripts with tags in them are no text and no tags`() throws {
    let found = try page("<p>a<script>if (a<b) { x = '<ul><li>' }</script>b</p>")
    #expect(try found.nodes("//li").isEmpty)
    #expect(found.root.text == "ab")
  }

  @Test func `no entity of a document type and no other document is read`() throws {
    let found = try page(
      """
      <!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/hostname">]>
      <p>&e;&nbsp;&amp;&unknown;</p><xi:include href="/etc/hostname"/>
      """)
    #expect(try found.nodes("//p[last()]")[0].text == "&e; &&unknown;")
  }

  @Test func `NUL bytes are passed over`() throws {
    #expect(try page("<p>a\u{0}b</p><p\u{0}>c").nodes("//p").map(\.text) == ["ab", "c"])
  }

  @Test func `an XPath that would run for hours is stopped`() throws {
    let text = String(repeating: "<div><b>x</b><i>y</i></div>", count: 10_000)
    let page = try page(text)
    let error = #expect(throws: MarkupFailure.self) {
      try page.nodes("//*[count(//*[count(//*) > 1]) > 1]")
    }
    #expect(
      error?.description
        == "page.html: the XPath takes too much work on this document; make it more exact: it takes"
        + " too many operations, in //*[count(//*[count(//*) > 1]) > 1]")
    let nested = String(repeating: "(", count: 100_000) + "1"
    #expect(throws: MarkupFailure.self) { try page.nodes(nested) }
    #expect(throws: PathError.self) { try HTMLPath(nested) }
  }

  @Test func `an XPath that asks for another document is none`() {
    #expect(throws: PathError.self) { try HTMLPath("document('/etc/hostname')") }
    #expect(throws: PathError.self) { try HTMLPath("unparsed-entity-uri('e')") }
  }
}
