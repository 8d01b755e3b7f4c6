/// `sitemap.xml`: the addresses of a release's pages, for those who look for them on the web.
///
/// The sitemaps protocol wants whole addresses, so there is one only where the pipeline says at
/// which address its releases are published.
struct Sitemap {
  /// The address of the folder that holds the map's.
  let address: String
  /// The day of the release, as `yyyy-mm-dd`.
  let asAt: String
  /// The pages, as seen from the map's folder.
  let pages: [String]

  /// The map, the list of authorities and the page of each.
  init(_ scene: PageScene, at address: String) {
    self.address = address.hasSuffix("/") ? address : address + "/"
    asAt = scene.release.about.asAt
    pages =
      ["index.html", "\(AreaPages.folder)/index.html"]
      + scene.release.authorities.map(\.code).filter(AreaPages.isPlain).map(AreaPages.address)
  }

  /// The file.
  var bytes: [UInt8] {
    let entries = pages.map { page in
      "<url><loc>\((address + "map/" + page).html)</loc><lastmod>\(asAt.html)</lastmod></url>\n"
    }
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries.joined())</urlset>

      """.utf8)
  }
}
