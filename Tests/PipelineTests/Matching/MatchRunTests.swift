import Pipeline
import Tabular
import Testing

/// Matching the names in a file, whatever the file is like.
struct MatchRunTests {
  private let place: TestWorkspace
  private let register: MatchRegister

  init() throws {
    place = try TestWorkspace()
    let today = try #require(CalendarDate(iso: "2025-10-01"))
    var selection = MatchRegister.Selection(.authorities)
    selection.pipeline = "england"
    register = try MatchRegister(selection, in: place.workspace, today: today)
  }

  private func match(
    _ bytes: [UInt8], _ set: (inout MatchRun.Options) -> Void = { _ in }
  ) throws -> MatchedFile {
    try MatchedFile(bytes, .authorities, against: register, in: place, set)
  }

  private func match(
    _ text: String, _ set: (inout MatchRun.Options) -> Void = { _ in }
  ) throws -> MatchedFile {
    try match(Array(text.utf8), set)
  }

  @Test func `every row stays in its place with its columns, and answers stand behind them`() throws
  {
    let found = try match("id,la_name,note\n1,Camden,\"a, b\"\n2,Nowhere,\n3,Cumbria,x\n")
    #expect(
      found.header == [
        "id", "la_name", "note", "match_id", "match_name", "match_probability", "match_margin",
        "match_verdict", "match_reason", "match_runner_up",
      ])
    #expect(found.columns == ["name=la_name"])
    #expect(found.rows.map { $0["id"] } == ["1", "2", "3"])
    #expect(found.rows.map { $0["note"] } == ["a, b", "", "x"])
    #expect(found.rows.map { $0["match_verdict"] } == ["one", "none", "historic"])
    #expect(found.rows[0]["match_id"] == "E09000007")
    #expect(found.rows[2]["match_id"] == "E06000063|E06000064")
    #expect(found.rows[2]["match_name"] == "Cumberland|Westmorland and Furness")
    #expect(found.summary.counts == [.one: 1, .none: 1, .historic: 1])
  }

  @Test func `a day for all, or for each row, decides who bore a name`() throws {
    let found = try match("la_name,day\nDorset,2018-06-01\nDorset,2022-06-01\nDorset,June\n") {
      $0.named = [.date: "day"]
    }
    #expect(found.rows.map { $0["match_verdict"] } == ["historic", "one", "none"])
    #expect(found.rows[2]["match_reason"] == "\"June\" is no day such as 2023-11-16")
  }

  @Test func `what is less probable than the threshold is for a person, and so is a choice`() throws
  {
    let found = try match("la\nHertfordshie\nNewcastle\nHertfordshie\nCamden\nNowhere\n")
    #expect(
      found.rows.map { $0["match_verdict"] } == ["review", "ambiguous", "review", "one", "none"])
    #expect(found.rows[0]["match_id"] == "")
    #expect(found.rows[0]["match_runner_up"] == "E10000015 Hertfordshire")
    #expect(found.summary.reviewCount == 3)
    // Each question once, the least certain first; what has no candidate last.
    #expect(found.review.map { $0["name"] } == ["Newcastle", "Hertfordshie", "Nowhere"])
    #expect(found.review.map { $0["row_count"] } == ["1", "2", "1"])
    let lenient = try match("la\nHertfordshie\n") { $0.threshold = 0.5 }
    #expect(lenient.rows[0]["match_id"] == "E10000015")
    let strict = try match("la\nCamden\n") { $0.threshold = 1 }
    #expect(strict.rows[0]["match_verdict"] == "review")
  }

  @Test func `more candidates have columns of their own`() throws {
    let found = try match("la\nKingston\nCamden\n") { $0.top = 3 }
    #expect(found.header.suffix(3) == ["match_3_id", "match_3_name", "match_3_probability"])
    #expect(found.rows[0]["match_runner_up"] == "E06000010 Kingston upon Hull, City of")
    #expect(found.rows[0]["match_1_name"] == "Kingston upon Hull, City of")
    #expect(found.rows[0]["match_2_name"] == "Kingston upon Thames")
    #expect(found.rows[1]["match_1_id"] == found.rows[1]["match_id"])
    #expect(found.rows[1]["match_2_id"] == "")
  }

  @Test func `a column that is not there is told, and every row is in the output all the same`()
    throws
  {
    let found = try match("id,la_name\n1,Camden\n2,Kent\n") { $0.named = [.name: "la_nam"] }
    let sentence = "there is no column \"la_nam\"; did you mean \"la_name\"?"
    #expect(found.columns == [sentence])
    #expect(found.summary.refusal == sentence)
    #expect(found.rows.map { $0["id"] } == ["1", "2"])
    #expect(found.rows.allSatisfy { $0["match_reason"] == sentence })
    let none = try match("x,y\n1,2\n")
    #expect(
      none.summary.refusal
        == "no column looks like the name of a local authority; say which with --name: there are"
        + " \"x\", \"y\"")
  }

  @Test func `records that are ragged or never end their quote stay in their place`() throws {
    let found = try match("id,la\n1,Kent,more,and\n2\n3,\"Kent\n4,Kent\n")
    #expect(found.header.prefix(4) == ["id", "la", "", ""])
    #expect(found.rows.map { $0["id"] } == ["1", "2", "3,\"Kent", "4"])
    #expect(found.rows.map { $0["match_verdict"] } == ["one", "none", "none", "one"])
    #expect(found.rows[1]["match_reason"] == "there is no name")
    #expect(found.summary.issues.count == 2)
    #expect(found.summary.issues.contains { $0.contains("more or fewer fields than the header") })
  }

  @Test func `a field that is no UTF-8 is read as windows-1252, and the others as they are`() throws
  {
    var bytes = Array("la,note\nKent,é\nK".utf8)
    bytes += [0xE9] + Array("nt,caf".utf8) + [0xE9] + Array("\n".utf8)
    let found = try match(bytes)
    #expect(found.rows.map { $0["note"] } == ["é", "café"])
    #expect(found.rows[1]["la"] == "Ként")
    #expect(found.rows[1]["match_id"] == "E10000016")
    #expect(
      found.summary.issues == [
        "names.csv, record 2 (and 1 more): no UTF-8; the field was read as windows-1252"
      ])
  }

  @Test func `tabs, semicolons, UTF-16 and line ends of any kind are found out`() throws {
    #expect(try match("id\tla\r\n1\tKent\r\n").rows[0]["match_id"] == "E10000016")
    #expect(try match("id;la\r1;\"Kent\"\r").rows[0]["match_id"] == "E10000016")
    let units = Array("id,la\n1,Kent\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try match([0xFF, 0xFE] + units).rows[0]["match_id"] == "E10000016")
    #expect(try match([0xEF, 0xBB, 0xBF] + Array("la\nKent\n".utf8)).columns == ["name=la"])
  }

  @Test func `odd names have an answer of none, and leave their rows whole`() throws {
    let long = String(repeating: "Kent ", count: 2000)
    let names = [long, "\u{202E}كامدن", "Cam\u{7}den", "", "   ", "💡", "=1+1", "NULL", "-"]
    let found = try match("n,la\n" + names.map { "x,\"\($0)\"\n" }.joined())
    #expect(found.rows.count == names.count)
    #expect(found.rows.map { $0["la"] } == names)
    #expect(found.rows[2]["match_name"] == "Camden")
    #expect(found.rows[0]["match_reason"] == "a text of 9999 bytes is no name")
    for (name, row) in zip(names, found.rows) where name != names[2] {
      #expect(row["match_verdict"] == "none", "\(name)")
    }
  }

  @Test func `a heading that stands twice means its first column, and answers never cover columns`()
    throws
  {
    let found = try match("la,la,match_id\nKent,Camden,mine\n")
    #expect(found.header.prefix(3) == ["la", "la", "match_id"])
    #expect(found.rows[0]["match_id"] == "mine")
    #expect(found.rows[0]["match_id_2"] == "E10000016")
    #expect(found.summary.issues.contains { $0.contains("stands more than once in the header") })
  }

  @Test func `cells are the same whether they stand in quotes or not`() throws {
    let rows = [
      "1,Camden,x", "2,Dorset,", ",,", "", "3,Hove", "4,Leeds,a,b", "5,\u{E9}t\u{E9},z",
      "6, Hull ,'",
    ]
    func text(_ cell: (Substring) -> String) -> String {
      rows.map { row in
        row.split(separator: ",", omittingEmptySubsequences: false).map(cell)
          .joined(separator: ",")
      }.joined(separator: "\n")
    }
    let plain = try match("id,la_name,note\n" + text { String($0) } + "\n")
    let quoted = try match("id,la_name,note\n" + text { $0.isEmpty ? "" : "\"\($0)\"" } + "\n")
    #expect(plain.rows.count == rows.count)
    #expect(plain.rows == quoted.rows)
    #expect(plain.header == quoted.header)
  }

  @Test func `an answer depends on its row alone`() throws {
    let names = ["Camden", "Newcastle", "Herfordshire", "Barnet, Camden and Enfield", "x", "Hove"]
    let many = (0..<40_000).map { names[$0 / 3 % names.count] }
    let found = try match("la\n" + many.map { "\"\($0)\"\n" }.joined())
    #expect(found.rows.count == many.count)
    var answers: [String: [String: String]] = [:]
    for (name, row) in zip(many, found.rows) {
      #expect(row["la"] == name)
      let known = answers[name] ?? row
      #expect(known == row)
      answers[name] = row
    }
    let alone = try match("la\nHove\n")
    #expect(alone.rows[0] == answers["Hove"])
  }

  @Test func `an empty file and a file that is none are refused with a sentence`() throws {
    #expect(throws: DelimitedFailure.self) { try match("") }
    #expect(throws: DelimitedFailure.self) { try match("<!DOCTYPE html><p>") }
    #expect(try match("la\n").rows.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `an empty line is a row without a name, and stays in its place`(end: String) throws {
    let lines = ["", "la", "Kent", "", "Camden", "", ""]
    let found = try match(lines.joined(separator: end) + "Essex")
    #expect(found.rows.map { $0["la"] } == ["Kent", "", "Camden", "", "Essex"])
    #expect(found.rows[1]["match_reason"] == "there is no name")
    let pairs = try match(["id,la", "1,Kent", "", "2,Camden", ""].joined(separator: end))
    #expect(pairs.rows.map { $0["id"] } == ["1", "", "2"])
    let quoted = try match(
      ["la", "\"Kent\"", "\"\"", "", "\"a\"b", "Kent", ""].joined(separator: end))
    #expect(quoted.rows.map { $0["match_verdict"] } == ["one", "none", "none", "none", "one"])
  }

  @Test func `a header alone, and a last line without an end, are read as they are`() throws {
    let none = try match("id,la_name")
    #expect(none.rows.isEmpty)
    #expect(none.header.prefix(2) == ["id", "la_name"])
    #expect(try match("la\r\nKent").rows.map { $0["match_id"] } == ["E10000016"])
  }
}
