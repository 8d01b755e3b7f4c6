import Education
import Linkage
import Tabular
import Testing

@testable import Curation

struct RuleBookTests {
  private let ruled: RuledEngland

  init() throws { ruled = try RuledEngland() }

  @Test(
    arguments: [(0, .passes), (1, .warns), (2, .warns), (3, .fails)]
      as [(Int, CheckResult.Verdict)])
  func `establishments of no known status refuse a release above 1 %`(
    _ count: Int, _ verdict: CheckResult.Verdict
  ) throws {
    let summary = try ruled.build(ruled.schools(200, status: { $0 <= count ? nil : .open }))
    #expect(try ruled.result("unknown_words:schools.status", summary).verdict == verdict)
  }

  @Test(
    arguments: [(100, .passes), (99, .warns), (95, .warns), (94, .fails)]
      as [(Int, CheckResult.Verdict)])
  func `records set aside refuse a release above 5 % of a source`(
    _ kept: Int, _ verdict: CheckResult.Verdict
  ) throws {
    let summary = try ruled.build(SmallEngland()) { inputs in
      inputs.sources = [
        SourceReference(
          name: "establishments", dialect: "gias-establishments", title: "Establishments",
          url: "https://example.org/e.csv", file: "e.csv", date: nil,
          sha256: String(repeating: "a", count: 64), bytes: 10, licence: "OGL-UK-3.0",
          attribution: "DfE", rowsRead: 100, rowsKept: kept)
      ]
    }
    #expect(try ruled.result("source_rows_kept:establishments", summary).verdict == verdict)
  }

  @Test func `a pipeline's rule takes the place of the standard one of its measure and subject`()
    throws
  {
    var small = ruled.schools(20, status: { $0 == 1 ? nil : .open })
    #expect(try ruled.build(small).verdict == .refused)
    small.rules = [
      QualityRule(.unknownWords, of: "schools.status", error: .init(above: 10)),
      QualityRule(.rows, error: .init(below: 1_000_000)),
      QualityRule(.rows, of: "schools", error: .init(below: 20)),
    ]
    let summary = try ruled.build(small)
    let told = try ruled.result("unknown_words:schools.status", summary)
    #expect(told.verdict == .passes)
    #expect(told.threshold == "refused above 10 %")
    #expect(summary.checks.count { $0.id == told.id } == 1)
    // A rule of a subject is before that for all, which is for every other.
    #expect(try ruled.result("rows:schools", summary).verdict == .passes)
    #expect(try ruled.result("rows:trusts", summary).verdict == .fails)
    #expect(summary.checks.count { $0.check == "rows" } == CuratedTable.all.count)
  }

  @Test func `columns that are empty or repeat themselves are measured`() throws {
    var small = ruled.schools(20)
    small.rules = [
      QualityRule(.emptyCells, of: "schools.trust_uid", warn: .init(above: 99)),
      QualityRule(.repeatedCells, of: "schools.urn", error: .init(above: 0)),
      QualityRule(.repeatedCells, of: "schools.type_code", warn: .init(above: 50)),
      QualityRule(.emptyAgainstPredecessor, of: "schools.phase", error: .init(above: 10)),
    ]
    var later = ruled.schools(20, phase: { $0 > 4 ? .primary : nil })
    later.rules = small.rules
    let summary = try ruled.build(later, after: small)
    #expect(try ruled.result("empty_cells:schools.trust_uid", summary).figure == "100 %")
    #expect(try ruled.result("repeated_cells:schools.urn", summary).figure == "0 %")
    let types = try ruled.result("repeated_cells:schools.type_code", summary)
    #expect(types.message == "19 of 20 filled cells repeat another; warning above 50 %.")
    let phases = try ruled.result("empty_against_predecessor:schools.phase", summary)
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
    old.links =
      links(90)
      + [("Hartlepool", LinkVerdict.one, 40), ("Nowhere", .none, 20)].map { name, verdict, count in
        Link(
          mention: Mention(
            source: "establishments", kind: "local_authority", text: name, count: count),
          verdict: verdict, targets: verdict == .one ? ["E06000001"] : [],
          probability: verdict == .one ? 1 : nil, method: .exact, evidence: [])
      }
    var new = SmallEngland()
    new.links = links(60)
    let trials = ["list", "page"].map { source in
      LinkTrial(source: source, kind: "trust", names: 60, stated: 54, right: 45)
    }
    let summary = try ruled.build(new, { $0.trials = trials }, after: old)
    let calibration = try ruled.result("calibration:list/trust", summary)
    #expect(calibration.figure == "+15 points")
    #expect(calibration.verdict == .warns)
    #expect(
      calibration.message == "The mean of what is stated is 90 %, and 45 of 60 answers are right;"
        + " warning below -10 points, warning above +10 points, refused above +30 points.")
    // The page has no names in this release.
    #expect(summary.checks.count { $0.check == "calibration" } == 1)
    let rate = try ruled.result("link_rate_against_predecessor:list/school", summary)
    #expect(rate.figure == "-30 points")
    #expect(rate.verdict == .fails)
    let probability = try ruled.result("probability_against_predecessor:list/school", summary)
    #expect(probability.figure == "-11.7 points")
    #expect(probability.verdict == .warns)
    let codes = try ruled.result("code_agreement:list/trust", summary)
    #expect(codes.message == "15 of 20 names agree with their code; warning below 80 %.")
    // The establishments' names of authorities are gone, as the source is not.
    let gone = try ruled.result(
      "link_rate_against_predecessor:establishments/local_authority", summary)
    #expect(gone.figure == "-66.66 points")
    #expect(
      gone.message.hasPrefix(
        "It has no such names any more; 66.66 % of 60 rows were linked in the release before"))
    // Fewer than 50 names are not judged by how they changed.
    #expect(
      try ruled.result("link_rate_against_predecessor:list/trust", summary).verdict
        == .notApplicable)
  }
}
