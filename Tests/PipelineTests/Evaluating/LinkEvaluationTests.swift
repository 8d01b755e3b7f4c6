import Education
import Pipeline
import Tabular
import Testing

/// What `evaluate` says of names whose meaning is known.
struct LinkEvaluationTests {
  private let place: TestWorkspace
  private let day: CalendarDate

  init() throws {
    place = try TestWorkspace()
    day = try #require(CalendarDate(iso: "2025-05-01"))
    try write(
      "las.csv",
      """
      dfe_code,ons_code,ons_name,gias_name
      202,E09000007,Camden,Camden
      942,E06000063,Cumberland,Cumberland
      943,E06000064,Westmorland and Furness,Westmorland and Furness

      """)
    try write(
      "past.csv",
      """
      dfe_code,gias_name,short_name,ons_code_if_known,replaced_on,successor_dfe_codes
      909,Pre-LGR 2023 Cumbria,Cumbria,E10000006,2023-04-01,942|943

      """)
  }

  private func write(_ name: String, _ text: String) throws {
    try Files.write(Array(text.utf8), to: "\(place.root)/\(name)")
  }

  private func report(
    _ text: String, register: AuthorityRegister? = nil, slice: String? = nil, errors: Int = 0
  ) throws -> [String] {
    try write("gold.csv", text)
    let gold = try GoldFile(
      path: "\(place.root)/gold.csv", name: "gold.csv", kind: .authorities, using: nil, asAt: nil,
      slice: slice, half: nil)
    let own = try AuthorityRegister(
      register: "\(place.root)/las.csv", historic: "\(place.root)/past.csv")
    return LinkEvaluation(gold, register ?? own, asAt: day)
      .report(slices: slice != nil, errors: errors)
  }

  @Test
  func `names of authorities are judged by row and by distinct name, strictly and by lineage`()
    throws
  {
    let lines = try report(
      """
      publisher,raw_name,dfe_code
      a,Camden,202
      b,Camden,202
      a,Cumbria,909
      a,Cumbria Council,942
      a,Nowhere,943

      """, slice: "publisher", errors: 1)
    #expect(lines[0] == "5 rows, 4 distinct names, 3 authorities and 1 of the past")
    func all(_ title: String) -> String? { lines.first { $0.hasPrefix("\(title)  all answers") } }
    #expect(all("strict by row")?.contains("taken 4, right 3,") == true, "\(lines)")
    #expect(all("lineage by row")?.contains("taken 4, right 4,") == true)
    #expect(all("strict by distinct name")?.contains("taken 3, right 2,") == true)
    #expect(lines.contains { $0.hasPrefix("strict by row  reliability: stated ") })
    #expect(
      lines.contains { $0.hasPrefix("lineage by distinct name  expected calibration error ") })
    #expect(lines.contains { $0.hasPrefix("by a  names 4  right 50.00 %  by lineage 75.00 %") })
    #expect(lines.contains { $0.hasPrefix("by b  names 1  right 100.00 %") })
    #expect(lines.contains("error  Nowhere  expected 943"))
  }

  @Test func `a register of names and codes knows nothing but these`() throws {
    let known = "raw_name,answer_type,dfe_codes\nCumbria,historic,942|943\nCamden,one,202\n"
    let more = "Tees Valley,set,805|806|807|808|841\nBANES,one,800\nLondon,set,\n"
    let lines = try report(known + more)
    #expect(
      lines[0] == "typed  5 names: 2 have the stated kind of answer, 2 the stated authorities too")
    #expect(lines.filter { $0.hasPrefix("wrong  ") }.count == 3)
    let england = try AuthorityRegister(
      directory: "\(TestWorkspace.package)/pipelines/england/reference")
    #expect(
      try report(known + more, register: england)[0]
        == "typed  5 names: 5 have the stated kind of answer, 5 the stated authorities too")
  }

  @Test func `names of a list that names each thing once are chosen together`() throws {
    try write(
      "trusts.csv",
      """
      trust_uid,trust_name,trust_type
      1,Denbigh Hartfield High School,single_academy_trust
      2,Denbigh Hartfield Upper School,multi_academy_trust
      3,Ashfield Academy,single_academy_trust
      4,Corby Learning Trust,multi_academy_trust

      """)
    try write(
      "named.csv",
      "name,expected_id\nDenbigh Hartfield School,2\nDenbigh Hartfield High School,1\nAshfield,3\n")
    let gold = try GoldFile(
      path: "\(place.root)/named.csv", name: "named.csv", kind: .trusts, using: nil, asAt: nil,
      slice: nil, half: nil)
    let resolver = try NameResolver.trusts(
      register: "\(place.root)/trusts.csv", links: nil, model: .untrained(for: .trusts))
    func all(isOnce: Bool) -> String? {
      LinkEvaluation(gold, resolver, isOnce: isOnce).report(slices: false, errors: 0)
        .first { $0.hasPrefix("strict  all answers") }
    }
    #expect(all(isOnce: false)?.contains("taken 3, right 2,") == true)
    #expect(all(isOnce: true)?.contains("taken 3, right 3,") == true)
  }

  @Test func `a mistake in a register of authorities is placed`() throws {
    try write("bad.csv", "dfe_code,ons_code,ons_name\n20x,E09000007,Camden\n")
    #expect(
      place.failure {
        _ = try AuthorityRegister(register: "\(place.root)/bad.csv", historic: nil)
      }?.message.hasSuffix("bad.csv, record 1: dfe_code \"20x\" cannot be read") == true)
    try write("bad.csv", "ons_code,ons_name\nE09000007,Camden\n")
    #expect(
      place.failure {
        _ = try AuthorityRegister(register: "\(place.root)/bad.csv", historic: nil)
      }?.message.contains("there is no column dfe_code or old_la_code or la_code") == true)
  }

  @Test(.enabled(if: Files.exists(shared), "the shared data is not here"))
  func `seventeen publishers' names of authorities, by the ONS and GIAS names alone`() throws {
    let gold = try GoldFile(
      path: "\(Self.shared)/gold/la_names.csv", name: "la_names.csv", kind: .authorities,
      using: nil, asAt: nil, slice: nil, half: nil)
    let register = try AuthorityRegister(
      register: "\(Self.shared)/authorities/england_education_las_153.csv",
      historic: "\(Self.shared)/authorities/historic_dfe_las_and_successors.csv")
    let lines = LinkEvaluation(gold, register, asAt: day).report(slices: false, errors: 5)
    #expect(!lines.contains { $0.hasPrefix("error") }, "\(lines.suffix(40))")
    #expect(
      lines.contains { $0.hasPrefix("strict by row  all answers F1 100.00 %") }, "\(lines)")
  }

  private static let shared = "\(TestWorkspace.package)/../shared/data"
}
