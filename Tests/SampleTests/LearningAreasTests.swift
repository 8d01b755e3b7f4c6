import Sample
import Testing

struct LearningAreasTests {
  @Test
  func `each region has a lead, a cell with two members, and a district where it has counties`()
    throws
  {
    let scratch = try Scratch(schools: 2500)
    let rows = try scratch.rows("learning_areas", isUTF8: true)
    let truth = try scratch.rows("truth", isUTF8: true).filter {
      $0["source"]?.hasPrefix("learning_areas") == true
    }
    #expect(rows.map { $0["area"] } == truth.map { $0["mention"] })
    #expect(rows.count { $0["role"] == "lead" } == 9)
    #expect(truth.count { $0["verdict"] == "set" } == 9)
    #expect(truth.filter { $0["verdict"] == "set" }.allSatisfy { $0["la_codes"]?.count == 7 })
    #expect(truth.count { $0["verdict"] == "part" } > 4)
  }
}
