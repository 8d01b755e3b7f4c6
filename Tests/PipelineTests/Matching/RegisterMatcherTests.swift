import Pipeline
import Tabular
import Testing

/// Matching names of schools, trusts, partnerships and anything else against a register.
struct RegisterMatcherTests {
  private let today: CalendarDate

  init() throws { today = try #require(CalendarDate(iso: "2025-10-01")) }

  private func open(
    _ kind: MatchKind, in place: TestWorkspace,
    _ set: (inout MatchRegister.Selection) -> Void = { _ in }
  ) throws -> MatchRegister {
    var selection = MatchRegister.Selection(kind)
    set(&selection)
    return try MatchRegister(selection, in: place.workspace, today: today)
  }

  /// The answers to the rows of a file, by the row's number.
  private func match(
    _ bytes: [UInt8], _ kind: MatchKind, _ register: MatchRegister, in place: TestWorkspace
  ) throws -> [[String: String]] {
    try MatchedFile(bytes, kind, against: register, in: place).rows
  }

  @Test(arguments: [MatchKind.schools, .trusts])
  func `names of a list are matched against the release, and its own truth says how well`(
    kind: MatchKind
  ) throws {
    let place = try TestWorkspace(published: .october)
    let files = SampleFiles.october.bytes
    let stem = kind == .schools ? "school_names" : "trust_names"
    let list = try #require(files.first { $0.key.hasPrefix(stem) })
    let truth = try MatchedFile.read(try #require(files["truth.csv"])).rows.filter {
      $0["kind"] == (kind == .schools ? "school" : "trust")
    }
    let expected = Dictionary(
      truth.map { row in
        (row["record"] ?? "", row[kind == .schools ? "urn" : "group_uid"] ?? "")
      }, uniquingKeysWith: { first, _ in first })
    let answers = try match(list.value, kind, open(kind, in: place), in: place)
    #expect(answers.count > 15)
    var linked = 0
    var wrong = 0
    for (index, answer) in answers.enumerated() where answer["match_id"] != "" {
      linked += 1
      if answer["match_id"] != expected["\(index + 1)"] { wrong += 1 }
    }
    #expect(linked * 10 >= answers.count * 7, "\(linked) of \(answers.count)")
    #expect(wrong * 20 <= linked, "\(wrong) of \(linked)")
  }

  @Test func `an answer depends on its row alone, not on the other rows nor on their order`() throws
  {
    let place = try TestWorkspace(published: .october)
    let register = try open(.schools, in: place)
    let list = try #require(
      SampleFiles.october.bytes.first { $0.key.hasPrefix("school_names") })
    let lines = list.value.lines
    func answers(_ rows: [ArraySlice<UInt8>]) throws -> [[String: String]] {
      try match(Array((lines.prefix(1) + rows).joined()), .schools, register, in: place)
    }
    let rows = Array(lines.dropFirst())
    let plain = try answers(rows)
    #expect(plain.count == rows.count)
    #expect(try answers(rows.reversed()) == plain.reversed())
    #expect(try answers(rows + rows) == plain + plain)
    let some = rows.indices.filter { $0 % 3 == 1 }
    #expect(try answers(some.map { rows[$0] }) == some.map { plain[$0] })
  }

  @Test func `without a release it says what to run`() throws {
    let place = try TestWorkspace()
    #expect(
      place.failure { _ = try open(.schools, in: place) }?.message
        == "pipeline sample has no release to match against; run `abep run sample`, or name a file"
        + " with --register")
    #expect(place.failure { _ = try open(.names, in: place) }?.kind == .usage)
  }

  @Test func `any CSV serves as a register, by the columns that are named`() throws {
    let place = try TestWorkspace()
    let path = "\(place.root)/suppliers.csv"
    let names = ["Acme Widgets Ltd", "Bolt Supplies Limited", "Northern Bolt Company"]
    try Files.write(
      Array(("no,who\n" + names.enumerated().map { "\($0),\($1)\n" }.joined()).utf8), to: path)
    let register = try open(.names, in: place) {
      $0.register = path
      $0.idColumn = "no"
      $0.nameColumn = "who"
    }
    let answers = try match(
      Array("supplier\nACME WIDGETS\nZeta\n".utf8), .names, register, in: place)
    #expect(answers[0]["match_id"] == "0")
    #expect(answers[0]["match_name"] == "Acme Widgets Ltd")
    #expect(answers[1]["match_verdict"] == "none")
    let unnamed = place.failure { _ = try open(.names, in: place) { $0.register = path } }
    #expect(unnamed?.kind == .usage)
    #expect(unnamed?.message.contains("no column that looks like a name") == true)
  }

  @Test func `initials of partnerships are ambiguous until an authority stands beside them`() throws
  {
    let place = try TestWorkspace()
    let path = "\(place.root)/partnerships.csv"
    try Files.write(
      Array(
        """
        partnership,aliases,la_names
        Haringey Education Partnership,HEP,Haringey
        Hounslow Education Partnership,HEP; formerly Hounslow Learning Partnership,Hounslow

        """.utf8), to: path)
    let register = try open(.partnerships, in: place) { $0.register = path }
    let answers = try match(
      Array("name,la\nHEP,\nHEP,London Borough of Hounslow\nNobody,\n".utf8), .partnerships,
      register, in: place)
    #expect(answers.map { $0["match_verdict"] } == ["ambiguous", "one", "none"])
    #expect(answers[1]["match_name"] == "Hounslow Education Partnership")
  }
}
