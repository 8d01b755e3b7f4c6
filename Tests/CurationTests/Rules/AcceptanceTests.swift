import Education
import Tabular
import Testing

@testable import Curation

struct AcceptanceTests {
  private let ruled: RuledEngland

  init() throws { ruled = try RuledEngland() }

  @Test func `an accepted rule is published with its reason, and only that rule`() throws {
    var small = ruled.schools(20, status: { $0 == 1 ? nil : .open })
    small.acceptances = [Acceptance(rule: nil, reason: "a day of moving")]
    let summary = try ruled.build(small)
    #expect(summary.verdict == .warns)
    let accepted = try ruled.result("unknown_words:schools.status", summary)
    #expect(accepted.verdict == .accepted)
    #expect(accepted.reason == "a day of moving")
    let reader = try ReleaseReader(ruled.scratch.appending("new"))
    #expect(
      reader.accepted == [
        Acceptance(rule: accepted.id, figure: "5 %", reason: "a day of moving")
      ])
    #expect(try ReleaseVerifier.verify(ruled.scratch.appending("new")) == [])
    let report = String(
      decoding: try Files.read(ruled.scratch.appending("new/checks.json")), as: UTF8.self)
    #expect(report.contains("\"reason\": \"a day of moving\""))
    let readme = String(
      decoding: try Files.read(ruled.scratch.appending("new/README.md")), as: UTF8.self)
    #expect(readme.contains("Reason: a day of moving"))

    // Another reason is another release; one that nothing needed leaves no trace.
    small.acceptances = [Acceptance(rule: accepted.id, reason: "another")]
    #expect(try ruled.build(small).id != summary.id)
    let plain = try ruled.build(ruled.schools(20))
    var unneeded = ruled.schools(20)
    unneeded.acceptances = [Acceptance(rule: accepted.id, reason: "for nothing")]
    #expect(try ruled.build(unneeded).id == plain.id)
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
}
