import Education
import Tabular
import Testing

struct ReferenceTableTests {
  private static let authority = """
    new_la_code,old_la_code,la_name,gias_name,region_code,devolved_area_code,boundary_code,\
    operational_from,longitude,latitude,easting,northing

    """

  private static let london = Row(
    "E09000001,201,City of London,City of London,E12000007,,E09000001,2009-01-01,-0.1,51.5,1,2")

  /// A line of a table, to be spoilt.
  private struct Row {
    let text: String

    init(_ text: String) { self.text = text }

    func replacing(_ cell: String, with other: String) -> Row {
      let cells = text.split(separator: ",", omittingEmptySubsequences: false)
      return Row(cells.map { $0 == cell ? other : String($0) }.joined(separator: ","))
    }
  }

  /// Writes the two needed tables into a folder of this test's own, and reads them.
  private func read(
    _ name: String, authorities: Row, historic: String? = nil
  ) throws -> AuthorityRegister {
    let folder = Places.package + "/.build/education-tests/\(name)"
    try Files.makeDirectories(folder)
    let regions = "region_code,region_name\nE12000007,London\n"
    try Files.write(Array(regions.utf8), to: folder + "/regions.csv")
    try Files.write(
      Array((Self.authority + authorities.text + "\n").utf8), to: folder + "/local_authorities.csv")
    if let historic {
      try Files.write(
        Array(historic.utf8), to: folder + "/historic_local_authorities.csv")
    }
    return try AuthorityRegister(directory: folder)
  }

  @Test func `tables other than authorities and regions may be missing`() throws {
    let register = try read(
      "least",
      authorities: Self.london)
    #expect(register.authorities.map(\.name) == ["City of London"])
    #expect(register.authorities.first?.devolvedAreaCode == nil)
    #expect(register.historic.isEmpty)
  }

  @Test func `a cell that cannot be read names its file, record and column`() throws {
    let error = #expect(throws: ReferenceMistake.self) {
      try read(
        "bad-cell",
        authorities: Self.london.replacing("201", with: "2O1"))
    }
    let text = try #require(error).description
    #expect(text.contains("local_authorities.csv, record 1: old_la_code \"2O1\" cannot be read"))
  }

  @Test func `a region that is in no table is refused`() throws {
    let error = #expect(throws: ReferenceMistake.self) {
      try read(
        "bad-region",
        authorities: Self.london.replacing("E12000007", with: "E12000009"))
    }
    #expect(try #require(error).message.contains("City of London lies in E12000009"))
  }

  @Test func `a successor that is in no table is refused`() throws {
    let error = #expect(throws: ReferenceMistake.self) {
      try read(
        "bad-successor",
        authorities: Self.london,
        historic: """
          old_la_code,la_name,gias_name,new_la_code,replaced_on,successor_old_la_codes,note
          909,Cumbria,Pre-LGR 2023 Cumbria,E10000006,2023-04-01,201;942,

          """)
    }
    let message = try #require(error).message
    #expect(message == "Cumbria was followed by 942, which no table of authorities has")
  }
}
