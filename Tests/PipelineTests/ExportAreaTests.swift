import Education
import Tabular
import Testing

@testable import Pipeline

struct ExportAreaTests {
  private func area(_ texts: [String]) throws -> ExportArea {
    let day = try #require(CalendarDate(year: 2025, month: 10, day: 1))
    return try ExportArea(
      texts, asAt: day, reference: TestWorkspace.package + "/pipelines/england/reference")
  }

  private func codes(_ texts: String...) throws -> Set<String> {
    Set(try area(texts).authorities.map(\.value))
  }

  @Test func `a region has its own row, and England every row`() throws {
    #expect(try area(["North East"]).regions.map(\.value) == ["E12000001"])
    #expect(try area(["Barnet and Camden"]).regions == [])
    #expect(try area(["England"]).isEngland)
    #expect(try !area(["North East"]).isEngland)
  }

  @Test func `a name of the past is said to have become today's`() throws {
    #expect(
      try area(["Cumbria"]).remarks == [
        "Cumbria was replaced on 2023-04-01; the rows are those of Cumberland; Westmorland and"
          + " Furness"
      ])
    #expect(try area(["Camden"]).remarks == [])
  }

  @Test func `areas are read as people write them`() throws {
    #expect(try codes("Barnet and Camden") == ["E09000003", "E09000007"])
    #expect(try codes("E08000025", "330") == ["E08000025"])
    #expect(try codes("North East").count == 12)
  }

  @Test func `an area that is not clear is told with what it may be`() {
    let failure = #expect(throws: PipelineFailure.self) { _ = try codes("Newcastle", "Barnet") }
    #expect(failure?.description.contains("Newcastle upon Tyne") == true)
  }

  @Test func `a list has a name a line`() {
    let list = Array("\u{FEFF}Barnet\r\n\r\n  Camden \nEnfield".utf8)
    #expect(ExportArea.names(in: list) == ["Barnet", "Camden", "Enfield"])
  }
}
