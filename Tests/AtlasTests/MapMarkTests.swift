import Testing

@testable import Atlas

struct MapMarkTests {
  @Test func `contrast is reckoned as WCAG does`() throws {
    let black = try #require(Colour("#000"))
    let white = try #require(Colour("#ffffff"))
    #expect(black.contrast(with: white) == 21)
    #expect(white.contrast(with: white) == 1)
    // The grey that WCAG's own understanding document names as the lightest for words on white.
    let grey = try #require(Colour("#767676"))
    #expect((4.5..<4.6).contains(white.contrast(with: grey)))
    #expect(Colour("red") == nil)
    #expect(Colour("#12") == nil)
  }

  @Test(arguments: MapMark.allCases)
  func `the edge of a fill stands out from it`(_ mark: MapMark) throws {
    let fill = try #require(Colour(mark.ground))
    #expect(try #require(Colour(mark.edge)).contrast(with: fill) >= 3)
  }

  @Test(arguments: MapMark.allCases)
  func `letters stand out from the fill under them`(_ mark: MapMark) throws {
    let fill = try #require(Colour(mark.ground))
    let letters = try #require(Colour(mark.isDark ? "#fff" : "#0b0c0c"))
    // Large letters; a halo of the other shade makes more of it.
    #expect(letters.contrast(with: fill) >= 3)
  }

  @Test func `no two marks are drawn alike`() {
    let fills = MapMark.allCases.map { mark in
      MapMark.fills("p", in: "x").contains("p-\(mark.rawValue))") ? mark.rawValue : mark.ground
    }
    #expect(Set(fills).count >= MapMark.allCases.count - 1)
    // Nothing and nothing to measure are both white: the edge of the second is dashed.
    #expect(MapMark.none.ground == MapMark.notApplicable.ground)
  }
}
