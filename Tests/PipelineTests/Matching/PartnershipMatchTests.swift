import Pipeline
import Tabular
import Testing

/// Matching names of partnerships: against a pipeline's own register, and against a list.
struct PartnershipMatchTests {
  private let place: TestWorkspace
  private let today: CalendarDate

  init() throws {
    place = try TestWorkspace()
    today = try #require(CalendarDate(iso: "2025-10-01"))
  }

  private func match(
    _ questions: [(name: String, authority: String)], _ register: String?,
    pipeline: String = "england"
  ) throws -> [MatchAnswer] {
    var selection = MatchRegister.Selection(.partnerships)
    selection.pipeline = pipeline
    selection.register = register
    let opened = try MatchRegister(selection, in: place.workspace, today: today)
    return opened.matcher.answers(
      to: questions.map { question in
        var asked = MatchQuestion(question.name)
        asked.authority = question.authority
        return asked
      })
  }

  @Test func `England's own register answers by its ids, by other names and by initials`() throws {
    let found = try match(
      [
        ("Achieving for Children", ""), ("AfC", "Kingston upon Thames"),
        ("The Birmingham Education Partnership Ltd", ""), ("Camden Town Brewery", "Camden"),
      ], nil)
    #expect(found[0].entities.map(\.id) == ["achieving_for_children"])
    #expect(found[1].entities.map(\.id) == ["achieving_for_children"])
    #expect(found[2].entities.map(\.name) == ["Birmingham Education Partnership"])
    #expect(found[3].verdict == .none)
  }

  @Test func `a pipeline that keeps no partnerships says so`() throws {
    try Files.remove("\(place.root)/pipelines/sample/partnerships.csv")
    let failure = place.failure { _ = try match([], nil, pipeline: "sample") }
    #expect(failure?.kind == .usage)
    #expect(failure?.message.contains("has no register of partnerships") == true)
  }

  @Test func `a list with keys answers by them, and rows with one key are one partnership`() throws
  {
    let path = "\(place.root)/list.csv"
    try Files.write(
      Array(
        """
        id,partnership,la_names
        p7,Hounslow Education Partnership,Hounslow
        p7,Hounslow Learning Partnership,Hounslow
        p9,Haringey Education Partnership,Haringey

        """.utf8), to: path)
    let found = try match(
      [("Hounslow Learning Partnership", ""), ("HEP", ""), ("HEP", "Haringey")], path)
    #expect(found[0].entities.map(\.id) == ["p7"])
    #expect(found[0].entities.map(\.name) == ["Hounslow Education Partnership"])
    #expect(found[1].verdict == .ambiguous)
    #expect(found[2].entities.map(\.id) == ["p9"])
  }

  @Test func `probabilities of candidates sum to one at the most`() throws {
    for name in ["HEP", "BEP", "EIP", "Education Partnership", "Learning Partnership"] {
      for authority in ["", "Hounslow", "Leicester"] {
        let sum = try match([(name, authority)], nil)[0].candidates.reduce(0) {
          $0 + ($1.probability ?? 0)
        }
        #expect(sum <= 1 + 1e-9, "\(name) \(authority) \(sum)")
      }
    }
  }
}
