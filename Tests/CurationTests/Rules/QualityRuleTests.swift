import Testing

@testable import Curation

struct QualityRuleTests {
  private func judge(_ rule: QualityRule, _ now: Int, _ before: Int?) -> CheckResult {
    rule.judge(.change(now, from: before), of: "schools")
  }

  @Test(
    arguments: [
      (1000, 1000, .passes), (980, 1000, .passes), (979, 1000, .fails), (1050, 1000, .passes),
      (1051, 1000, .warns), (10, nil, .notApplicable), (10, 0, .notApplicable),
    ] as [(Int, Int?, CheckResult.Verdict)])
  func `a change is judged by its bounds`(
    _ rows: Int, _ before: Int?, _ verdict: CheckResult.Verdict
  ) {
    let rule = QualityRule(
      .rowsAgainstPredecessor, of: "schools", error: .init(below: -2), warn: .init(above: 5))
    #expect(judge(rule, rows, before).verdict == verdict)
  }

  @Test func `a rise may be refused and a fall may be a warning`() {
    let rule = QualityRule(
      .rowsAgainstPredecessor, of: "schools", error: .init(above: 10), warn: .init(below: -1))
    #expect(judge(rule, 98, 100).verdict == .warns)
    #expect(judge(rule, 98, 100).severity == .warning)
    #expect(judge(rule, 111, 100).verdict == .fails)
    #expect(judge(rule, 111, 100).severity == .error)
    #expect(rule.threshold == "warning below -1 %, refused above +10 %")
  }

  @Test func `a rule without bounds tells and does not judge`() {
    let rule = QualityRule(.rows)
    let result = rule.judge(Measurement(3, "3 rows"), of: "schools")
    #expect(result.verdict == .passes)
    #expect(result.threshold == "told, not judged")
    #expect(result.message == "3 rows.")
    #expect(result.sentence == "rows:schools is 3: 3 rows.")
  }

  @Test func `of structure it is told that what must hold does not`() {
    let result = CheckResult("unique_keys", of: "schools", faults: 3, "No two rows share a key.")
    #expect(
      result.sentence
        == "unique_keys:schools does not hold (3, where it must be 0): No two rows share a key.")
  }

  @Test func `the worst of several parts is the figure, and those out of bounds are told`() {
    let rule = QualityRule(
      .schoolsLost, error: .init(above: 50), warn: .init(above: 20), atLeast: 10)
    func part(_ name: String, _ figure: Double, of base: Int) -> Measurement.Part {
      Measurement.Part(name: name, figure: figure, base: base, told: "lost \(figure)")
    }
    let parts = [
      part("Ash", 0, of: 30), part("Birch", 60, of: 40), part("Cedar", 30, of: 20),
      part("Dell", 100, of: 9), part("Elm", 60, of: 10),
    ]
    let result = rule.judge(Measurement(parts, "all is well"), of: "local_authorities")
    #expect(result.verdict == .fails)
    #expect(result.figure == "60 % (Birch)")
    #expect(
      result.message == "Birch: lost 60.0; Elm: lost 60.0; Cedar: lost 30.0;"
        + " warning above 20 %, refused above 50 %.")
    let small = rule.judge(Measurement([parts[3]], ""), of: "local_authorities")
    #expect(small.verdict == .notApplicable)
    let well = rule.judge(Measurement([parts[0]], "all is well"), of: "local_authorities")
    #expect(well.message == "all is well.")
    #expect(well.verdict == .passes)
  }

  @Test func `what is declared explains a fall, and never makes a rise`() {
    let rule = QualityRule(.totalAgainstPredecessor, error: .init(below: -3))
    func result(_ now: Int, _ declared: Int) -> CheckResult {
      rule.judge(.change(now, from: 100, declared: declared), of: "school_count")
    }
    #expect(result(95, 0).verdict == .fails)
    #expect(result(95, 1).figure == "-4 %")
    #expect(result(95, 2).verdict == .passes)
    #expect(result(95, 50).figure == "0 %")
    #expect(result(101, 50).figure == "+1 %")
  }

  @Test(
    arguments: [
      (.count, 12.0, "12"), (.percent, 95, "95 %"), (.percent, 94.125, "94.13 %"),
      (.change, -2.5, "-2.5 %"), (.change, 0.001, "0 %"), (.points, 3, "+3 points"),
      (.points, -0.001, "0 points"),
    ] as [(QualityMeasure.Unit, Double, String)])
  func `a figure is written in its unit`(
    _ unit: QualityMeasure.Unit, _ figure: Double, _ text: String
  ) {
    #expect(unit.text(figure) == text)
  }

  @Test func `measures have names of their own, and are found by them`() {
    let names = QualityMeasure.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    #expect(QualityMeasure.allCases.allSatisfy { QualityMeasure(rawValue: $0.rawValue) == $0 })
    #expect(QualityMeasure(rawValue: "rows_against") == nil)
  }
}
