import Tabular
import Testing

@testable import Education

struct PartnershipRegisterTests {
  @Test func `a register without mistakes has none to tell`() throws {
    #expect(RegisterText().mistakes == [])
    #expect(try RegisterText().findings() == [])
  }

  @Test func `an unknown word is told with line, character, allowed words and the nearest`() throws
  {
    let text = RegisterText("lea_learning,legal_form,charty,reported,report,2023,,,")
    let told = try #require(text.mistakes.first)
    #expect(
      told.hasPrefix(
        "partnerships.csv:4:25: value: \"charty\" is no legal_form; did you mean \"charity\"?"))
    #expect(told.contains("company_limited_by_guarantee, school_company,"))
  }

  @Test(
    arguments: [
      (
        "lea_learning,legl_form,charity,reported,report,2023,,,",
        "field: \"legl_form\" is no field; did you mean \"legal_form\"?"
      ),
      (
        "lea_learning,scale,,reported,report,2023,,,", "value: is blank; say what is known of scale"
      ),
      ("lea_learning,scale,single_la,not_researched,,,,,", "is stated, and yet not_researched"),
      ("lea_learning,scale,single_la,sure,report,,,,", "evidence_status: \"sure\" is no status"),
      ("lea_learning,scale,single_la,reported,,,,,", "evidence: is blank; name the evidence"),
      (
        "lea_learning,scale,single_la,reported,reprt,,,,",
        "evidence: \"reprt\" stands in no row of partnership_evidence.csv; did you mean \"report\"?"
      ),
      (
        "lea_learning,scale,single_la,reported,report,01/02/2018,,,",
        "stated_on: \"01/02/2018\" is no day"
      ),
      (
        "lea_learning,founded_on,2018-13,reported,report,,,,",
        "\"2018-13\" is no founded_on; it must be a day, a month or a year"
      ),
      ("lea_learning,la_stake_percent,19%,reported,report,,,,", "\"19%\" is no la_stake_percent"),
      ("lea_learning,functions,training;send,reported,report,,,,", "give each a row of its own"),
      (
        "lea_learning,scale,single_la,reported,report,,Jo Bloggs,,",
        "researched_by: \"Jo Bloggs\" is no role"
      ),
      ("Lea Learning,scale,single_la,reported,report,,,,", "such as \"lea_learning\""),
      ("lea_learning,scale,single_la,reported,report", "has 5 fields where the header has 9"),
    ] as [(String, String)])
  func `a cell that cannot be read is told, and its row is no statement`(
    row: String, words: String
  ) throws {
    let reading = RegisterText(row).reading()
    #expect(reading.findings.count == 1, "\(reading.findings)")
    let told = try #require(reading.findings.first)
    #expect(told.line == 4)
    #expect(told.description.contains(words), "\(told)")
    #expect(reading.register["lea_learning"]?.statements.count == 2)
  }

  @Test func `a misspelt heading is told once, with the heading that is meant`() {
    let bytes = Array(
      "partnership,feild,value,evidence_status,evidence,stated_on,researched_by,until,note\n".utf8)
    let reading = PartnershipRegister.read(
      [PartnershipFiles.statements: bytes], PartnershipFiles(folder: ""))
    #expect(
      reading.findings.map(\.description) == [
        "partnerships.csv:1: feild: there is no such column; did you mean \"field\"?"
      ])
  }

  @Test func `lines are counted as an editor counts them, whatever a spreadsheet made of the file`()
  {
    let text =
      "\u{FEFF}partnership,field,value,evidence_status,evidence,stated_on,researched_by,until,note\r\n"
      + "lea,name,Lea,not_researched,,,,,\"two\r\nlines\"\r\n,,,,,,,,\r\n"
      + "léa,scale, single_la ,reported,x,,,,\r\n"
    let reading = PartnershipRegister.read(
      [PartnershipFiles.statements: Array(text.utf8)], PartnershipFiles(folder: ""))
    let places = reading.findings.map { "\($0.line ?? 0) \($0.field ?? "")" }
    #expect(places == ["2 value", "5 partnership", "5 evidence"])
  }

  @Test func `verified stands before reported, and then the later before the earlier`() throws {
    let text = RegisterText(
      "lea_learning,members_schools,50,reported,report,2019,,,",
      "lea_learning,members_schools,60,verified,report,2018,,,",
      "lea_learning,members_schools,70,reported,report,2025,,,",
      "lea_learning,members_schools,80,verified,report,,,,")
    let field = try #require(PartnershipField.named("members_schools"))
    let standing = try #require(text.reading().register["lea_learning"]?.standing(field))
    #expect(standing.value == "60")
    #expect(standing.status == .verified)
    #expect(standing.contradictions.map(\.value) == ["80", "70", "50"])
  }

  @Test func `a field of several values holds all of them, and is as sure as the least sure`()
    throws
  {
    let text = RegisterText(
      "lea_learning,functions,training,verified,report,2019,,,",
      "lea_learning,functions,peer_review,reported,report,2018,,,",
      "lea_learning,functions,careers,reported,report,2018,,2020,")
    let field = try #require(PartnershipField.named("functions"))
    let standing = try #require(text.reading().register["lea_learning"]?.standing(field))
    #expect(standing.values == ["peer_review", "training"])
    #expect(standing.status == .reported)
  }

  @Test func `what nobody researched is neither none nor unknown`() throws {
    let text = RegisterText(
      "lea_learning,scale,,not_researched,,,,,\"Nobody has looked\"",
      "lea_learning,funding,none,reported,report,,,,")
    let entry = try #require(text.reading().register["lea_learning"])
    func standing(_ name: String) throws -> PartnershipStanding {
      entry.standing(try #require(PartnershipField.named(name)))
    }
    #expect(try standing("scale").status == .notResearched)
    #expect(try standing("scale").values == [])
    #expect(try standing("chair").status == .notResearched)
    #expect(try standing("funding").values == ["none"])
  }

  @Test func `an id goes on leading to what it was merged into`() throws {
    let text = RegisterText(
      "old,name,Old,reported,report,,,,", "old,status,merged,reported,report,,,,",
      "old,merged_into,lea_learning,reported,report,,,,")
    #expect(text.reading().register.current("old") == "lea_learning")
    #expect(text.reading().register.current("lea_learning") == "lea_learning")
  }
}
