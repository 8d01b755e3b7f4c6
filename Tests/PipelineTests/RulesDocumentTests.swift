import Curation
import Foundation
import Pipeline
import Tabular
import Testing

/// The part of `pipelines/README.md` on rules, held against the program.
struct RulesDocumentTests {
  private let text: String

  init() throws {
    let path = "\(TestWorkspace.package)/pipelines/README.md"
    text = try #require(String(validating: Files.read(path), as: UTF8.self))
  }

  /// The rows of the table that stands between the marks of a name.
  private func rows(_ name: String) throws -> [String] {
    let parts = text.components(separatedBy: "<!-- \(name): as the program has them -->\n")
    let table = try #require(parts.count == 2 ? parts[1] : nil)
    let lines = table.components(separatedBy: "<!-- end of \(name) -->")[0].split(separator: "\n")
    return lines.dropFirst(2).map(String.init)
  }

  @Test func `every measure is in the reference, with what it means`() throws {
    let expected = QualityMeasure.allCases.map {
      "| `\($0.rawValue)` | \($0.subjects.description) | \($0.unit.description) | \($0.meaning) |"
    }
    #expect(try rows("measures") == expected)
  }

  @Test func `every standard rule is in the reference, with its bounds`() throws {
    let expected = QualityRule.standard.map { rule in
      "| `\(rule.measure.rawValue)` | \(rule.subject.map { "`\($0)`" } ?? "every subject")"
        + " | \(rule.threshold) | \(rule.atLeast) |"
    }
    #expect(try rows("standard rules") == expected)
  }

  @Test func `the rules shown as examples can be read`() throws {
    let example = try #require(
      text.components(separatedBy: "```json5\nrules: [\n").dropFirst().first?
        .components(separatedBy: "],\n```").first)
    let place = try TestWorkspace()
    let path = "pipelines/england/pipeline.json5"
    let file = String(decoding: try Files.read("\(place.root)/\(path)"), as: UTF8.self)
    let rules = try #require(file.components(separatedBy: "  rules: [\n").last)
    try place.edit(path, "  rules: [\n\(rules)", "  rules: [\n\(example)],\n}\n")
    let definition = try PipelineDefinition("england", in: place.workspace)
    #expect(definition.rules.map(\.measure.rawValue).first == "rows_against_predecessor")
    #expect(definition.rules.count == example.split(separator: "\n").count)
  }
}
