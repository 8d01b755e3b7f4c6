import Education
import Tabular
import Testing

@testable import Curation

struct SchoolFatesTests {
  private let ruled: RuledEngland

  init() throws { ruled = try RuledEngland() }

  @Test func `an authority that lost more than half of its schools refuses a release`() throws {
    // Of 100 schools 12 lie under Coventry; 7 of these are not there any more.
    let old = ruled.schools(100, of: { $0 <= 12 ? "331" : "330" })
    var new = ruled.schools(
      100, of: { [6, 7].contains($0) || $0 > 12 ? "330" : "331" }, status: Self.closed(5))
    new.schools.removeFirst(2)
    let summary = try ruled.build(new, after: old)
    let lost = try ruled.result("schools_lost:local_authorities", summary)
    #expect(lost.verdict == .fails)
    #expect(
      lost.message == "Coventry: 7 of 12 schools are not accounted for (2 gone from the register,"
        + " 3 closed without an open successor, 2 under another authority that is not a declared"
        + " successor); warning above 20 %, refused above 50 %.")
  }

  @Test func `schools whose successors are declared are not lost, nor are they a fall`() throws {
    let old = ruled.schools(100, of: { $0 <= 12 ? "331" : "330" })
    var new = ruled.schools(
      100, of: { $0 <= 12 ? "331" : "330" }, status: Self.closed(12))
    new.successions = (1...12).map { number in
      Succession(
        urn: known(URN(100_000 + number)), successor: known(URN(100_013)), kind: .merged, date: nil,
        isOneSided: false)
    }
    new.rules = [
      QualityRule(.totalAgainstPredecessor, of: "school_count", error: .init(below: -3)),
      QualityRule(.totalAgainstPredecessor, of: "pupil_count", error: .init(below: -3)),
    ]
    let summary = try ruled.build(new, after: old)
    #expect(try ruled.result("schools_lost:local_authorities", summary).verdict == .passes)
    let total = try ruled.result("total_against_predecessor:school_count", summary)
    #expect(total.figure == "0 %")
    #expect(
      total.message == "88 against 100 in the release before, where 12 went from closed schools to"
        + " successors that are declared and so are no loss.")
    #expect(try ruled.result("total_against_predecessor:pupil_count", summary).verdict == .passes)
  }

  @Test(arguments: [nil, "historic", "code change"])
  func `an authority that was replaced loses nothing where that is declared`(
    _ declared: String?
  ) throws {
    let old = ruled.schools(100, of: { $0 <= 12 ? "331" : "330" })
    // Coventry is Birmingham's now, by the one table or by the other.
    let today = SmallEngland.authorities
    let ended = known(CalendarDate(year: 2024, month: 3, day: 31))
    let (coventry, birmingham) = (known(ONSCode("E08000026")), known(ONSCode("E08000025")))
    let historic = HistoricAuthority(
      code: known(LACode("331")), name: "Coventry", giasName: "Pre-LGR Coventry", onsCode: coventry,
      replacedOn: known(CalendarDate(year: 2024, month: 4, day: 1)),
      successors: [known(LACode("330"))])
    let change = ONSCodeChange(
      code: coventry, name: "Coventry", validFrom: ended, validTo: ended, replacedBy: [birmingham])
    let register = AuthorityRegister(
      AuthorityTables(
        authorities: today.authorities.filter { $0.onsCode != coventry },
        historic: today.historic + (declared == "historic" ? [historic] : []),
        codeChanges: declared == "code change" ? [change] : [], regions: today.regions))
    let summary = try ruled.build(ruled.schools(100, in: register), after: old)
    let lost = try ruled.result("schools_lost:local_authorities", summary)
    #expect(lost.verdict == (declared == nil ? .fails : .passes))
    #expect(summary.change?.count(.laRecoded) == (declared == "historic" ? 1 : 0))
  }

  @Test func `an authority of few schools may lose them all`() throws {
    let old = ruled.schools(100, of: { $0 <= 9 ? "331" : "330" })
    let new = ruled.schools(100, of: { $0 <= 9 ? "331" : "330" }, status: Self.closed(9))
    let summary = try ruled.build(new, after: old)
    let lost = try ruled.result("schools_lost:local_authorities", summary)
    #expect(lost.verdict == .passes)
    #expect(lost.message == "9 of 100 counted schools are not accounted for.")
  }

  /// The status of schools of which the first so many are closed.
  private static func closed(_ count: Int) -> (Int) -> SchoolStatus? {
    { $0 <= count ? .closed : .open }
  }
}
