import JSONText
import Pipeline
import Tabular
import Testing

/// Names that sources declare as mentions become links, and what people decide on them is obeyed.
struct DeclaredMentionsTests {
  private let place: TestWorkspace

  /// A list of names in place of the sample's.
  init() throws {
    place = try TestWorkspace()
    try bring(
      """
      id,la_name,as_at
      1,Camden,2025-10-01
      2,CAMDEN,2025-10-01
      3,Camden,2025-10-01
      4,Newcastle,2025-10-01
      5,Hertfordshie,2025-10-01
      6,Nowhere,2025-10-01
      7,Dorset,2018-06-01
      8,Dorset,2025-10-01

      """)
  }

  private func bring(_ names: String) throws {
    var files = SampleFiles.october
    let name = try #require(files.bytes.keys.first { $0.hasPrefix("la_names") })
    files.bytes[name] = Array(names.utf8)
    try place.bring(files)
  }

  /// A table of the current release, of the list's own rows.
  private func rows(_ table: String) throws -> [[String: String]] {
    var reader = try DelimitedReader(
      path: "\(place.root)/curated/sample/latest/\(table).csv", name: table)
    var rows: [[String: String]] = []
    while try reader.next() {
      let cells = reader.header.names.indices.map { (reader.header.names[$0], reader.text($0)) }
      let row = Dictionary(cells, uniquingKeysWith: { first, _ in first })
      if row["source"] == "la_names" { rows.append(row) }
    }
    return rows
  }

  private func row(_ name: String, context: String = "as_at=2025-10-01") throws -> [String: String]
  {
    try #require(rows("links").first { $0["text"] == name && $0["context"] == context })
  }

  private func decide(_ lines: String...) throws {
    let header = DecisionFile.header.joined(separator: ",")
    try Files.write(
      Array(([header] + lines).map { $0 + "\n" }.joined().utf8),
      to: "\(place.root)/pipelines/sample/decisions.csv")
  }

  @Test func `every distinct name with what stands beside it has one row, with its count`() throws {
    #expect(try place.run().verdict == .published)
    let links = try rows("links")
    #expect(links.count == 7)
    #expect(Set(links.map { $0["mention"] }).count == 7)
    #expect(try row("Camden")["row_count"] == "2")
    #expect(try row("Camden")["targets"] == "E09000007")
    #expect(try row("CAMDEN")["row_count"] == "1")
    #expect(try row("Nowhere")["verdict"] == "none")
    #expect(try row("Dorset")["verdict"] == "one")
    let then = try row("Dorset", context: "as_at=2018-06-01")
    #expect(then["verdict"] == "historic")
    #expect(then["historic_la_id"] == "835-2019")
    #expect(try links.allSatisfy { try #require($0["evidence"]).isEmpty == false })
  }

  @Test func `the review queue begins with what is least certain`() throws {
    _ = try place.run()
    #expect(
      try rows("review_queue").map { $0["text"] } == ["Newcastle", "Hertfordshie", "Nowhere"])
  }

  @Test func `the checks state how many names of each source were linked`() throws {
    _ = try place.run()
    let checks = try JSONParser().parse(
      Files.read("\(place.root)/curated/sample/latest/checks.json"))
    let rate = try #require(
      checks["links"]?.array?.first { $0["source"]?.string == "la_names" })
    #expect(rate["register"]?.string == "local_authority")
    #expect(rate["names"]?.integer == 7)
    #expect(rate["rows"]?.integer == 8)
    #expect(rate["linked_rows"]?.integer == 5)
    #expect(rate["verdicts"]?["one"]?.integer == 4)
    #expect(rate["verdicts"]?["ambiguous"]?.integer == 1)
  }

  @Test func `a decision outranks what was found, and is part of what a release is made from`()
    throws
  {
    let first = try place.run().release
    let newcastle = try #require(try row("Newcastle")["mention"])
    let slip = try #require(try row("Hertfordshie")["mention"])
    let nowhere = try #require(try row("Nowhere")["mention"])
    try decide(
      "\(newcastle),E08000021,match,a.person,2025-11-01,\"the list is of cities, all of them\",",
      "\(slip),E10000015,not,a.person,2025-11-01,it means Herefordshire,",
      "\(nowhere),,unsure,a.person,2025-11-01,nobody knows,")
    let second = try place.rerun()
    #expect(second.verdict == .published)
    #expect(second.release != first)
    #expect(try row("Newcastle")["targets"] == "E08000021")
    #expect(try row("Newcastle")["method"] == "decision")
    #expect(
      try row("Newcastle")["evidence"]
        == "decided to mean E08000021, by a.person on 2025-11-01: the list is of cities, all of them"
    )
    #expect(try row("Hertfordshie")["verdict"] == "none")
    #expect(try rows("review_queue").map { $0["text"] } == ["Nowhere"])
    #expect(try place.rerun().verdict == .unchanged)
  }

  @Test func `a decision that has expired, or decides nothing, is told and not obeyed`() throws {
    _ = try place.run()
    let newcastle = try #require(try row("Newcastle")["mention"])
    let camden = try #require(try row("Camden")["mention"])
    _ = place.notices()
    try decide(
      "\(newcastle),E08000021,match,a.person,2025-09-01,,2025-10-01",
      "0123456789abcdef,E08000021,match,a.person,2025-09-01,,",
      "\(camden),E09000007,match,a.person,2025-09-01,,")
    _ = try place.rerun()
    #expect(try row("Newcastle")["verdict"] == "ambiguous")
    let told = place.notices().map(\.message)
    #expect(told.contains { $0.contains("has expired; decide again, or remove it") })
    #expect(told.contains { $0.contains("no source writes that name any more") })
    #expect(told.contains { $0.contains("agrees with what is found without it: \"Camden\"") })
  }

  @Test func `names of schools and trusts are weighed by a model, whose hash the release states`()
    throws
  {
    _ = try place.run()
    let folder = "\(place.root)/curated/sample/latest"
    let text = String(decoding: try Files.read("\(folder)/links.csv"), as: UTF8.self)
    #expect(text.contains(",school_names,school,"))
    #expect(text.contains(",trust_names,trust,"))
    let provenance = String(decoding: try Files.read("\(folder)/provenance.jsonl"), as: UTF8.self)
    #expect(provenance.contains("models/schools.json"))
    let checks = try JSONParser().parse(Files.read("\(folder)/checks.json"))
    let rates = checks["links"]?.array ?? []
    for (source, least) in [("school_names", 80), ("trust_names", 60)] {
      let rate = try #require(rates.first { $0["source"]?.string == source })
      let rows = try #require(rate["rows"]?.integer)
      #expect(try #require(rate["linked_rows"]?.integer) * 100 >= rows * least, "\(source)")
    }
  }

  @Test func `a mistake in the decisions is refused with its place`() throws {
    _ = try place.run()
    func message(_ line: String) throws -> String {
      try decide(line)
      let failure = place.failure { _ = try place.rerun() }
      #expect(failure?.kind == .badConfiguration)
      return failure?.message ?? ""
    }
    let start = "pipelines/sample/decisions.csv, record 1, "
    #expect(
      try message("0123456789abcdef,x,mach,me,2025-01-01,,").hasPrefix(
        start + "verdict \"mach\" is none of match, not, unsure; did you mean \"match\"?"))
    #expect(
      try message("0123456789abcdef,x,match,me,today,,").hasPrefix(
        start + "when \"today\" is no day"))
    #expect(
      try message("Camden,x,match,me,2025-01-01,,").hasPrefix(
        start + "mention \"Camden\" is no mention's id"))
    #expect(
      try message("0123456789abcdef,,not,me,2025-01-01,,").hasPrefix(
        start + "candidate \"\" must say what the mention does not mean"))
    try Files.write(
      Array("mention,candidate\n".utf8), to: "\(place.root)/pipelines/sample/decisions.csv")
    #expect(
      place.failure { _ = try place.rerun() }?.message
        == "pipelines/sample/decisions.csv has no column \"verdict\"; it needs"
        + " mention,candidate,verdict,who,when,why,expires")
  }
}
