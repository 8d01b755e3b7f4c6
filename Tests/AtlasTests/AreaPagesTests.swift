import Tabular
import Testing

@testable import Atlas

struct AreaPagesTests {
  /// The pages of a release by their names.
  private func pages(_ folder: String) throws -> [String: String] {
    try? Files.remove(folder + "/map")
    try MapPage.draw(release: folder, into: folder + "/map")
    return Dictionary(
      uniqueKeysWithValues: try Files.list(folder + "/map/la").map { name in
        (name, String(decoding: try Files.read("\(folder)/map/la/\(name)"), as: UTF8.self))
      })
  }

  @Test func `each authority has a page, and a list leads to them all`() throws {
    let pages = try pages(try SmallRelease.write("areas"))
    #expect(
      pages.keys.sorted() == [
        "E06000000.html", "E06000001.html", "E06000002.html", "index.html",
      ])
    let index = try #require(pages["index.html"])
    for code in ["E06000000", "E06000001", "E06000002"] {
      #expect(index.contains("href=\"\(code).html\""))
    }
  }

  @Test func `a page has the figures of its authority, its region and England`() throws {
    let page = try #require(pages(try SmallRelease.write("area"))["E06000002.html"])
    #expect(
      page.contains(
        "<th scope=\"row\">Schools</th><td>1,234</td><td>1,234</td><td>1,244</td></tr>"))
    #expect(page.contains("<td>not researched</td><td>more than zero, rounds to zero</td>"))
    #expect(page.contains("aria-label=\"Where Plain &lt;/title&gt;shire lies in England\""))
    #expect(page.contains("Release 2024-01-01-0123456789ab."))
  }

  @Test func `names stay text on pages without any script`() throws {
    for (name, page) in try pages(try SmallRelease.write("area-names", synthetic: true)) {
      #expect(!page.contains("<script"), "\(name)")
      #expect(!page.contains("Plain </title>"), "\(name)")
      #expect(page.contains("Synthetic sample: invented schools"), "\(name)")
      #expect(page.contains("default-src 'none'; style-src 'sha256-"), "\(name)")
      #expect(!page.contains("unsafe-inline"), "\(name)")
    }
  }

  @Test func `a code of before leads on, a code that is no code has no page`() throws {
    let folder = try SmallRelease.write("area-codes")
    try Files.write(
      Array(
        """
        new_la_code,boundary_code
        E06000000,E08000099
        E06000001,E06../../x
        E06000002,E06000002

        """.utf8), to: folder + "/local_authorities.csv")
    let pages = try pages(folder)
    #expect(pages.count == 5)
    let page = try #require(pages["E08000099.html"])
    #expect(page.contains("http-equiv=\"refresh\" content=\"0; url=E06000000.html\""))
    #expect(page.contains("<a href=\"E06000000.html\">&lt;script&gt;"))
  }

  @Test func `a release that is published somewhere has a sitemap of whole addresses`() throws {
    let folder = try SmallRelease.write("area-sitemap")
    try MapPage.draw(release: folder, into: folder + "/map", address: "https://maps.example/a&b")
    let map = String(decoding: try Files.read(folder + "/map/sitemap.xml"), as: UTF8.self)
    #expect(map.split(separator: "<url>").count == 1 + 5)
    #expect(
      map.contains(
        "<loc>https://maps.example/a&amp;b/map/la/E06000001.html</loc>"
          + "<lastmod>2024-01-01</lastmod>"))
    try Files.remove(folder + "/map")
    try MapPage.draw(release: folder, into: folder + "/map")
    #expect(!Files.exists(folder + "/map/sitemap.xml"))
  }

  @Test func `the middle of the neighbours is that of those with a number`() throws {
    let folder = try SmallRelease.write("area-median")
    try Files.write(
      Array(
        """
        new_la_code,rank,neighbour_la_code,closeness
        E06000000,2,E06000002,close
        E06000000,1,E06000001,very_close

        """.utf8), to: folder + "/statistical_neighbours.csv")
    let scene = try PageScene(try MapRelease(reading: folder))
    let index = try #require(scene.release.authorities.firstIndex { $0.code == "E06000000" })
    let page = AreaPage(scene: scene, index: index, locator: nil)
    #expect(page.median(0)?.cell == "617")
    #expect(page.median(1) == nil)
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("(very close)</span></li><li>"))
  }
}
