import Testing

@testable import Markup

struct HTMLDocumentTests {
  private func page(_ text: String) throws -> HTMLDocument {
    try HTMLDocument(bytes: Array(text.utf8), name: "page.html")
  }

  @Test func `broken markup still gives a tree`() throws {
    let page = try page("<ul><li>One<li>Two <b>bold</i><li>Three</ul><p>after")
    #expect(try page.nodes("//li").map(\.text) == ["One", "Two bold\nThree", "Three"])
    #expect(
      try HTMLList(try page.nodes("//ul")[0]).items.map(\.text) == ["One", "Two bold", "Three"])
    #expect(try page.nodes("//p").map(\.text) == ["after"])
  }

  @Test func `text reads as it is seen`() throws {
    let text = """
      <body><div>  Oak&nbsp;&nbsp;Tree
         School<br>High Street</div><p>Leeds<sup>1</sup> &amp; 10<sup>th</sup></p>
      <script>var x = 1</script><span>a</span><span>b</span><pre>one
      two</pre></body>
      """
    #expect(
      try page(text).root.text == "Oak Tree School\nHigh Street\nLeeds¹ & 10th\nab\none\ntwo")
  }

  @Test func `an XPath gives nodes in document order, or computes a text`() throws {
    let page = try page(
      "<ul class='m'><li><a href='/a?x=1&amp;y'>A</a> (Leeds)</li><li><a href='/b'>B</a></li></ul>")
    let items = try page.nodes("//ul[@class='m']/li")
    #expect(try items.map { try $0.values("a/@href") } == [["/a?x=1&y"], ["/b"]])
    #expect(
      try items.map { try $0.values("substring-before(substring-after(., '('), ')')") } == [
        ["Leeds"], [],
      ])
    #expect(try page.nodes("//li/a | //ul").map(\.name) == ["ul", "a", "a"])
    #expect(try page.root.values("count(//li)") == ["2"])
    #expect(items[0].attribute("href") == nil)
    #expect(try page.nodes("//a")[1].attribute("href") == "/b")
    #expect(try page.nodes("//a/text()").map(\.text) == ["A", "B"])
  }

  @Test func `an XPath that is none is told when it is declared`() {
    let error = #expect(throws: PathError.self) { try HTMLPath("//ul[") }
    #expect(
      error?.description
        == "the path \"//ul[\" is no XPath that can be evaluated: at character 6, it is"
        + " incomplete, or a name or an operator is wrong")
    #expect(throws: PathError.self) { try HTMLPath("a:b") }
    #expect(throws: PathError.self) { try HTMLPath("nothing(.)") }
    #expect(throws: PathError.self) { try HTMLPath("") }
    #expect(throws: Never.self) { try HTMLPath("//ul[@class='m']/li[position() > 1]") }
  }

  @Test func `a path leads back to its node`() throws {
    let page = try page(
      "<div id='main'><p>x</p><table><tr><td>1</td></tr></table></div><div><p>y<p>z</div>")
    for node in try page.nodes("//*|//@*|//text()") {
      guard !node.name.isEmpty else { continue }
      let found = try page.nodes(node.path)
      #expect(found.map(\.index) == [node.index], "\(node.path)")
    }
    #expect(try page.nodes("//td")[0].path == "//*[@id='main']/table/tr/td")
    #expect(try page.nodes("//p")[2].path == "/html/body/div[2]/p[2]")
  }

  @Test func `a fragment is a document, with a title where it has one`() throws {
    #expect(try page("<p>Only this").title == "")
    #expect(try page("<title> A\n page </title><p>x").title == "A page")
  }

  @Test func `an outline tells the tables, lists and definition lists`() throws {
    let page = try page(
      """
      <h1>Hubs</h1>
      <table id="hubs"><tr><th>Name</th><th>Area</th></tr><tr><td>A</td><td>B</td></tr></table>
      <ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>
      <dl><dt>Lead</dt><dd>Oak</dd></dl>
      """)
    #expect(
      page.outline == [
        HTMLOutline(
          kind: .table, path: "//*[@id='hubs']", line: 2, count: 1, header: ["Name", "Area"]),
        HTMLOutline(
          kind: .list, path: "/html/body/ul", line: 3, count: 3, header: ["One", "Inner", "Two"]),
        HTMLOutline(
          kind: .definitions, path: "/html/body/dl", line: 4, count: 1, header: ["Lead"]),
      ])
  }

  @Test func `an outline beside records leaves out what holds them, and what they hold`() throws {
    let page = try page(
      """
      <ul><li id="a">One</li></ul>
      <div id="b"><table><tr><td>x</td></tr></table><dl><dt>T</dt><dd>D</dd></dl></div>
      <ol><li>Other</li></ol>
      """)
    let records = try page.nodes("//*[@id]")
    #expect(records.count == 2)
    #expect(page.outline.count == 4)
    #expect(page.outline(beside: records).map(\.path) == ["/html/body/ol"])
    #expect(page.outline(beside: []) == page.outline)
  }

  @Test(arguments: [
    ("", "is empty; fetch it again"), (" \n\t ", "is empty; fetch it again"),
    ("{\"a\": 1}", "is a JSON document, not a web page; mend its address"),
    ("%PDF-1.4 <x>", "is a PDF document, not a web page; mend its address"),
    ("a,b\n1,2\n", "has no tag in it, so it is no web page; mend its address"),
  ])
  func `what is no page is refused`(text: String, message: String) throws {
    let error = #expect(throws: MarkupFailure.self) { try page(text) }
    #expect(error?.message == message)
  }
}
