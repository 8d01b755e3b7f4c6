import Testing

@testable import Tabular

struct PartedFileTests {
  /// The first field of every record, in order, as parts of a file give them.
  private func numbers(_ path: String, parts: Int) throws -> [Int] {
    try PartedFile(path: path).map(parts: parts) { reader in
      var numbers: [Int] = []
      while try reader.next() { numbers.append(reader.integer(0) ?? -1) }
      return numbers
    }
    .flatMap { $0 }
  }

  @Test func `parts give what one reader gives, wherever the quoted line ends fall`() throws {
    var random = Pseudorandom(state: 3)
    for round in 0..<40 {
      var text = "n,pad\n"
      for number in 0..<200 {
        // Fields that look like records, so that guesses at record starts go wrong.
        let lines = Int.random(in: 0...(round % 8) * 10, using: &random)
        text += "\(number),\"\(String(repeating: "7,x\n", count: lines))\"\n"
      }
      let path = "\(temporaryDirectory())/parts.csv"
      try Files.write(Array(text.utf8), to: path)
      for parts in [1, 2, 3, 7] {
        let found = try numbers(path, parts: parts)
        #expect(found == Array(0..<200), "round \(round), \(parts) parts")
      }
    }
  }

  @Test func `parts set aside what one reader sets aside, from the header on`() throws {
    let path = "\(temporaryDirectory())/ragged.csv"
    let good = (0..<50).map { "\($0),x\n" }.joined()
    try Files.write(Array("n,p\r\n1\r\n1,2,3\n\(good)4\n".utf8), to: path)
    for parts in [1, 2, 4] {
      let found = try PartedFile(path: path).map(parts: parts) { reader in
        while try reader.next() {}
        return [reader.recordNumber, reader.setAsideCount]
      }
      #expect(found.map { $0[0] }.reduce(0, +) == 53, "\(parts) parts")
      #expect(found.map { $0[1] }.reduce(0, +) == 3, "\(parts) parts")
    }
  }

  @Test func `what is wrong with the header is told once, however many parts there are`() throws {
    let path = "\(temporaryDirectory())/header.csv"
    try Files.write(Array("n\0,n\n1,2\n3,4\n5,6\n".utf8), to: path)
    for parts in [1, 2, 4] {
      let found = try PartedFile(path: path).map(parts: parts) { reader in
        while try reader.next() {}
        return reader.issues
      }
      var all = IssueLog()
      for issues in found { all.add(issues) }
      #expect(all.counts == ["nul-byte": 1, "duplicate-column": 1], "\(parts) parts")
    }
  }

  @Test func `a file with fewer records than parts is read once`() throws {
    let path = "\(temporaryDirectory())/short.csv"
    try Files.write(Array("n\n1\n".utf8), to: path)
    #expect(try numbers(path, parts: 4) == [1])
    try Files.write(Array("n\n".utf8), to: path)
    #expect(try numbers(path, parts: 4) == [])
  }
}
