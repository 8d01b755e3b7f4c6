import Tabular
import Testing

/// The verbs `match` and `explain`, as somebody calls them.
@Suite(.enabled(if: Files.exists(Program.path), "the program was not built beside the tests"))
struct MatchCommandTests {
  private let place: TestWorkspace

  init() throws {
    place = try TestWorkspace()
    try Files.write(Array("n,council\n1,Camden\n2,Newcastle\n".utf8), to: "\(place.root)/a.csv")
    try Files.write(Array("id,name\n1,Lea Primary School\n".utf8), to: "\(place.root)/reg.csv")
  }

  private func abep(_ words: String...) async throws -> Program.Result {
    try await Program.run(words + ["--root", place.root])
  }

  @Test func `match says what it guessed, and ends with 12 where a person should look`()
    async throws
  {
    let plain = try await abep(
      "match", "\(place.root)/a.csv", "england", "--to", "authorities", "--as-at", "2025-10-01")
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(plain.output.hasPrefix("n,council,match_id,match_name,"))
    #expect(plain.output.contains("\n1,Camden,E09000007,Camden,0.998"))
    #expect(plain.errors.contains("name: column \"council\" (guessed by its heading)\n"))
    #expect(plain.errors.contains("2 rows: 1 one, 1 ambiguous\n"))
    let reviewed = try await abep(
      "match", "\(place.root)/a.csv", "england", "--to", "authorities", "--output",
      "\(place.root)/out.csv", "--review", "\(place.root)/review.csv", "--quiet")
    #expect(reviewed.status == 12)
    #expect(reviewed.output.isEmpty)
    #expect(try Files.read("\(place.root)/out.csv").isEmpty == false)
    #expect(try Files.read("\(place.root)/review.csv").count { $0 == 0x0A } == 2)
  }

  @Test func `match refuses in a sentence what it cannot do`() async throws {
    let none = try await abep("match", "\(place.root)/a.csv", "--quiet")
    #expect(none.status == 64)
    #expect(none.errors.contains("match needs --to"))
    let lacking = try await abep("match", "\(place.root)/b.csv", "--to", "authorities", "--quiet")
    #expect(lacking.status == 66, "\(lacking.errors)")
    let misnamed = try await abep(
      "match", "\(place.root)/a.csv", "--to", "authorities", "--name", "x", "--quiet")
    #expect(misnamed.status == 64)
    #expect(misnamed.output.count { $0 == "\n" } == 3)
  }

  @Test func `explain says why, what is near, and what would have changed it`() async throws {
    let school = try await abep(
      "explain", "Lea Primary", "--to", "names", "--register", "\(place.root)/reg.csv")
    #expect(school.output.contains("none of the register: "), "\(school.errors)")
    let choice = try await abep("explain", "Newcastle", "england", "--to", "authorities")
    #expect(choice.status == 0, "\(choice.errors)")
    #expect(choice.output.contains(": ambiguous\n"))
    #expect(choice.output.contains("written \"Newcastle-under-Lyme\", it would be that one"))
    let none = try await abep("explain", "Camdn", "england", "--to", "authorities")
    #expect(none.output.contains("Camden, 1 letter away"))
    let then = try await abep(
      "explain", "Dorset", "england", "--to", "authorities", "--as-at", "2018-06-01")
    #expect(then.output.contains("835-2019 Dorset"))
    #expect(then.output.contains("as at 2019-04-01 or later, it would be what took its place"))
  }

  @Test func `explain tells any mention of a release, linked or not, as it was asked`() async throws
  {
    let published = try TestWorkspace(published: .october)
    func explain(_ id: String) async throws -> Program.Result {
      try await Program.run(["explain", "--mention", id, "sample", "--root", published.root])
    }
    var reader = try DelimitedReader(
      path: "\(published.root)/curated/sample/latest/links.csv", name: "links.csv")
    let header = reader.header
    let places = try ["mention", "kind", "verdict", "text"].map { try header.require($0) }
    var seen: Set<[String]> = []
    while try reader.next() {
      let row = places.map { reader.text($0) }
      guard seen.insert([row[1], row[2]]).inserted else { continue }
      let told = try await explain(row[0])
      #expect(told.status == 0, "\(told.errors)")
      #expect(told.output.hasPrefix("\"\(row[3])\", \(row[1]), in "), "\(told.output)")
      #expect(told.output.contains(" says: \(row[2]), by "), "\(told.output)")
      // Asked again, it has the answer that the release has.
      let again = told.output.split(separator: "asked again:\n")
      if again.count == 2 { #expect(again[1].contains(": \(row[2])\n"), "\(told.output)") }
    }
    #expect(seen.contains(["school", "none"]) || seen.contains(["school", "ambiguous"]))
    #expect(seen.contains(["local_authority", "none"]))
    let lacking = try await explain("0123456789abcdef")
    #expect(lacking.status == 64)
    #expect(lacking.errors.contains("has no mention \"0123456789abcdef\""))
  }
}
