import Testing

@testable import Atlas

struct LabelPlacingTests {
  /// A ring from corners.
  private func ring(_ corners: [(Int, Int)]) -> [SVGPoint] {
    corners.map { SVGPoint(x: $0.0, y: $0.1) }
  }

  @Test func `a name is broken where its lines are most alike`() {
    #expect(
      LabelText.ways(of: "Bath and North East Somerset").map(\.lines) == [
        ["Bath & North East Somerset"], ["Bath & North", "East Somerset"],
        ["Bath & North", "East", "Somerset"],
      ])
    #expect(LabelText.ways(of: "Bristol, City of").map(\.lines) == [["Bristol"]])
    #expect(LabelText.ways(of: "").isEmpty)
  }

  @Test func `a label stands in the widest part of its shape`() throws {
    // A narrow tower on a broad foot.
    let shape = ring([
      (0, 300), (0, 200), (140, 200), (140, 0), (160, 0), (160, 200), (300, 200), (300, 300),
    ])
    let label = try #require(
      LabelPlacing(size: 40).label(7, LabelText.ways(of: "Kent"), in: [shape]))
    #expect(label.index == 7)
    #expect(label.middle.x == 150)
    #expect(label.middle.y > 200)
  }

  @Test func `a label keeps out of holes`() throws {
    let shape = ring([(0, 0), (400, 0), (400, 100), (0, 100)])
    let hole = ring([(0, 10), (0, 90), (190, 90), (190, 10)])
    let label = try #require(
      LabelPlacing(size: 40).label(0, LabelText.ways(of: "Devon"), in: [shape, hole]))
    #expect(label.middle.x == 295)
  }

  @Test func `what fits on two lines only is written on two, what fits on none is not written`()
    throws
  {
    let square = ring([(0, 0), (200, 0), (200, 200), (0, 200)])
    let ways = LabelText.ways(of: "North Yorkshire")
    let label = try #require(LabelPlacing(size: 26).label(0, ways, in: [square]))
    #expect(label.text.lines == ["North", "Yorkshire"])
    #expect(LabelPlacing(size: 60).label(0, ways, in: [square]) == nil)
  }

  @Test func `letters are smaller where only smaller ones fit`() throws {
    let wide = LabelText(lines: ["Kent"]).width
    let square = ring([(0, 0), (Int(wide * 100) + 10, 0), (Int(wide * 100) + 10, 200), (0, 200)])
    let label = try #require(
      LabelPlacing(size: 100).label(0, LabelText.ways(of: "Kent"), in: [square]))
    #expect(label.size == 85)
    #expect(
      label.svg(on: .class5, usual: 100).hasPrefix(
        "<text data-i=\"0\" class=\"pale\" font-size=\"85\">"))
  }

  @Test func `an inset stands where there is no land, as large as it can`() throws {
    let frame = SVGFrame(x: 0, y: 0, width: 960, height: 960)
    let land = ring([(480, 0), (960, 0), (960, 960), (480, 960)])
    let part = SVGFrame(x: 600, y: 600, width: 100, height: 50)
    let placing = InsetPlacing([land], in: frame, leaving: [])
    let place = try #require(placing.place(for: part, heading: 20))
    #expect(place.quarters == 18)
    let west = part.x * place.quarters / 4 + place.shiftX
    #expect(west >= 0 && west + part.width * place.quarters / 4 <= 480)
    #expect(place.transform.hasSuffix("scale(4.5)"))
    let full = InsetPlacing([land], in: frame, leaving: [frame])
    #expect(full.place(for: part, heading: 20) == nil)
  }
}
