import Testing

@testable import Tabular

struct TableConversionTests {
  private static let schema = TableSchema(
    name: "schools",
    columns: [
      ColumnSchema("urn", from: ["URN"], .integer(minimum: 1), isRequired: true, isNullable: false),
      ColumnSchema("name", from: ["Name", "EstablishmentName"], isRequired: true),
      ColumnSchema("la_code", from: ["LA (code)"], .code(digits: 3)),
      ColumnSchema(
        "opened", from: ["OpenDate"], .date([.dayMonthYear, .iso]), nullWords: ["Not recorded"]),
      ColumnSchema(
        "status", from: ["Status"], .word(Vocabulary(name: "status", words: ["Open": "open"]))),
    ],
    key: ["urn"])

  private struct Converted {
    var text: String
    var outcome: TableConversion.Outcome
    var setAside: [String]
  }

  private func convert(_ text: String, _ contract: Contract = Contract(missingColumn: .ignore))
    throws -> Converted
  {
    var reader = try DelimitedReader(bytes: Array(text.utf8), name: "schools.csv")
    let conversion = TableConversion(Self.schema, contract: contract)
    var writer = DelimitedWriter(header: conversion.stagedHeader)
    var setAside: [String] = []
    let outcome = try conversion.run(&reader, into: &writer) { issue, bytes in
      setAside.append("\(issue.code): \(String(decoding: bytes, as: UTF8.self))")
    }
    return Converted(
      text: String(decoding: try writer.finish(), as: UTF8.self), outcome: outcome,
      setAside: setAside)
  }

  @Test func `cells become typed and canonical under our names`() throws {
    let found = try convert(
      "Status,OpenDate,URN,Name,LA (code)\nOpen,16-11-2023,0100,  A school ,008\n,Not recorded,7,B,\n"
    )
    #expect(
      found.text == """
        record,urn,name,la_code,opened,status
        1,100,A school,008,2023-11-16,open
        2,7,B,,,

        """)
    #expect(found.outcome.issues.isEmpty)
  }

  @Test func `a column goes by any of its names`() throws {
    #expect(try convert("URN,EstablishmentName\n1,X\n").text.hasSuffix("\n1,1,X,,,\n"))
  }

  @Test(arguments: ["12-13-2023", "2023-1-1", "30-02-2020", "01-01-23", "tomorrow"])
  func `what is no date is reported with its place and left out`(text: String) throws {
    let found = try convert("URN,Name,OpenDate\n1,X,\(text)\n")
    #expect(found.text.hasSuffix("\n1,1,X,,,\n"))
    #expect(
      found.outcome.issues.kept.map(\.description) == [
        "schools.csv, record 1, OpenDate: \"\(text)\" is not a date (dd-mm-yyyy or yyyy-mm-dd);"
          + " the record was kept without it"
      ])
  }

  @Test func `a word that the vocabulary does not know is kept and reported`() throws {
    let found = try convert("URN,Name,Status\n1,X,Opened\n")
    #expect(found.text.hasSuffix("\n1,1,X,,,Opened\n"))
    #expect(found.outcome.issues.counts == ["unknown-word": 1])
  }

  @Test func `a code of the wrong length and a number too small are no values`() throws {
    let found = try convert("URN,Name,LA (code)\n1,X,12\n")
    #expect(found.text.hasSuffix("\n1,1,X,,,\n"))
    #expect(found.outcome.issues.counts == ["bad-value": 1])
  }

  @Test func `a record without a value that it cannot do without is set aside`() throws {
    let found = try convert("URN,Name\n0,X\n,Y\n3,Z\n")
    #expect(found.setAside == ["bad-value: 0,X", "missing-value: ,Y"])
    #expect(found.text.hasSuffix("\n3,3,Z,,,\n"))
  }

  @Test func `the contract may set a record with a bad value aside, or refuse the file`() throws {
    let text = "URN,Name\nx,X\n2,Y\n"
    let found = try convert(text, Contract(missingColumn: .ignore, badValue: .quarantine))
    #expect(found.text.hasSuffix("\n2,2,Y,,,\n"))
    #expect(found.setAside == ["bad-value: x,X"])
    #expect(found.outcome.read == 2)
    #expect(found.outcome.setAside == 1)
    #expect(throws: ContractFailure.self) {
      try convert(text, Contract(missingColumn: .ignore, badValue: .refuse))
    }
  }

  @Test func `a second record of the same key is set aside`() throws {
    let found = try convert("URN,Name\n1,X\n01,Y\n2,Z\n")
    #expect(found.setAside == ["duplicate-key: 01,Y"])
    #expect(found.outcome.staged == 2)
  }

  @Test func `keys that are not whole numbers are told apart by their text`() throws {
    let schema = TableSchema(
      name: "codes", columns: [ColumnSchema("code", from: ["Code"], .code(digits: nil))],
      key: ["code"])
    var reader = try DelimitedReader(bytes: Array("Code\n007\n07\n7\n07\n".utf8), name: "x.csv")
    let conversion = TableConversion(schema, contract: Contract())
    var writer = DelimitedWriter(header: conversion.stagedHeader)
    let outcome = try conversion.run(&reader, into: &writer) { _, _ in }
    #expect(outcome.staged == 3)
    #expect(outcome.issues.counts == ["duplicate-key": 1])
  }

  @Test func `a renamed column is one clear error with its likely new name`() throws {
    let failure = #expect(throws: DelimitedFailure.self) { try convert("urn,Name\n1,X\n") }
    #expect(failure?.kind == .missingColumn)
    #expect(
      failure?.description
        == "schools.csv: has no column \"URN\", which schools needs; \"urn\" may be its new name."
        + " Unknown to schools are: urn")
  }

  @Test func `missing and new columns are reported, passed over or refused as the contract says`()
    throws
  {
    let text = "URN,Name,Extra\n1,X,y\n"
    #expect(
      try convert(text, Contract()).outcome.issues.counts == ["missing-column": 3, "new-column": 1])
    #expect(
      try convert(text, Contract(missingColumn: .ignore, newColumn: .ignore)).outcome.issues.isEmpty
    )
    #expect(throws: DelimitedFailure.self) {
      try convert(text, Contract(missingColumn: .refuse))
    }
    #expect(throws: ContractFailure.self) {
      try convert(text, Contract(missingColumn: .ignore, newColumn: .refuse))
    }
  }

  @Test func `a file with fewer records than its contract asks for is refused`() {
    let failure = #expect(throws: ContractFailure.self) {
      try convert("URN,Name\n1,X\n", Contract(missingColumn: .ignore, leastRows: 2))
    }
    #expect(failure?.description.contains("has 1 usable records") == true)
  }

  @Test func `a file that ends in the middle of a record is refused`() {
    let failure = #expect(throws: DelimitedFailure.self) { try convert("URN,Name\n1,X\n2") }
    #expect(failure?.kind == .truncated)
  }

  @Test func `a file in which a quote is never closed is refused as cut short`() {
    let failure = #expect(throws: DelimitedFailure.self) {
      try convert("URN,Name\n1,X\n2,\"Y\n3,Z\n")
    }
    #expect(failure?.kind == .truncated)
    #expect(failure?.message.hasPrefix("a quote that opens in record 2 is never closed: ") == true)
  }

  @Test func `a file of another encoding than the stated one is refused, unless it may pass`()
    throws
  {
    let text = "URN,Name\n1,St Clement’s\n"
    func convert(_ policy: Contract.Policy) throws -> TableConversion.Outcome {
      var reader = try DelimitedReader(
        bytes: Array(text.utf8), dialect: Dialect(encoding: .windows1252), name: "schools.csv")
      let contract = Contract(missingColumn: .ignore, misstatedEncoding: policy)
      let conversion = TableConversion(Self.schema, contract: contract)
      var writer = DelimitedWriter(header: conversion.stagedHeader)
      return try conversion.run(&reader, into: &writer) { _, _ in }
    }
    #expect(try convert(.report).issues.counts == ["encoding-misstated": 1])
    let failure = #expect(throws: ContractFailure.self) { try convert(.refuse) }
    #expect(failure?.description.contains("form valid UTF-8. If the source has") == true)
  }
}
