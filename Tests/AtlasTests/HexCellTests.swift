import Testing

@testable import Atlas

struct HexCellTests {
  @Test func `the six neighbours are one step and one width away`() {
    let cell = HexCell(column: 3, row: -2)
    #expect(Set(cell.neighbours).count == 6)
    for next in cell.neighbours {
      #expect(cell.distance(to: next) == 1)
      let square = HexCountry.square((cell.x, cell.y), (next.x, next.y))
      #expect(abs(square - 1) < 1e-9)
    }
  }

  @Test func `distance counts steps`() {
    let origin = HexCell(column: 0, row: 0)
    #expect(origin.distance(to: HexCell(column: 2, row: -1)) == 2)
    #expect(origin.distance(to: HexCell(column: -3, row: 0)) == 3)
    #expect(origin.distance(to: HexCell(column: 2, row: 2)) == 4)
  }

  @Test func `a cell contains its centre and what is near it`() {
    for column in -3...3 {
      for row in -3...3 {
        let cell = HexCell(column: column, row: row)
        #expect(HexCell.containing(x: cell.x + 0.4, y: cell.y) == cell)
        #expect(HexCell.containing(x: cell.x - 0.2, y: cell.y + 0.3) == cell)
      }
    }
  }

  @Test func `cells that touch are one piece`() {
    let origin = HexCell(column: 0, row: 0)
    let east = HexCell(column: 1, row: 0)
    let far = HexCell(column: 5, row: 0)
    #expect(HexLayoutQuality.pieces(of: []) == 0)
    #expect(HexLayoutQuality.pieces(of: [origin, east]) == 1)
    #expect(HexLayoutQuality.pieces(of: [origin, east, far]) == 2)
  }
}
