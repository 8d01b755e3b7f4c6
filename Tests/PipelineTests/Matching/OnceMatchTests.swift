import Pipeline
import Tabular
import Testing

/// Lists that name each thing at most once: on the command line, and in a pipeline's sources.
struct OnceMatchTests {
  private static let register = """
    URN,EstablishmentName,LA (code),LA (name),Postcode,EstablishmentStatus (name)
    1,Bringhurst Primary School,202,Camden,NW1 1AA,Open
    2,Bringhurst Junior School,202,Camden,NW1 1AB,Open
    3,Winklebury School,202,Camden,NW1 1AC,Open

    """

  private func match(_ names: [String], isOnce: Bool) throws -> [[String: String]] {
    let place = try TestWorkspace()
    try Files.write(Array(Self.register.utf8), to: "\(place.root)/register.csv")
    let text = "name,la\n" + names.map { "\"\($0)\",Camden\n" }.joined()
    var selection = MatchRegister.Selection(.schools)
    selection.register = "\(place.root)/register.csv"
    let today = try #require(CalendarDate(iso: "2025-10-01"))
    let register = try MatchRegister(selection, in: place.workspace, today: today)
    return try MatchedFile(Array(text.utf8), .schools, against: register, in: place) {
      $0.isOnce = isOnce
      $0.threshold = 0.5
    }.rows
  }

  @Test func `with once no two rows have the same answer, and every row says why`() throws {
    let names = ["Bringhurst School", "Bringhurst Primary School", "Winklebury School"]
    let each = try match(names, isOnce: false)
    #expect(each[1]["match_id"] == "1")
    let together = try match(names, isOnce: true)
    #expect(together.map { $0["name"] } == names)
    #expect(together[0]["match_id"] != "1")
    #expect(together[1]["match_id"] == "1")
    #expect(together[2] == each[2])
    let ids = together.compactMap { $0["match_id"] }.filter { !$0.isEmpty }
    #expect(Set(ids).count == ids.count)
    #expect(together.allSatisfy { $0["match_reason"]?.isEmpty == false })
  }

  @Test func `a name that stands twice is for a person, both times`() throws {
    let found = try match(["Winklebury School", "Winklebury School"], isOnce: true)
    #expect(Set(found.map { $0["match_verdict"] }) == ["ambiguous", "review"])
    #expect(found.allSatisfy { $0["match_id"] == "" })
    #expect(found[1]["match_reason"] == "3 Winklebury School is more likely meant in row 1")
  }

  @Test func `a source that names each once gives no two names the same school`() throws {
    let place = try TestWorkspace()
    var files = SampleFiles.october
    let name = try #require(files.bytes.keys.first { $0.hasPrefix("school_names") })
    var schools = try DelimitedReader(
      bytes: try #require(files.bytes[files.name("establishments")]),
      dialect: Dialect(encoding: .windows1252), name: "schools")
    let title = try schools.header.require("EstablishmentName")
    _ = try schools.next()
    let school = schools.text(title)
    files.bytes[name] = Array(
      "id,name,town,postcode,la_name,as_at\n1,\"\(school)\",,,,\n2,\"\(school)s\",,,,\n".utf8)
    func targets() throws -> [String] {
      var reader = try DelimitedReader(path: "\(place.root)/curated/sample/latest/links.csv")
      let source = try reader.header.require("source")
      let target = try reader.header.require("targets")
      var targets: [String] = []
      while try reader.next() {
        if reader.text(source) == "school_names" { targets.append(reader.text(target)) }
      }
      return targets
    }
    try place.bring(files)
    _ = try place.run()
    let each = try targets()
    #expect(each.count == 2)
    #expect(Set(each).count == 1)
    try place.edit(
      "pipelines/sample/sources/school_names.json5", "kind: \"school\", column",
      "once: true, kind: \"school\", column")
    _ = try place.rerun()
    let together = try targets()
    #expect(together.count == 2)
    #expect(Set(together).count == 2)
  }

  @Test func `once is refused for names that nothing is weighed against`() throws {
    let place = try TestWorkspace()
    try place.edit(
      "pipelines/sample/sources/la_names.json5", "kind: \"authority\",",
      "kind: \"authority\", once: true,")
    let message = place.failure { _ = try place.run() }?.message
    #expect(message?.contains("\"once\" is for names that are weighed") == true, "\(message ?? "")")
  }
}
