import Testing

@testable import Geography

struct SegmentCrossingsTests {
  private func clash(_ lines: [[(Int, Int)]]) -> Int {
    var crossings = SegmentCrossings()
    for (number, line) in lines.enumerated() {
      crossings.add(line.map { GridVertex(x: $0.0, y: $0.1) }, line: number)
    }
    return crossings.pairs().count
  }

  @Test func `crossing lines are found`() {
    #expect(clash([[(0, 0), (4, 4)], [(0, 4), (4, 0)]]) == 1)
  }

  @Test func `lines that meet at their ends do not clash`() {
    #expect(clash([[(0, 0), (4, 4)], [(4, 4), (8, 0)]]) == 0)
    #expect(clash([[(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]]) == 0)
  }

  @Test func `a line that ends on another clashes`() {
    #expect(clash([[(0, 0), (4, 0)], [(2, 0), (2, 4)]]) == 1)
  }

  @Test func `lines that overlap clash, and the same line twice too`() {
    #expect(clash([[(0, 0), (4, 0)], [(2, 0), (6, 0)]]) == 1)
    #expect(clash([[(0, 0), (4, 0)], [(4, 0), (0, 0)]]) == 1)
  }

  @Test func `lines in a row on one straight line do not clash`() {
    #expect(clash([[(0, 0), (4, 0), (8, 0)]]) == 0)
    #expect(clash([[(0, 0), (0, 4), (0, 8)]]) == 0)
  }

  @Test func `a figure of eight clashes with itself`() {
    #expect(clash([[(0, 0), (4, 4), (4, 0), (0, 4), (0, 0)]]) == 1)
  }
}

struct GridVertexTests {
  @Test func `an inlet that rounding closes is left out`() {
    let square = SmallCountry.box(0, 0, 1, 1)
    let spike = SmallCountry.place(0.5, 0.5)
    let back = Coordinate(longitude: square[1].longitude + 0.000_001, latitude: square[1].latitude)
    #expect(GridVertex.ring([square[0], square[1], spike, back, square[2], square[3]]).count == 4)
    #expect(GridVertex.ring(square + [square[0], spike]).count == 4)
  }
}
