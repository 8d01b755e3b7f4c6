import Education
import Linkage
import Tabular
import Testing

/// What exact names and aliases alone make of names as publishers write them.
@Suite(.enabled(if: Places.hasData, "the shared data is not here"))
struct RealNamesTests {
  private let england: AuthorityRegister
  private let resolver: AuthorityResolver
  private let today: CalendarDate

  init() throws {
    england = try Places.england()
    resolver = AuthorityResolver(england)
    today = try #require(CalendarDate(iso: "2025-05-01"))
  }

  private func resolve(_ name: String) -> Link {
    resolver.resolve(
      AuthorityResolver.mention(source: "gold", name: name, code: "", asAt: today), asAt: today)
  }

  @Test func `more than half of publishers' names have an answer, and none a wrong one`() throws {
    var reader = try DelimitedReader(path: Places.data + "/gold/la_names.csv")
    let name = try reader.header.require("raw_name")
    let code = try reader.header.require("dfe_code")
    var answered = 0
    while try reader.next() {
      let link = resolve(reader.text(name))
      guard link.verdict != .none else { continue }
      answered += 1
      let truth = try #require(LACode(reader.text(code)))
      let found = link.historic.map { [$0] } ?? link.targets
      #expect(found == [england.id(of: truth)], "\(reader.text(name))")
    }
    #expect(reader.recordNumber == 2401)
    #expect(answered > 1300)
  }

  @Test func `the hard cases that have an answer here have the right one`() throws {
    var reader = try DelimitedReader(path: Places.data + "/gold/la_hard_cases.csv")
    let name = try reader.header.require("raw_name")
    let type = try reader.header.require("answer_type")
    let codes = try reader.header.require("dfe_codes")
    var answered = 0
    while try reader.next() {
      let link = resolve(reader.text(name))
      guard link.verdict != .none else { continue }
      answered += 1
      #expect(link.verdict.rawValue == reader.text(type), "\(reader.text(name))")
      let expected = reader.text(codes).split(separator: "|").compactMap { LACode(String($0)) }
      #expect(link.targets == expected.compactMap { england.id(of: $0) }.sorted())
    }
    #expect(answered == 10)
  }
}
