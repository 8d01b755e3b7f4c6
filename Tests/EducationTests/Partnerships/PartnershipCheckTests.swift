import Tabular
import Testing

@testable import Education

struct PartnershipCheckTests {
  private static func rows(_ rows: String...) -> [String] {
    rows.map { "lea_learning,\($0),reported,report,2023,,," }
  }

  private func findings(_ rows: String...) throws -> [String] {
    var text = RegisterText()
    text.statements += rows.map { "lea_learning,\($0),reported,report,2023,,," }
    return try text.findings()
  }

  @Test func `shares above 100 per cent are told with their lines`() throws {
    #expect(
      try findings("schools_stake_percent,81", "la_stake_percent,20.5") == [
        "error: partnerships.csv:5:31: lea_learning.la_stake_percent: the shares add up to more than"
          + " 100: 81 (line 4), 20.5 (line 5)"
      ])
    #expect(try findings("schools_stake_percent,81", "la_stake_percent,19") == [])
  }

  @Test func `more members than are eligible are told`() throws {
    #expect(
      try findings("members_schools,97", "eligible_schools,96").map {
        $0.contains("97 members of those eligible are more than 96 (line 5)")
      } == [true])
    #expect(
      try findings("members_schools,20", "members_academies,15", "members_maintained,6").map {
        $0.contains(
          "21 academies and maintained schools among its schools are more than 20 (line 4)")
      } == [true])
  }

  @Test func `dates out of order are told, and dates that may be one are not`() throws {
    let told = try findings("founded_on,2018", "launched_on,2017-09", "closed_on,2016-01-01")
    #expect(told.count == 4)
    #expect(told[0].contains("launched_on: 2017-09 is before founded_on 2018 (line 4)"))
    #expect(told.contains { $0.contains("it is closed on 2016-01-01, and active by line 3") })
    #expect(try findings("founded_on,2018", "launched_on,2018-01") == [])
  }

  @Test func `statements that contradict each other are told side by side`() throws {
    #expect(
      try findings("scale,single_la", "scale,multi_la") == [
        "warning: partnerships.csv:4:20: lea_learning.scale: \"single_la\" (reported, 2023)"
          + " contradicts line 5: \"multi_la\" (reported, 2023), which stands. Where that held once"
          + " only, say until when; else verify one",
        "warning: partnerships.csv:5:20: lea_learning.scale: \"multi_la\" contradicts its areas: one"
          + " authority, whole",
      ])
  }

  @Test func `the same statement twice is told`() throws {
    #expect(
      try findings("chair,head", "chair,head").first?.contains("line 4 says the same") == true)
  }

  @Test func `none beside some is told`() throws {
    #expect(try findings("funding,none", "funding,la_grant").count == 1)
  }

  @Test func `an active partnership in an abolished authority is told with what took its place`()
    throws
  {
    var text = RegisterText()
    text.areas = ["lea_learning,Cumbria,whole,,reported,report,2019,,,"]
    let told = try #require(text.findings().first)
    #expect(
      told.hasPrefix(
        "error: partnership_areas.csv:2:14: lea_learning.area: Cumbria was replaced on 2023-04-01 by Cumberland, Westmorland and Furness"
      ))
    #expect(told.hasSuffix("say until 2023-03-31, and name where it goes on"))
    text.areas = ["lea_learning,\"Camden, Cumbria and Leeds\",whole,,reported,report,2019,,,"]
    #expect(
      try text.findings().filter { $0.contains("Cumbria was replaced on 2023-04-01") }.count == 1)
    text.areas = ["lea_learning,Cumbria,whole,,reported,report,2019,,2023-03-31,"]
    #expect(try text.findings() == [])
    text.areas = ["lea_learning,Cumbria,whole,,reported,report,2019,,,"]
    text.statements[1] = "lea_learning,status,closed,reported,report,2023,,,"
    #expect(try text.findings() == [])
  }

  @Test func `an area of no authority, and one of several, are told`() throws {
    var text = RegisterText()
    text.areas = [
      "lea_learning,Camdon Town Hall Annex,whole,,reported,report,,,,",
      "lea_learning,Newcastle,,,reported,report,,,,",
    ]
    let told = try text.findings()
    #expect(told.count == 2)
    #expect(told[0].contains("cannot be told: no authority of England has this name or code"))
    #expect(told[1].contains("it may be Newcastle upon Tyne or Newcastle-under-Lyme; write which"))
  }

  @Test func `the whole and a part of one authority at a time are told`() throws {
    var text = RegisterText()
    text.areas += ["lea_learning,Camden,part,2020,reported,report,,,,"]
    #expect(
      try text.findings().map { $0.contains("Camden stands here in part and on line 2 whole") }
        == [true])
    text.areas[0] = "lea_learning,Camden,whole,,reported,report,,,2019,"
    #expect(try text.findings() == [])
  }

  @Test func `a duplicate is found by name and area, and not where the area is another`() throws {
    var text = RegisterText("lea_ltd,name,The Lea Learning Ltd,reported,report,2023,,,")
    text.areas.append("lea_ltd,London Borough of Camden,whole,,reported,report,,,,")
    let told = try text.findings()
    #expect(
      told == [
        "error: partnerships.csv:4:14: lea_ltd.name: \"The Lea Learning Ltd\" is probably"
          + " \"Lea Learning\" (lea_learning, line 2): the name is the same, word for word. If"
          + " they are one, give lea_ltd a row \"status,merged\" and a row"
          + " \"merged_into,lea_learning\""
      ])
    text.areas[1] = "lea_ltd,Leeds,whole,,reported,report,,,,"
    #expect(try text.findings() == [])
  }

  @Test func `a name that has the words of another in one area is told as a warning`() throws {
    var text = RegisterText("lea_two,name,Lea Learning Partnership,reported,report,2023,,,")
    text.areas.append("lea_two,Camden,whole,,reported,report,,,,")
    let told = try text.findings()
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix(
        "warning: partnerships.csv:4:14: lea_two.name: \"Lea Learning Partnership\" may be"
          + " \"Lea Learning\" (lea_learning, line 2): some of the words") == true, "\(told)")
    text.areas[1] = "lea_two,Leeds,whole,,reported,report,,,,"
    #expect(try text.findings() == [])
  }

  @Test func `an area that is misspelt is told with what it is read as`() throws {
    var text = RegisterText()
    text.areas = ["lea_learning,Camdenn,whole,,reported,report,,,,"]
    #expect(
      try text.findings() == [
        "warning: partnership_areas.csv:2:14: lea_learning.area: \"Camdenn\" is read as Camden; if"
          + " that is meant, write it so"
      ])
    text.areas = ["lea_learning,London Borough of Camden,whole,,reported,report,,,,"]
    #expect(try text.findings() == [])
  }

  @Test(arguments: [
    ("Haverstock School", "Camden School for Girls", true),
    ("Torriano Primary School", "Brecknock Primary School", true),
    ("Camden Sch. for Girls", "The Camden School for Girls", false),
    ("Toriano Primary", "Torriano Primary School", false),
    ("", "Camden School for Girls", false),
  ])
  func `a member is another where no word that tells schools apart is alike`(
    written: String, registered: String, isAnother: Bool
  ) {
    #expect(MemberName.isAnother(written, than: registered) == isAnother)
  }

  @Test func `a redirect that leads nowhere, to itself or back is told`() throws {
    #expect(
      try findings("merged_into,lea_lerning").contains {
        $0.contains("there is no \"lea_lerning\"; did you mean \"lea_learning\"?")
      })
    #expect(try findings("merged_into,lea_learning").contains { $0.contains("it leads to itself") })
    var text = RegisterText(
      "two,name,Two,reported,report,,,,", "two,merged_into,lea_learning,reported,report,,,,",
      "lea_learning,merged_into,two,reported,report,,,,")
    text.statements[1] = "lea_learning,status,merged,reported,report,,,,"
    #expect(
      try text.findings().contains {
        $0.contains("two.merged_into: it leads back to where it began")
      })
  }

  @Test func `members that no register has, that closed, and that lie elsewhere are told`() throws {
    var text = RegisterText()
    text.members = [100_001, 100_002, 100_003, 100_004].map {
      "lea_learning,school,\($0),,,reported,report,,,,"
    }
    func fact(_ code: String, isOpen: Bool = true) -> PartnershipCheck.MemberFact {
      .init(
        name: "A School", authority: ONSCode(code), isOpen: isOpen,
        closedOn: isOpen ? nil : CalendarDate(iso: "2020-08-31"))
    }
    var schools: [URN: PartnershipCheck.MemberFact] = [:]
    schools[try #require(URN(100_001))] = fact("E09000007")
    schools[try #require(URN(100_002))] = fact("E09000007", isOpen: false)
    schools[try #require(URN(100_003))] = fact("E08000035")
    #expect(
      try text.findings(schools: schools) == [
        "warning: partnership_members.csv:3:21: lea_learning.member: school 100002, A School, is not open since 2020-08-31; say until when it belonged to it, and what took its place",
        "warning: partnership_members.csv:4:21: lea_learning.member: school 100003, A School, stands under Leeds, where the partnership has no area",
        "error: partnership_members.csv:5:21: lea_learning.member: the register of 2026-01-01 has no school 100004",
      ])
  }

  @Test func `what is older than stated is told, and what came about once grows no older`() throws {
    let text = RegisterText(
      "lea_learning,chair,head,reported,report,2019,,,",
      "lea_learning,scale,single_la,reported,report,,,,",
      "lea_learning,founded_on,2012,reported,report,2012,,,")
    #expect(
      try text.findings(staleAfterDays: 1096) == [
        "warning: partnerships.csv:4: lea_learning: 1 statement older than 1096 days on 2026-01-01; look again: line 4",
        "warning: partnerships.csv:5: lea_learning: 1 statement without a day; say in stated_on when the evidence says it: line 5",
      ])
    #expect(try text.findings() == [])
  }
}
