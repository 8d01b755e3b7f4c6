import Education
import Linkage
import Tabular
import Testing

@testable import Curation

struct RuleBookTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Builds a release, after another where one is given.
  private func build(
    _ england: SmallEngland, _ change: (inout ReleaseInputs) -> Void = { _ in },
    after old: SmallEngland? = nil
  ) throws -> ReleaseSummary {
    var england = england
    if let old {
      let before = try ReleaseBuilder.build(old.inputs, into: scratch.appending("old"))
      england.asAt = known(CalendarDate(year: 2024, month: 6, day: 17))
      england.predecessor = .init(id: before.id, directory: scratch.appending("old"))
    }
    var inputs = england.inputs
    change(&inputs)
    return try ReleaseBuilder.build(inputs, into: scratch.appending("new"))
  }

  private func result(_ id: String, _ summary: ReleaseSummary) throws -> CheckResult {
    try #require(summary.checks.first { $0.id == id })
  }

  /// An England whose schools lie so under Birmingham and Coventry.
  private func england(
    _ count: Int, of code: (Int) -> String = { _ in "330" },
    status: (Int) -> SchoolStatus? = { _ in .open }
  ) -> SmallEngland {
    var england = SmallEngland()
    england.memberships = []
    england.schools = (1...count).map { number in
      let school = SmallEngland.school(
        100_000 + number, "School \(number)", code(number), type: "01", phase: .primary, pupils: 1)
      return School(
        urn: school.urn, name: school.name, giasLACode: school.giasLACode,
        giasLAName: school.giasLAName, area: school.area, type: school.type,
        typeName: school.typeName, status: status(number), phase: school.phase, pupilCount: 1,
        record: number)
    }
    return england
  }

  @Test(
    arguments: [(0, .passes), (1, .warns), (2, .warns), (3, .fails)]
      as [(Int, CheckResult.Verdict)])
  func `establishments of no known status refuse a release above 1 %`(
    _ count: Int, _ verdict: CheckResult.Verdict
  ) throws {
    let summary = try build(england(200, status: { $0 <= count ? nil : .open }))
    #expect(try result("unknown_words:schools.status", summary).verdict == verdict)
  }

  @Test(
    arguments: [(100, .passes), (99, .warns), (95, .warns), (94, .fails)]
      as [(Int, CheckResult.Verdict)])
  func `records set aside refuse a release above 5 % of a source`(
    _ kept: Int, _ verdict: CheckResult.Verdict
  ) throws {
    let summary = try build(SmallEngland()) { inputs in
      inputs.sources = [
        SourceReference(
          name: "establishments", dialect: "gias-establishments", title: "Establishments",
          url: "https://example.org/e.csv", file: "e.csv", date: nil,
          sha256: String(repeating: "a", count: 64), bytes: 10, licence: "OGL-UK-3.0",
          attribution: "DfE", rowsRead: 100, rowsKept: kept)
      ]
    }
    #expect(try result("source_rows_kept:establishments", summary).verdict == verdict)
  }

  @Test func `a pipeline's rule takes the place of the standard one of its measure and subject`()
    throws
  {
    var small = england(20, status: { $0 == 1 ? nil : .open })
    #expect(try build(small).verdict == .refused)
    try Files.remove(scratch.appending("new"))
    small.rules = [
      QualityRule(.unknownWords, of: "schools.status", error: .init(above: 10)),
      QualityRule(.rows, error: .init(below: 1_000_000)),
      QualityRule(.rows, of: "schools", error: .init(below: 20)),
    ]
    let summary = try build(small)
    let told = try result("unknown_words:schools.status", summary)
    #expect(told.verdict == .passes)
    #expect(told.threshold == "refused above 10 %")
    #expect(summary.checks.count { $0.id == told.id } == 1)
    // A rule of a subject is before that for all, which is for every other.
    #expect(try result("rows:schools", summary).verdict == .passes)
    #expect(try result("rows:trusts", summary).verdict == .fails)
    #expect(summary.checks.count { $0.check == "rows" } == CuratedTable.all.count)
  }

  @Test func `columns that are empty or repeat themselves are measured`() throws {
    var small = england(20)
    small.rules = [
      QualityRule(.emptyCells, of: "schools.trust_uid", warn: .init(above: 99)),
      QualityRule(.repeatedCells, of: "schools.urn", error: .init(above: 0)),
      QualityRule(.repeatedCells, of: "schools.type_code", warn: .init(above: 50)),
      QualityRule(.emptyAgainstPredecessor, of: "schools.phase", error: .init(above: 10)),
    ]
    var later = small
    later.schools = later.schools.map { school in
      School(
        urn: school.urn, name: school.name, giasLACode: school.giasLACode,
        giasLAName: school.giasLAName, area: school.area, type: school.type,
        typeName: school.typeName, status: .open, phase: school.record > 4 ? .primary : nil,
        record: school.record)
    }
    let summary = try build(later, after: small)
    #expect(try result("empty_cells:schools.trust_uid", summary).figure == "100 %")
    #expect(try result("repeated_cells:schools.urn", summary).figure == "0 %")
    let types = try result("repeated_cells:schools.type_code", summary)
    #expect(types.message == "19 of 20 filled cells repeat another; warning above 50 %.")
    let phases = try result("empty_against_predecessor:schools.phase", summary)
    #expect(phases.figure == "+20 points")
    #expect(phases.verdict == .fails)
    #expect(
      phases.message == "The share of empty cells is 20 % against 0 % in the release before;"
        + " refused above +10 points.")
  }

  @Test func `link rates, agreement with codes and probabilities are held to the release before`()
    throws
  {
    func links(_ sure: Int) -> [Link] {
      (1...100).map { number in
        let isSure = number <= sure
        return Link(
          mention: Mention(source: "list", kind: "school", text: "Name \(number)"),
          verdict: isSure ? .one : .ambiguous, targets: ["100001"],
          probability: isSure ? 0.99 : 0.6, method: .model, evidence: [])
      }
        + (1...20).map { number in
          Link(
            mention: Mention(
              source: "list", kind: "trust", text: "Trust \(number)", context: [.init("code", "1")]),
            verdict: .one, targets: ["2000"], probability: number <= 15 ? 1 : 0.5, method: .code,
            evidence: [])
        }
    }
    var old = SmallEngland()
    old.links = links(90)
    var new = SmallEngland()
    new.links = links(60)
    let summary = try build(new, after: old)
    let rate = try result("link_rate_against_predecessor:list/school", summary)
    #expect(rate.figure == "-30 points")
    #expect(rate.verdict == .fails)
    let probability = try result("probability_against_predecessor:list/school", summary)
    #expect(probability.figure == "-11.7 points")
    #expect(probability.verdict == .warns)
    let codes = try result("code_agreement:list/trust", summary)
    #expect(codes.message == "15 of 20 names agree with their code; warning below 80 %.")
    // Fewer than 50 names are not judged by how they changed.
    #expect(
      try result("link_rate_against_predecessor:list/trust", summary).verdict == .notApplicable)
  }

  @Test func `an accepted rule is published with its reason, and only that rule`() throws {
    var small = england(20, status: { $0 == 1 ? nil : .open })
    small.acceptances = [Acceptance(rule: nil, reason: "a day of moving")]
    let summary = try build(small)
    #expect(summary.verdict == .warns)
    let accepted = try result("unknown_words:schools.status", summary)
    #expect(accepted.verdict == .accepted)
    #expect(accepted.reason == "a day of moving")
    let reader = try ReleaseReader(scratch.appending("new"))
    #expect(
      reader.accepted == [
        Acceptance(rule: accepted.id, figure: "5 %", reason: "a day of moving")
      ])
    #expect(try ReleaseVerifier.verify(scratch.appending("new")) == [])
    let report = String(
      decoding: try Files.read(scratch.appending("new/checks.json")), as: UTF8.self)
    #expect(report.contains("\"reason\": \"a day of moving\""))
    let readme = String(
      decoding: try Files.read(scratch.appending("new/README.md")), as: UTF8.self)
    #expect(readme.contains("Reason: a day of moving"))

    // Another reason is another release; one that nothing needed leaves no trace.
    try Files.remove(scratch.appending("new"))
    small.acceptances = [Acceptance(rule: accepted.id, reason: "another")]
    #expect(try build(small).id != summary.id)
    try Files.remove(scratch.appending("new"))
    let plain = try build(england(20))
    try Files.remove(scratch.appending("new"))
    var unneeded = england(20)
    unneeded.acceptances = [Acceptance(rule: accepted.id, reason: "for nothing")]
    #expect(try build(unneeded).id == plain.id)
  }

  @Test func `an acceptance without a rule is for one rule, and structure is accepted by nobody`() {
    func result(_ check: String, _ kind: CheckResult.Kind) -> CheckResult {
      CheckResult(
        check, of: "schools", kind: kind, figure: "1", threshold: "0", verdict: .fails, "It fails.")
    }
    func verdicts(_ acceptance: Acceptance, _ results: CheckResult...) -> [CheckResult.Verdict] {
      Acceptance.apply([acceptance], to: results).map(\.verdict)
    }
    let unnamed = Acceptance(rule: nil, reason: "seen")
    let (rows, words) = (result("rows", .rule), result("unknown_words", .rule))
    let keys = result("unique_keys", .structure)
    #expect(verdicts(unnamed, rows) == [.accepted])
    #expect(verdicts(unnamed, rows, words) == [.fails, .fails])
    #expect(verdicts(unnamed, keys) == [.fails])
    #expect(verdicts(Acceptance(rule: keys.id, reason: "seen"), keys) == [.fails])
    #expect(
      verdicts(Acceptance(rule: rows.id, reason: "seen"), rows, words) == [.accepted, .fails])
  }

  @Test func `an authority that lost more than half of its schools refuses a release`() throws {
    // Of 100 schools 12 lie under Coventry; 7 of these are not there any more.
    let old = england(100, of: { $0 <= 12 ? "331" : "330" })
    var new = old
    new.schools.removeFirst(2)
    new.schools = new.schools.map { school in
      switch school.record {
      case 3, 4, 5: closed(school)
      case 6, 7: england(7).schools[school.record - 1]
      default: school
      }
    }
    let summary = try build(new, after: old)
    let lost = try result("schools_lost:local_authorities", summary)
    #expect(lost.verdict == .fails)
    #expect(
      lost.message == "Coventry: 7 of 12 schools are not accounted for (2 gone from the register,"
        + " 3 closed without an open successor, 2 under another authority that is not a declared"
        + " successor); warning above 20 %, refused above 50 %.")
  }

  @Test func `schools whose successors are declared are not lost, nor are they a fall`() throws {
    let old = england(100, of: { $0 <= 12 ? "331" : "330" })
    var new = old
    new.schools = new.schools.map { $0.record <= 12 ? closed($0) : $0 }
    new.successions = (1...12).map { number in
      Succession(
        urn: known(URN(100_000 + number)), successor: known(URN(100_013)), kind: .merged, date: nil,
        isOneSided: false)
    }
    new.rules = [
      QualityRule(.totalAgainstPredecessor, of: "school_count", error: .init(below: -3)),
      QualityRule(.totalAgainstPredecessor, of: "pupil_count", error: .init(below: -3)),
    ]
    let summary = try build(new, after: old)
    #expect(try result("schools_lost:local_authorities", summary).verdict == .passes)
    let total = try result("total_against_predecessor:school_count", summary)
    #expect(total.figure == "0 %")
    #expect(
      total.message == "88 against 100 in the release before, which is -12 %, but 0 % where the 12"
        + " that went from closed schools to declared successors are no loss.")
    #expect(try result("total_against_predecessor:pupil_count", summary).verdict == .passes)
  }

  private func closed(_ school: School) -> School {
    School(
      urn: school.urn, name: school.name, giasLACode: school.giasLACode,
      giasLAName: school.giasLAName, area: school.area, type: school.type,
      typeName: school.typeName, status: .closed, phase: school.phase, pupilCount: 1,
      record: school.record)
  }
}
