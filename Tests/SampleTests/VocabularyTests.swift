import Education
import Sample
import Testing

struct VocabularyTests {
  @Test func `every type, status and phase is one that the register's dialect knows`() throws {
    let rows = try Scratch(schools: 7001).rows("edubasealldata")
    let types = Set(
      rows.map { ["\($0["TypeOfEstablishment (code)"] ?? "")", $0["TypeOfEstablishment (name)"]] })
    #expect(types.count > 30)
    for type in types {
      let known = try #require(EstablishmentType.coded(type[0] ?? ""))
      #expect(known.name == type[1])
    }
    #expect(Set(rows.map { $0["EstablishmentStatus (name)"] }).count == 4)
    #expect(
      Set(rows.map { $0["PhaseOfEducation (name)"] }).isSuperset(of: [
        "Primary", "Secondary", "Nursery", "16 plus", "All-through", "Middle deemed secondary",
        "Not applicable",
      ]))
  }

  @Test func `headings outside England stand beside those of today and of the past`() throws {
    let register = try AuthorityRegister(directory: Scratch.root + "/pipelines/england/reference")
    let rows = try Scratch(schools: 7001).rows("edubasealldata")
    var areas: [String: Int] = [:]
    for row in rows {
      let code = LACode(row["LA (code)"] ?? "")
      let area = register.area(code: code, giasName: row["LA (name)"] ?? "")
      areas["\(area)".prefix { $0 != "(" }.description, default: 0] += 1
    }
    #expect(areas.count >= 5)
    #expect(areas["englishLA"] ?? areas["english_la"] ?? 0 > 6000, "\(areas)")
  }
}
