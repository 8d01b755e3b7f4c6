import Pipeline
import Tabular
import Testing

/// Rows that ask what other rows ask, however far apart they stand.
struct RepeatedQuestionTests {
  private let place: TestWorkspace
  private let register: MatchRegister

  init() throws {
    place = try TestWorkspace()
    let path = "\(place.root)/suppliers.csv"
    try Files.write(Array("no,who\n1,Acme Widgets\n2,Caf\u{E9} Bolt\n3,Cafe Nut\n".utf8), to: path)
    var selection = MatchRegister.Selection(.names)
    selection.register = path
    (selection.idColumn, selection.nameColumn) = ("no", "who")
    let today = try #require(CalendarDate(iso: "2025-10-01"))
    register = try MatchRegister(selection, in: place.workspace, today: today)
  }

  private func match(
    _ bytes: [UInt8], _ set: (inout MatchRun.Options) -> Void = { _ in }
  ) throws -> MatchedFile {
    try MatchedFile(bytes, .names, against: register, in: place, set)
  }

  @Test func `the same question has the same answer after any number of others`() throws {
    let others = 70_000
    var text = "supplier,n\n"
    for number in 0..<others {
      if number % 9_999 == 0 { text += "Acme Widgets,\(number)\n" }
      text += "Z\(number),\(number)\n"
    }
    text += "Acme Widgets,last\n"
    let found = try match(Array(text.utf8))
    let acme = found.rows.filter { $0["supplier"] == "Acme Widgets" }
    #expect(found.rows.count == others + acme.count)
    #expect(acme.count == 9)
    #expect(Set(acme.map { $0["match_id"] }) == ["1"])
    #expect(Set(acme.map { $0["match_reason"] }).count == 1)
    #expect(found.rows.filter { $0["n"] != "last" }.count == found.rows.count - 1)
    #expect(found.rows.last?["n"] == "last")
    #expect(found.summary.counts == [.one: 9, .none: others])
  }

  @Test func `fields that would run into one another are asked apart`() throws {
    let text = "supplier,code\nAcme Widgets1,\nAcme Widgets,1\nAcme Widgets,\n,1\n"
    let found = try match(Array(text.utf8)) { $0.named = [.name: "supplier", .code: "code"] }
    #expect(
      found.rows.map { $0["match_reason"]?.hasPrefix("code 1 is Acme") } == [
        false, true, false, true,
      ])
    #expect(found.rows[2]["match_reason"] != found.rows[0]["match_reason"])
  }

  @Test func `bytes that are no UTF-8 are told apart by what they are`() throws {
    let found = try match(
      Array("supplier\nCaf".utf8) + [0xE9] + Array(" Bolt\nCaf".utf8) + [0xE8]
        + Array(" Bolt\n".utf8))
    #expect(found.rows.map { $0["supplier"] } == ["Caf\u{E9} Bolt", "Caf\u{E8} Bolt"])
    #expect(found.rows.map { $0["match_id"] } == ["2", "2"])
  }

  @Test func `a question that cannot be asked says so in every row`() throws {
    let found = try match(Array("supplier,day\nAcme,June\nAcme,June\n,\n,\n".utf8)) {
      $0.named = [.name: "supplier", .date: "day"]
    }
    let reasons = found.rows.map { $0["match_reason"] ?? "" }
    #expect(reasons[0] == "\"June\" is no day such as 2023-11-16")
    #expect(reasons[0] == reasons[1])
    #expect(reasons[2] == "there is no name")
    #expect(reasons[2] == reasons[3])
  }

  @Test func `a person looks at a question once, with the rows that ask it counted`() throws {
    let found = try match(Array("supplier\nAcme Widgts\nZ\nAcme Widgts\n".utf8)) {
      $0.threshold = 1
    }
    #expect(found.review.first?["row"] == "1")
    #expect(found.review.first?["row_count"] == "2")
  }
}
