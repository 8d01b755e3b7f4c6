/// The list of all authorities by region, each with its page.
struct AreaIndex {
  /// What it is made from.
  let scene: PageScene

  /// The page.
  var bytes: [UInt8] {
    let places = scene.release.authorities
    let regions = Set(places.map(\.regionName)).sorted()
    let lists = regions.map { region in
      let items = places.filter { $0.regionName == region }.map { place in
        "<li>\(Self.link(place))</li>"
      }
      return "<h2>\(region.html)</h2>\n<ul>\(items.joined())</ul>"
    }
    return AreaSheet.bytes(
      title: "Local authorities – \(scene.release.about.title)", of: scene,
      body: """
        <main>
        <h1>\(places.count) local authorities, a page each</h1>
        <p>\(scene.release.about.title.html), as at \(scene.asAt.html). \
        <a href="../index.html">The map</a> has them all beside each other.</p>
        <nav aria-label="Local authorities">
        \(lists.joined(separator: "\n"))
        </nav>
        </main>
        \(AreaSheet.foot(scene))
        """)
  }

  /// A name that leads to its page.
  static func link(_ place: MapPlace) -> String {
    AreaPages.isPlain(place.code)
      ? "<a href=\"\(place.code).html\">\(place.name.html)</a>" : place.name.html
  }
}
