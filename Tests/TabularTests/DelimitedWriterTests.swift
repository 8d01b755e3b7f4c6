import Testing

@testable import Tabular

struct DelimitedWriterTests {
  @Test func `a cell is quoted only where it must be`() throws {
    var writer = DelimitedWriter(header: ["a", "b"])
    try writer.append(record: ["plain text", "comma, here"])
    try writer.append(record: ["say \"x\"", "two\nlines"])
    writer.append(-12)
    writer.append(nil as String?)
    try writer.endRecord()
    #expect(
      String(decoding: try writer.finish(), as: UTF8.self)
        == "a,b\nplain text,\"comma, here\"\n\"say \"\"x\"\"\",\"two\nlines\"\n-12,\n")
  }

  @Test func `a lone empty cell does not become a blank line`() throws {
    var writer = DelimitedWriter(header: ["a"])
    try writer.append(record: [""])
    try writer.append(record: ["x"])
    let bytes = try writer.finish()
    #expect(try readerRecords(bytes).count == 3)
  }

  @Test func `a record of the wrong width is refused`() {
    #expect(throws: WrongCellCount(record: 1, expected: 2, found: 1)) {
      var writer = DelimitedWriter(header: ["a", "b"])
      try writer.append(record: ["x"])
    }
  }

  @Test(
    arguments: [
      (1.005, 2, "1.00"), (-0.004, 2, "0.00"), (79.45, 1, "79.5"), (-1.5, 0, "-2"),
      (0.1, 5, "0.10000"),
    ] as [(Double, Int, String)])
  func `a decimal has its places, rounded half away from zero`(
    value: Double, places: Int, text: String
  ) {
    var bytes: [UInt8] = []
    bytes.append(fixed: value, places: places)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test func `what is written reads back`() throws {
    var random = Pseudorandom(state: 11)
    let letters = Array("ab,\"\r\n é")
    for _ in 0..<500 {
      let rows = (0..<5).map { _ in
        (0..<3).map { _ in
          String(
            (0..<Int.random(in: 0...6, using: &random)).map { _ in
              letters.randomElement(using: &random) ?? "a"
            })
        }
      }
      var writer = DelimitedWriter(header: ["a", "b", "c"])
      for row in rows { try writer.append(record: row) }
      let read = try readerRecords(try writer.finish(), dialect: Dialect(raggedRows: .refuse))
      #expect(read.dropFirst().map { $0.map { String(decoding: $0, as: UTF8.self) } } == rows)
    }
  }
}
