/// All that a release has of one authority, on one page to read or to print.
struct AreaPage {
  /// What it is made from.
  let scene: PageScene
  /// The authority's place in the release's list.
  let index: Int
  /// The little map; nil where the release has no boundaries.
  let locator: LocatorMap?

  /// The authority.
  var place: MapPlace { scene.release.authorities[index] }

  /// The page.
  var bytes: [UInt8] {
    AreaSheet.bytes(
      title: "\(place.name) – \(scene.release.about.title)", of: scene,
      body: """
        <nav aria-label="Where you are"><p><a href="index.html">All local authorities</a> · \
        <a href="../index.html#la=\(place.code.html)">\(place.name.html) on the map</a></p></nav>
        <main>
        \(locator?.svg(of: place.code, name: place.name) ?? "")
        <h1>\(place.name.html)</h1>
        <p class="answer">\(answer.html)</p>
        <p class="quiet">\(place.regionName.html). Codes \(place.oldCode.html) and \
        \(place.code.html). As at \(scene.asAt.html).</p>
        \([collaborations, programmes, trusts, figures, around].joined(separator: "\n"))
        </main>
        \(AreaSheet.foot(scene))
        """)
  }

  /// What there is, in a sentence or two.
  var answer: String {
    var sentences: [String] = []
    let here = scene.release.collaborations[index].filter(\.partnership.isPartnership)
    let others = scene.release.collaborations[index].count - here.count
    if scene.release.partnerships != nil {
      let names = here.map(\.partnership.name).joined(separator: ", ")
      sentences.append(
        here.isEmpty
          ? "No partnership of \(place.name) has been researched, which is not the same as none."
          : "\(Self.counted(here.count, "known partnership")) in \(place.name): \(names).")
      if others > 0 {
        sentences.append("\(Self.counted(others, "other collaboration")) known.")
      }
    }
    let figures = Dictionary(
      zip(scene.release.indicators.map(\.name), place.figures), uniquingKeysWith: { old, _ in old })
    if let schools = figures["school_count"], schools.number != nil,
      let academies = figures["academy_count"], academies.number != nil
    {
      sentences.append(
        "\(Figure.grouped(academies.cell)) of \(Figure.grouped(schools.cell)) state-funded schools "
          + "are academies.")
    }
    return sentences.joined(separator: " ")
  }

  /// A number with its noun.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// Those most like it and those beside it, each with its page.
  private var around: String {
    let authorities = scene.release.authorities
    let like = scene.release.neighbours[index].map { one in
      let how = one.closeness.map {
        " <span class=\"quiet\">(\(MapNeighbour.closeness[$0]))</span>"
      }
      return "<li>\(AreaIndex.link(authorities[one.place]))\(how ?? "")</li>"
    }
    let beside = scene.adjoining[index].map { "<li>\(AreaIndex.link(authorities[$0]))</li>" }
    var parts: [String] = []
    if !like.isEmpty {
      parts.append(
        "<h2>Statistical neighbours</h2>\n<p>The local authorities most like it, as DfE lists them, "
          + "the most alike first.</p>\n<ol>\(like.joined())</ol>")
    }
    if !beside.isEmpty {
      parts.append("<h2>Adjoining</h2>\n<ul>\(beside.joined())</ul>")
    }
    return parts.joined(separator: "\n")
  }
}
