import Testing

@testable import Markup

struct HTMLTableTests {
  private func table(_ text: String, limits: MarkupLimits = .standard) throws -> HTMLTable {
    let page = try HTMLDocument(bytes: Array(text.utf8), name: "page.html", limits: limits)
    return try HTMLTable(try #require(page.nodes("//table").first))
  }

  @Test func `the header is what stands in thead`() throws {
    let found = try table(
      """
      <table><caption>Hubs</caption><thead><tr><td>Name</td><td>Area</td></tr></thead>
      <tbody><tr><th>Oak</th><td>Leeds</td></tr></tbody></table>
      """)
    #expect(found.caption == "Hubs")
    #expect(found.header == ["Name", "Area"])
    #expect(found.rows == [["Oak", "Leeds"]])
    #expect(found.lines == [2])
  }

  @Test func `without thead, the first rows of th cells are the header`() throws {
    let found = try table(
      """
      <table><tr><th rowspan=2>Name<th colspan=2>Pupils</tr><tr><th>Boys<th>Girls</tr>
      <tr><td>Oak<td>1<td>2<tr><td>Elm<td>3<td>4</table>
      """)
    #expect(found.headerRowCount == 2)
    #expect(found.header == ["Name", "Pupils / Boys", "Pupils / Girls"])
    #expect(found.rows == [["Oak", "1", "2"], ["Elm", "3", "4"]])
  }

  @Test func `without any th, the first row is the header`() throws {
    let found = try table("<table><tr><td>Name<td>URN<tr><td>Oak<td>100000</table>")
    #expect(found.header == ["Name", "URN"])
    #expect(found.rows == [["Oak", "100000"]])
  }

  @Test func `a first row that is one cell over all columns is the caption`() throws {
    let found = try table(
      """
      <table><tr><td colspan=2>Members 2024</td></tr><tr><td>Name<td>URN</tr>
      <tr><td>Oak<td>1</tr></table>
      """)
    #expect(found.caption == "Members 2024")
    #expect(found.header == ["Name", "URN"])
    #expect(found.rows == [["Oak", "1"]])
  }

  @Test func `spanning cells fill the places that they cover`() throws {
    let found = try table(
      """
      <table><tr><th>A<th>B<th>C</tr>
      <tr><td rowspan=2>x</td><td colspan=2>y</td></tr>
      <tr><td>1</td><td rowspan=2>2</td></tr>
      <tr><td>p</td><td>q</td></tr></table>
      """)
    #expect(found.rows == [["x", "y", "y"], ["x", "1", "2"], ["p", "q", "2"]])
  }

  @Test func `a row span of nought goes to the end of its group, and none goes further`() throws {
    let found = try table(
      """
      <table><tr><th>A<th>B</tr>
      <tbody><tr><td rowspan=0>x<td>1</tr><tr><td>2</tr></tbody>
      <tbody><tr><td rowspan=9>y<td>3</tr></tbody><tbody><tr><td>z<td>4</tr></tbody></table>
      """)
    #expect(found.rows == [["x", "1"], ["x", "2"], ["y", "3"], ["z", "4"]])
  }

  @Test func `short rows are filled up and wide ones get a column without a name`() throws {
    let found = try table("<table><tr><th>A<th>B</tr><tr><td>1</tr><tr><td>2<td>3<td>4</table>")
    #expect(found.header == ["A", "B", "column 3"])
    #expect(found.rows == [["1", "", ""], ["2", "3", "4"]])
  }

  @Test func `a table in a cell is that cell's text only`() throws {
    let found = try table(
      "<table><tr><th>A<tr><td><table><tr><td>in<td>ner</table></td></tr><tr><td>2</table>")
    #expect(found.rows == [["in\nner"], ["2"]])
  }

  @Test func `rows without any text are left out`() throws {
    let found = try table(
      "<table><tr><th>A<th>B<tr><td>&nbsp;<td> </tr><tr></tr><tr><td>1<td></table>")
    #expect(found.rows == [["1", ""]])
  }

  @Test func `a table of nothing has no columns`() throws {
    let found = try table("<table></table>")
    #expect(found.header.isEmpty && found.rows.isEmpty)
  }

  @Test func `spans beyond all reason are bounded, then refused`() throws {
    var limits = MarkupLimits()
    limits.cells = 100_000
    let rows = String(repeating: "<tr><td colspan=999999999>x<td colspan=1000>y</tr>\n", count: 100)
    let error = #expect(throws: MarkupFailure.self) {
      try table("<table>\n\(rows)</table>", limits: limits)
    }
    #expect(
      error?.description
        == "page.html, line 51: a table has more than 100000 cells once they are spread; no more are"
        + " allowed")
    let wide = try table("<table><tr><td colspan=-3>a<td colspan=x>b<td colspan='2 '>c</table>")
    #expect(wide.header == ["a", "b", "c", "c"])
  }

  @Test func `one wide row does not widen a hundred thousand others`() throws {
    let wide = "<tr>" + String(repeating: "<td colspan=1000>x", count: 1000)
    let narrow = String(repeating: "<tr><td>y", count: 100_000)
    let error = #expect(throws: MarkupFailure.self) { try table("<table>\(wide)\(narrow)</table>") }
    #expect(
      error?.message
        == "a table has more than 2000000 cells once they are spread; no more are allowed")
  }

  @Test func `a long text is not spread over a million places`() throws {
    let text = String(repeating: "long text ", count: 100_000)
    let error = #expect(throws: MarkupFailure.self) {
      try table("<table><tr><td colspan=1000 rowspan=1000>\(text)</table>")
    }
    #expect(
      error?.message
        == "a table has more than 32 MiB of text once its cells are spread; no more is allowed")
  }

  @Test func `what is no table is refused`() throws {
    let page = try HTMLDocument(bytes: Array("<p>x</p>".utf8), name: "page.html")
    let error = #expect(throws: MarkupFailure.self) { try HTMLTable(try page.nodes("//p")[0]) }
    #expect(error?.description == "page.html, line 1: the XPath leads to <p>, not to a table")
  }
}
