import Education
import Testing

@testable import Curation

struct InputChecksTests {
  /// What a check says of inputs.
  private func result(_ check: String, _ inputs: ReleaseInputs) throws -> CheckResult {
    let results = InputChecks.results(ReleaseContent(inputs), map: nil, [:], before: nil)
    return try #require(results.first { $0.check == check })
  }

  @Test(
    arguments: [(0, .passes), (1, .warns), (2, .warns), (3, .fails)]
      as [(Int, CheckResult.Verdict)])
  func `establishments of no known status refuse a release above 1 %`(
    _ count: Int, _ verdict: CheckResult.Verdict
  ) throws {
    var england = SmallEngland()
    england.schools = try (1...200).map { number in
      School(
        urn: try #require(URN(100_000 + number)), name: "School", area: .none, type: nil,
        status: number <= count ? nil : .open, phase: nil, record: number)
    }
    let result = try result("schools_with_known_status", england.inputs)
    #expect(result.verdict == verdict)
    #expect(result.figure == String(count))
  }

  @Test(
    arguments: [(100, .passes), (99, .warns), (95, .warns), (94, .fails)]
      as [(Int, CheckResult.Verdict)])
  func `records set aside refuse a release above 5 % of a source`(
    _ kept: Int, _ verdict: CheckResult.Verdict
  ) throws {
    var inputs = SmallEngland().inputs
    inputs.sources = [
      SourceReference(
        name: "establishments", dialect: "gias-establishments", title: "Establishments",
        url: "https://example.org/e.csv", file: "e.csv", date: nil,
        sha256: String(repeating: "a", count: 64), bytes: 10, licence: "OGL-UK-3.0",
        attribution: "DfE", rowsRead: 100, rowsKept: kept)
    ]
    #expect(try result("source_rows_kept", inputs).verdict == verdict)
  }
}
