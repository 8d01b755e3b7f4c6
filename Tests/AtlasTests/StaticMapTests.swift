import Testing

@testable import Atlas

struct StaticMapTests {
  /// A layer of a release as a picture.
  private func picture(
    _ folder: String, _ layer: String? = nil, hexagons: Bool = false
  ) throws -> String {
    let maps = try StaticMaps(release: folder)
    return String(decoding: try maps.svg(of: layer, hexagons: hexagons), as: UTF8.self)
  }

  @Test func `a picture says what it shows, of when, from where and under which licence`() throws {
    let svg = try picture(try SmallRelease.write("picture"), "school_count")
    for text in [
      "<title id=\"title\">Schools: 1,244 in England</title>", "As at 1 January 2024.",
      "Boundaries: May &lt;2024&gt;.", "Licence: Open Government Licence v3.0.",
      "Release 2024-01-01-0123456789ab.", "<dc:identifier>2024-01-01-0123456789ab<",
      "Numbers of local authorities: None (0): 1;",
    ] {
      #expect(svg.contains(text), "\(text)")
    }
    #expect(!svg.contains("ynthetic"))
    #expect(!svg.contains("<script"))
    #expect(!svg.contains("href=\"http"))
  }

  @Test func `a picture of invented schools says so in its band, description and metadata`() throws
  {
    let svg = try picture(try SmallRelease.write("invented", synthetic: true))
    #expect(svg.split(separator: "Synthetic sample: invented schools").count == 4)
  }

  @Test func `names stay text in a picture`() throws {
    let svg = try picture(try SmallRelease.write("hostile"))
    #expect(svg.contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;: "))
    #expect(svg.contains("<title>Quote&quot;s &amp; &#39;Co: "))
    #expect(!svg.contains("<i>"))
  }

  @Test func `both geographies have each authority once, with its code and its figure`() throws {
    let folder = try SmallRelease.write("ways")
    for hexagons in [false, true] {
      let svg = try picture(folder, "school_count", hexagons: hexagons)
      #expect(svg.split(separator: "<path class=\"la ").count == 4)
      #expect(svg.contains("data-code=\"E06000002\""))
      #expect(svg.contains("Plain &lt;/title&gt;shire: 1,234</title>"))
    }
    #expect(
      try picture(folder, "school_count", hexagons: true)
        != picture(folder, "school_count", hexagons: false))
  }

  @Test func `a layer that is none is answered with those that there are`() throws {
    let folder = try SmallRelease.write("layers")
    let error = #expect(throws: UnknownLayer.self) { try picture(folder, "pupils") }
    #expect(
      error?.description == "the release has no layer \"pupils\"; it has odd_percent, school_count")
  }

  @Test func `a release without boundaries has no picture`() throws {
    let folder = try SmallRelease.write("unbounded", boundaries: false)
    let error = #expect(throws: MapPageError.self) { try picture(folder) }
    #expect(error?.description.hasPrefix("la_map.geojson: is not in the release") == true)
  }

  @Test func `the same release gives the same picture`() throws {
    let folder = try SmallRelease.write("twice")
    #expect(try picture(folder) == picture(folder))
  }

  @Test func `a text is broken between words and loses none`() {
    let text = "Share of schools that are academies, of all open state-funded schools in England"
    let block = TextBlock(text, width: 200, size: 16)
    #expect(block.lines.joined(separator: " ") == text)
    #expect(block.lines.count > 2)
    #expect(block.lines.allSatisfy { LabelText.width($0) * 16 <= 200 })
    #expect(block.height == block.lines.count * block.step)
    #expect(TextBlock("", width: 200, size: 16).height == 0)
  }
}
