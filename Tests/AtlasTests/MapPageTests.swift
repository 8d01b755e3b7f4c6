import JSONText
import Tabular
import Testing

@testable import Atlas

struct MapPageTests {
  /// The text between two marks.
  private func between(_ start: String, _ end: String, in page: String) throws -> String {
    let from = try #require(page.firstRange(of: start)).upperBound
    let rest = page[from...]
    return String(rest[..<(try #require(rest.firstRange(of: end))).lowerBound])
  }

  @Test func `names stay text in markup, in the drawing and in the data`() throws {
    let page = try SmallRelease.page(try SmallRelease.write("names"))
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("Plain </title>"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("Quote&quot;s &amp; &#39;Co"))
    // The early script, the data, the script, and no fourth: nothing else opened a script element.
    #expect(page.split(separator: "<script", omittingEmptySubsequences: false).count == 4)
    let data = try between("id=\"data\">", "</script>", in: page)
    #expect(!data.contains("<"))
    let root = try JSONParser().parse(Array(data.utf8))
    let names = (root["places"]?.array ?? []).compactMap { $0["name"]?.string }
    #expect(Set(names) == Set(SmallRelease.names))
  }

  @Test func `the policy allows this style and this script, and nothing else`() throws {
    let page = try SmallRelease.page(try SmallRelease.write("policy"))
    let policy = try between("Content-Security-Policy\" content=\"", "\"", in: page)
    let style = try between("<style>", "</style>", in: page)
    let script = try between("</script>\n<script>", "</script>", in: page)
    #expect(
      policy == "default-src 'none'; style-src \(PageDocument.hash(style)); "
        + "script-src \(PageDocument.hash(PageScript.early)) \(PageDocument.hash(script)); "
        + "img-src blob:; base-uri 'none'; form-action 'none'"
    )
    #expect(!page.contains("unsafe-inline"))
    #expect(!page.contains(" style=\""))
    #expect(!page.contains(" onclick="))
    for word in ["src=\"", "@import", "<link", "<iframe", "fetch(", "XMLHttpRequest", "innerHTML"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `a known text has its known hash`() {
    // The example of RFC 4648 and the digest of the empty text of FIPS 180-4.
    #expect(Base64.text(Array("foobar".utf8)) == "Zm9vYmFy")
    #expect(Base64.text(Array("foob".utf8)) == "Zm9vYg==")
    #expect(PageDocument.hash("") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
  }

  @Test func `an address that is not of the web becomes no link`() throws {
    let page = try SmallRelease.page(try SmallRelease.write("links"))
    #expect(!page.contains("javascript:"))
    #expect(page.contains("<li>The register, 1 January 2024 (OGL-UK-3.0). Somebody</li>"))
  }

  @Test func `every value is in the table, symbols in words`() throws {
    let page = try SmallRelease.page(try SmallRelease.write("table"))
    let table = try between("<table id=\"table\">", "</table>", in: page)
    #expect(table.split(separator: "<tr").count - 1 == 1 + 1 + 2 + 3)
    for words in ["1,244", "1,234", "50.0", "not applicable", "not researched", "rounds to zero"] {
      #expect(table.contains(words), "\(words)")
    }
    #expect(!table.contains(">z<"))
    #expect(!table.contains(">x<"))
  }

  @Test func `the answer counts figures and says why others have none`() throws {
    let release = try MapRelease(reading: try SmallRelease.write("answer"))
    let layers = MapLayer.all(of: release)
    #expect(
      layers.map(\.finding) == [
        "Schools: 1,244 in England", "Share of <odd> things: 25.0% in England",
      ])
    #expect(
      layers[0].answer
        == "All 3 local authorities have a figure: from 0 in Quote\"s & 'Co to 1,234 in "
        + "Plain </title>shire; half have 10 or more.")
    #expect(
      layers[1].answer == "1 of 3 local authorities has a figure. Without one: 1 not applicable, "
        + "1 not researched.")
  }

  @Test func `a synthetic release says so in its title and at its top, a real one does not`() throws
  {
    let page = try SmallRelease.page(try SmallRelease.write("synthetic", synthetic: true))
    #expect(page.contains("<title>Synthetic sample – A small"))
    let notice = try #require(page.firstRange(of: "Synthetic sample: invented schools"))
    #expect(notice.lowerBound < (try #require(page.firstRange(of: "<h1"))).lowerBound)
    let real = try SmallRelease.page(try SmallRelease.write("real"))
    #expect(!real.contains("ynthetic"))
  }

  @Test func `both geographies have a shape for each authority`() throws {
    let page = try SmallRelease.page(try SmallRelease.write("shapes"))
    let drawing = try between("<svg id=\"drawing\"", "</svg>", in: page)
    #expect(drawing.split(separator: "class=\"la ").count - 1 == 6)
    #expect(drawing.contains("class=\"la k-zero\"") || drawing.contains("class=\"la k-z\""))
  }

  @Test func `a release without boundaries has its table and says that there is no map`() throws {
    let page = try SmallRelease.page(try SmallRelease.write("bare", boundaries: false))
    #expect(page.contains("no boundaries"))
    #expect(!page.contains("id=\"drawing\""))
    #expect(page.contains("<table id=\"table\">"))
  }

  @Test func `the vintage, the attribution and the definitions stand on the page`() throws {
    let page = try SmallRelease.page(try SmallRelease.write("notes"))
    #expect(page.contains("Boundaries: May &lt;2024&gt;. Surveyors"))
    #expect(
      page.contains("Open schools. Not &lt;b&gt;all&lt;/b&gt; of them. Source: The register."))
    #expect(page.contains("Open Government Licence v3.0"))
  }

  @Test func `the same release gives the same bytes`() throws {
    let folder = try SmallRelease.write("same")
    #expect(try MapPage.bytes(release: folder) == MapPage.bytes(release: folder))
    try MapPage.draw(release: folder, into: folder + "/map")
    #expect(try Files.read(folder + "/map/index.html") == MapPage.bytes(release: folder))
    let maps = try StaticMaps(release: folder)
    #expect(
      try Files.read(folder + "/map/hexagons.svg") == maps.svg(of: nil, hexagons: true))
  }

  @Test func `a release without indicators or authorities is refused by the file at fault`() throws
  {
    let folder = try SmallRelease.write("refused")
    try Files.write(
      Array("col_name,col_type,label\nphase,Filter,Phase\n".utf8),
      to: folder + "/la_profile.meta.csv")
    let error = #expect(throws: MapPageError.self) { try MapPage.bytes(release: folder) }
    #expect(error?.description.hasPrefix("la_profile.meta.csv: names no indicator") == true)
  }
}
