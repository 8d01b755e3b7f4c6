import Testing

@testable import Markup

struct HTMLListTests {
  private func page(_ text: String) throws -> HTMLDocument {
    try HTMLDocument(bytes: Array(text.utf8), name: "page.html")
  }

  @Test func `items come with their depth, and without the text of lists in them`() throws {
    let page = try page("<ul><li>A <b>b</b><ol><li>A1<li>A2</ol> end<li>B</ul>")
    let list = try HTMLList(try page.nodes("//ul")[0])
    #expect(list.items.map(\.text) == ["A b\nend", "A1", "A2", "B"])
    #expect(list.items.map(\.depth) == [0, 1, 1, 0])
  }

  @Test func `terms that stand together share what is said of them`() throws {
    let page = try page(
      """
      <dl><dt>Lead<dt>Head<dd>Oak<dd>Elm<div><dt>Area</dt><dd><p>Leeds</p><p>Bradford</p></dd></div>
      <dt>Nothing</dl>
      """)
    let list = try HTMLDefinitionList(try page.nodes("//dl")[0])
    #expect(list.groups.map(\.terms) == [["Lead", "Head"], ["Area"], ["Nothing"]])
    #expect(list.groups.map(\.definitions) == [["Oak", "Elm"], ["Leeds\nBradford"], []])
  }

  @Test func `what is no list is refused`() throws {
    let page = try page("<p>x</p>")
    let node = try page.nodes("//p")[0]
    #expect(throws: MarkupFailure.self) { try HTMLList(node) }
    #expect(throws: MarkupFailure.self) { try HTMLDefinitionList(node) }
  }
}
