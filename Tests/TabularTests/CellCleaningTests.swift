import Testing

@testable import Tabular

/// A step of cleaning, a cell, and what is left of it.
private struct Cleaned: Sendable, CustomTestStringConvertible {
  let step: CellCleaning.Step
  let cell: String
  let result: String
  var testDescription: String { "\(step): \(cell)" }

  init(_ step: CellCleaning.Step, _ cell: String, _ result: String) {
    self.step = step
    self.cell = cell
    self.result = result
  }

  private static func pattern(_ text: String) -> TextPattern {
    guard let pattern = TextPattern(text) else { preconditionFailure("\(text) is no pattern") }
    return pattern
  }

  static let all = [
    Cleaned(.spaces, "\u{A0} St\u{2003} Mary\u{200B}'s\n School ", "St Mary's School"),
    Cleaned(.spaces, " \t ", ""),
    Cleaned(.footnotes, "Derby[1]", "Derby"),
    Cleaned(.footnotes, "Derby (2) *†", "Derby"),
    Cleaned(.footnotes, "Derby¹²", "Derby"),
    Cleaned(.footnotes, "Derby [a]", "Derby"),
    Cleaned(.footnotes, "Derby (City)", "Derby (City)"),
    Cleaned(.footnotes, "St John's (A)", "St John's (A)"),
    Cleaned(.footnotes, "[1]", ""),
    Cleaned(.footnotes, "Derby 1)", "Derby 1)"),
    Cleaned(.remove(pattern("[0-9]+\\. ")), "1. Derby 2. Leeds", "Derby Leeds"),
    Cleaned(.replace(pattern(" & "), with: " and "), "Bath & Wells", "Bath and Wells"),
    Cleaned(.keep(pattern("^(.+) \\(E[0-9]+\\)")), "Derby (E06)", "Derby"),
    Cleaned(.keep(pattern("[A-Z]{2}[0-9]")), "see EE1 below", "EE1"),
    Cleaned(.keep(pattern("(x)|y")), "y", ""),
    Cleaned(.keep(pattern("Z")), "Derby", ""),
    Cleaned(.unless(pattern("(?i)^total$")), "TOTAL", ""),
    Cleaned(.unless(pattern("^Total$")), "Derby", "Derby"),
  ]
}

struct CellCleaningTests {
  @Test(arguments: Cleaned.all)
  private func `a step does what it says`(cleaned: Cleaned) {
    var cell = Array(cleaned.cell.utf8)
    #expect(CellCleaner(CellCleaning([cleaned.step])).clean(&cell))
    #expect(String(decoding: cell, as: UTF8.self) == cleaned.result)
  }

  private func convert(
    _ columns: [ColumnSchema], key: [String] = [], where filters: [RecordFilter] = [],
    mayRepeat: Bool = false, _ text: String
  ) throws -> (text: String, outcome: TableConversion.Outcome) {
    let schema = TableSchema(
      name: "hubs", columns: columns, key: key, filters: filters, mayRepeat: mayRepeat)
    var reader = try DelimitedReader(bytes: Array(text.utf8), name: "hubs.csv")
    let conversion = TableConversion(schema, contract: Contract())
    var writer = DelimitedWriter(header: conversion.stagedHeader)
    let outcome = try conversion.run(&reader, into: &writer) { _, _ in }
    return (String(decoding: try writer.finish(), as: UTF8.self), outcome)
  }

  @Test func `each part of a cell gives a row of the same record`() throws {
    let found = try convert(
      [
        ColumnSchema("hub"),
        ColumnSchema(
          "area", cleaning: CellCleaning([.spaces]), plurality: .apart(separators: [";", " and "])),
      ], key: ["hub", "area"],
      "hub,area\nEE1,Harlow;  Uttlesford and Braintree;\nEE2,\nEE3,Derby;Derby\n")
    #expect(
      found.text == """
        record,hub,area
        1,EE1,Harlow
        1,EE1,Uttlesford
        1,EE1,Braintree
        2,EE2,
        3,EE3,Derby

        """)
    #expect(found.outcome.read == 3)
    #expect(found.outcome.staged == 5)
    #expect(found.outcome.setAside == 1)
    #expect(found.outcome.issues.counts == ["duplicate-key": 1])
  }

  @Test func `values that the source keeps apart are joined, or give a row each`() throws {
    let text = "hub,area\nEE1,Harlow\u{1F} Derby \u{1F}\u{1F}Leeds\n"
    let spaces = CellCleaning([.spaces])
    let joined = try convert(
      [ColumnSchema("hub"), ColumnSchema("area", cleaning: spaces)], mayRepeat: true, text)
    #expect(joined.text == "record,hub,area\n1,EE1,Harlow; Derby; Leeds\n")
    let apart = try convert(
      [
        ColumnSchema("hub"),
        ColumnSchema("area", cleaning: spaces, plurality: .apart(separators: [])),
      ], mayRepeat: true, text)
    #expect(apart.text == "record,hub,area\n1,EE1,Harlow\n1,EE1,Derby\n1,EE1,Leeds\n")
  }

  @Test func `records that are not wanted are left out and counted`() throws {
    let filter = RecordFilter(column: "name", pattern: try #require(TextPattern("School$")))
    let found = try convert(
      [ColumnSchema("name", cleaning: CellCleaning([.footnotes]))], where: [filter],
      "name\nBeck School*\nContact us\nHill School\n")
    #expect(found.text == "record,name\n1,Beck School\n3,Hill School\n")
    #expect(found.outcome.left == 1)
    #expect(found.outcome.setAside == 0)
  }

  @Test func `a record whose parts would repeat its other cells beyond measure goes aside`() throws
  {
    let areas = String(repeating: "x;", count: 10_000)
    let text = String(repeating: "long text ", count: 1000)
    let found = try convert(
      [ColumnSchema("area", plurality: .apart(separators: [";"])), ColumnSchema("text")],
      "area,text\n\(areas),\(text)\nDerby;Leeds,short\n")
    #expect(found.text == "record,area,text\n2,Derby,short\n2,Leeds,short\n")
    #expect(found.outcome.setAside == 1)
    #expect(found.outcome.issues.counts == ["too-many-values": 1])
  }

  @Test func `a cell too long for its pattern is reported and left empty`() throws {
    let pattern = try #require(TextPattern("(a+)+$"))
    let long = String(repeating: "a", count: CellCleaner.longest + 1)
    let found = try convert(
      [ColumnSchema("name", cleaning: CellCleaning([.keep(pattern)])), ColumnSchema("place")],
      "name,place\n\(long),Derby\naaa,Leeds\n")
    #expect(found.text == "record,name,place\n1,,Derby\n2,aaa,Leeds\n")
    #expect(found.outcome.issues.counts == ["too-long": 1])
  }
}
