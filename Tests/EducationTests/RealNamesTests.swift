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

  @Test func `every name of 17 publishers has the one right answer`() throws {
    var reader = try DelimitedReader(path: Places.data + "/gold/la_names.csv")
    let name = try reader.header.require("raw_name")
    let code = try reader.header.require("dfe_code")
    while try reader.next() {
      let link = resolve(reader.text(name))
      let truth = try #require(LACode(reader.text(code)))
      let found = link.historic.map { [$0] } ?? link.targets
      #expect(found == [england.id(of: truth)], "\(reader.text(name)): \(link.evidence)")
      #expect((link.probability ?? 0) > 0.95, "\(reader.text(name)): \(link.evidence)")
    }
    #expect(reader.recordNumber == 2401)
  }

  @Test func `with no table but the ONS and GIAS names and the past, no name has a wrong answer`()
    throws
  {
    let names = AuthorityResolver(
      AuthorityRegister(
        AuthorityTables(
          authorities: england.authorities, historic: england.historic, regions: england.regions)))
    var reader = try DelimitedReader(path: Places.data + "/gold/la_names.csv")
    let name = try reader.header.require("raw_name")
    let code = try reader.header.require("dfe_code")
    var judgements: [Judgement] = []
    while try reader.next() {
      let mention = AuthorityResolver.mention(
        source: "gold", name: reader.text(name), code: "", asAt: today)
      let link = names.resolve(mention, asAt: today)
      let truth = try #require(LACode(reader.text(code)))
      let found = link.historic.map { [$0] } ?? link.targets
      let isRight = found == [england.id(of: truth)].compactMap { $0 }
      let isAnswered = [.one, .historic].contains(link.verdict)
      #expect(isRight || !isAnswered, "\(reader.text(name)): \(link.evidence)")
      judgements.append(
        Judgement(
          probability: link.probability ?? 0, isAnswered: isAnswered, isRight: isRight))
    }
    let evaluation = Evaluation(judgements)
    #expect(try #require(evaluation.best).f1 >= 0.999)
    #expect(try #require(evaluation.automatic).coverage >= 0.999)
  }

  @Test func `every hard case has the type and the codes that are stated`() throws {
    var reader = try DelimitedReader(path: Places.data + "/gold/la_hard_cases.csv")
    let name = try reader.header.require("raw_name")
    let type = try reader.header.require("answer_type")
    let codes = try reader.header.require("dfe_codes")
    while try reader.next() {
      let link = resolve(reader.text(name))
      #expect(link.verdict.rawValue == reader.text(type), "\(reader.text(name)) \(link.evidence)")
      let expected = reader.text(codes).split(separator: "|").compactMap { LACode(String($0)) }
      guard !expected.isEmpty else { continue }
      #expect(
        link.targets == expected.compactMap { england.id(of: $0) }.sorted(),
        "\(reader.text(name)) \(link.evidence)")
    }
    #expect(reader.recordNumber == 39)
  }
}
