import Pipeline
import Tabular
import Testing

struct DocumentExtractionTests {
  /// A workspace in which the sample has one more source, with a file of it to import.
  private func place(_ keys: String, _ name: String, _ text: String) throws -> TestWorkspace {
    let place = try TestWorkspace()
    try place.bring(.october)
    try Files.write(Array(text.utf8), to: "\(place.downloads)/\(name)")
    try Files.write(
      Array(
        """
        {
          title: "Members", publisher: "P", attribution: "A", required: false, dialect: "table",
          licence: { name: "N", title: "T", url: "U" },
          files: ["\(name)"], date: "2025-10-01", \(keys)
        }
        """.utf8), to: "\(place.root)/pipelines/sample/sources/members.json5")
    return place
  }

  /// Imports and parses the source; what is shown of it, and what was said.
  private func shown(_ place: TestWorkspace) throws -> (lines: [String], said: [String]) {
    _ = try place.only(.fetch, sources: ["members"])
    _ = place.notices()
    var request = place.request(sources: ["members"])
    request.shown = 20
    let lines = Lines()
    _ = try Run(request, in: place.context(show: lines.add)).only(.parse)
    return (lines.all, place.notices().map(\.message))
  }

  private func table(_ place: TestWorkspace) throws -> String {
    let folder = "\(place.root)/.abep/sample/staged/members"
    let staged = try #require(try Files.list(folder).first)
    return String(decoding: try Files.read("\(folder)/\(staged)/table.csv"), as: UTF8.self)
  }

  @Test func `a page with too many tables of too many cells is refused`() throws {
    let place = try place(
      """
      format: "html", table: "//table", columns: [{ name: "text", from: ["A"] }],
      """, "members.html",
      "<!doctype html><body>"
        + String(
          repeating: "<table><tr><td colspan=1000>A" + String(repeating: "<tr><td>x", count: 999)
            + "</table>", count: 3))
    let (lines, _) = try shown(place)
    #expect(
      lines.contains {
        $0.hasSuffix(
          "has more than 2,000,000 cells in its tables once they are spread; choose fewer of them")
      }, "\(lines)")
  }

  @Test func `an XML document in UTF-16 is one`() throws {
    let place = try place(
      """
      format: "xml", record: "/hubs/hub", columns: [{ name: "code", from: ["@code"] }],
      """, "members.xml", "")
    let text = "<?xml version='1.0' encoding='UTF-16'?><hubs><hub code='A'/></hubs>"
    let bytes = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    try Files.write([0xFF, 0xFE] + bytes, to: "\(place.downloads)/members.xml")
    _ = try shown(place)
    #expect(try table(place) == "record,code\n1,A\n")
  }

  @Test func `an XML document gives a row for each of its records' values`() throws {
    let place = try place(
      """
      format: "xml", record: "/h:hubs/h:hub", namespaces: { h: "urn:hubs" },
      columns: [
        { name: "code", from: ["@code"], required: true, nullable: false },
        { name: "name", from: ["h:title", "h:name"], clean: ["spaces"] },
        { name: "area", from: ["h:area"], each: true },
      ], key: ["code", "area"], mentions: [{ kind: "authority", column: "area" }],
      """, "members.xml",
      """
      <?xml version="1.0"?><hubs xmlns="urn:hubs"><note>x</note>
      <hub code="A"><name> One &amp;
        two</name><area>Derby</area><area><![CDATA[Leeds]]></area></hub>
      <hub code="B"><title>Title</title><name>Name</name><old>y</old></hub>
      <hub><name>No code</name></hub>
      </hubs>
      """)
    let (lines, said) = try shown(place)
    #expect(
      try table(place) == """
        record,code,name,area
        1,A,One & two,Derby
        1,A,One & two,Leeds
        2,B,Title,

        """)
    #expect(said.contains { $0.hasPrefix("3 records of 2025-10-01, 1 set aside") } == false)
    #expect(said.first?.hasPrefix("3 records of 2025-10-01 as 3 rows, 1 set aside") == true)
    #expect(lines.contains("  names    2 names of local authority in area, as \"Derby\""))
    #expect(lines.contains { $0.hasPrefix("  left") && $0.contains("old") }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("  aside") && $0.contains("record 3") }, "\(lines)")
  }

  @Test func `a table of a page is read by the words of its header, spans and footnotes apart`()
    throws
  {
    let place = try place(
      """
      format: "html", table: "//table[@id='m']",
      columns: [
        { name: "name", from: ["School"], clean: ["footnotes"] },
        { name: "la_name", from: ["Local authority"] },
      ], where: [{ column: "name", matches: "School|Academy" }],
      """, "members.html",
      """
      <!doctype html><title>Members</title><ul><li>Home<li>About</ul>
      <table id="m"><tr><th>School<th>Local authority<th>Joined</tr>
      <tr><td>Beck School[1]<td rowspan=2>Derby<td>2019</tr>
      <tr><td>Hill &lt;script&gt; Academy<td>2020</tr>
      <tr><td colspan=3>Total: 2</table>
      """)
    let (lines, said) = try shown(place)
    #expect(
      try table(place) == """
        record,name,la_name
        1,Beck School,Derby
        2,Hill <script> Academy,Derby

        """)
    #expect(said.first?.contains("3 records of 2025-10-01, 1 left out") == true, "\(said)")
    #expect(lines.contains { $0.hasPrefix("  left     Joined") }, "\(lines)")
    #expect(lines.contains { $0.contains("\"Home | About\"") }, "\(lines)")
  }

  @Test func `a definition list gives its groups, or its terms as columns`() throws {
    let text = """
      <!doctype html><dl><dt>Lead<dd>Beck School<dt>Members<dd>A School<dd>B School</dl>
      """
    let groups = try place(
      """
      format: "html", definitions: "//dl",
      columns: [{ name: "term" }, { name: "definition", each: true }],
      """, "members.html", text)
    _ = try shown(groups)
    #expect(
      try table(groups) == """
        record,term,definition
        1,Lead,Beck School
        2,Members,A School
        2,Members,B School

        """)
    let terms = try place(
      """
      format: "html", definitions: "//dl",
      columns: [{ name: "lead", from: ["Lead"] }, { name: "members", from: ["Members"] }],
      """, "members.html", text)
    _ = try shown(terms)
    #expect(try table(terms) == "record,lead,members\n1,Beck School,A School; B School\n")
  }

  @Test func `the HTML in a document of GOV.UK's Content API is a page like any other`() throws {
    let place = try place(
      """
      format: "govuk", record: "//li", columns: [{ name: "name", from: ["."] }],
      """, "members.json",
      #"{"details": {"body": "<div class=\"govspeak\"><ul><li>Derby</li><li>Leeds</li></ul></div>"}}"#
    )
    _ = try shown(place)
    #expect(try table(place) == "record,name\n1,Derby\n2,Leeds\n")
  }

  @Test func `what a declaration catches is shown also where its contract refuses it`() throws {
    let place = try place(
      """
      format: "html", record: "//ul/li", contract: { least_rows: 3 },
      columns: [{ name: "name", from: ["."] }],
      """, "members.html", "<!doctype html><ul><li>A<li>B</ul><ol><li>C</ol>")
    let (lines, _) = try shown(place)
    #expect(lines.contains { $0.hasPrefix("  refused  ") && $0.contains("at least 3") }, "\(lines)")
    #expect(lines.contains("  records  2 records"))
    #expect(lines.contains("    name    B"), "\(lines)")
    #expect(lines.contains { $0.hasPrefix("  left") && $0.contains("/ol") }, "\(lines)")
    let folder = "\(place.root)/.abep/sample/staged/members"
    #expect(try Files.list(folder).allSatisfy { !$0.contains("preview") })
  }

  @Test(
    arguments: [
      (
        "format: \"html\", record: \"//ol/li\"", "members.html", "<!doctype html><ul><li>A</ul>",
        "has nothing at //ol/li; it has list /html/body/ul (1)"
      ),
      (
        "format: \"xml\", record: \"//school\"", "members.xml", "<schools><pupil/></schools>",
        "has no record at //school; it has"
      ),
      (
        "format: \"xml\", record: \"//school\"", "members.xml", "<schools><school>A</schools>",
        "line 1"
      ),
      (
        "format: \"xml\", record: \"//school\"", "members.xml",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a><school>&b;</school></a>",
        "members.xml"
      ),
      (
        "format: \"govuk\", record: \"//li\"", "members.json", "{\"details\": {}}",
        "has no \"details.body\""
      ),
    ] as [(String, String, String, String)])
  func `a document that gives no records is refused with what it has instead`(
    keys: String, name: String, text: String, sentence: String
  ) throws {
    let place = try place("\(keys), columns: [{ name: \"name\", from: [\".\"] }],", name, text)
    let (lines, said) = try shown(place)
    #expect(said.first?.hasPrefix("the snapshot of 2025-10-01 cannot be used: ") == true, "\(said)")
    #expect(said.first?.contains(sentence) == true, "\(said)")
    #expect(lines.contains { $0.hasPrefix("  refused  ") && $0.contains(sentence) }, "\(lines)")
  }
}
