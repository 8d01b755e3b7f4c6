import Testing

@testable import Tabular

struct DelimitedReaderTests {
  private func read(_ text: String, _ dialect: Dialect = Dialect()) throws -> [[String]] {
    try readerRecords(Array(text.utf8), dialect: dialect).map { record in
      record.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test func `a doubled quote is one quote`() throws {
    #expect(try read("a,b\n\"x \"\"y\"\"\",2\n") == [["a", "b"], ["x \"y\"", "2"]])
  }

  @Test func `a quoted line end and a quoted comma are text`() throws {
    #expect(try read("a,b\r\n\"1\r\n2\",\"3,4\"\r\n") == [["a", "b"], ["1\r\n2", "3,4"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a record ends with LF, CRLF or CR`(end: String) throws {
    let text = ["a,b", "1,2", "3,4"].joined(separator: end)
    #expect(try read(text + end) == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(try read(text) == [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test func `blank lines are passed over`() throws {
    #expect(try read("a\n\n1\n\r\n2\n\n") == [["a"], ["1"], ["2"]])
  }

  @Test func `an empty quoted field is an empty field, not a blank line`() throws {
    #expect(try read("a\n\"\"\n1\n") == [["a"], [""], ["1"]])
  }

  @Test func `a byte order mark is not part of the first name`() throws {
    #expect(try read("\u{FEFF}a,b\n1,2\n") == [["a", "b"], ["1", "2"]])
  }

  @Test(arguments: [true, false])
  func `UTF-16 reads as its text, in either byte order`(isLittleEndian: Bool) throws {
    let text = "\u{FEFF}name,n\nÉcole – “x” 😀,1\n"
    let bytes = text.utf16.flatMap { unit in
      isLittleEndian
        ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    var reader = try DelimitedReader(
      bytes: bytes, dialect: Dialect(encoding: .utf16), name: "text.csv")
    let found1 = try reader.next()
    #expect(found1)
    let found2 = reader.text(0)
    #expect(found2 == "École – “x” 😀")
    let found3 = reader.integer(1)
    #expect(found3 == 1)
    let found4 = try reader.next()
    #expect(!found4)
  }

  @Test(arguments: [TextEncoding.utf8, .windows1252], [0, 1])
  func `UTF-16 without its mark is refused under another name`(encoding: TextEncoding, first: Int) {
    var text: [UInt8] = []
    for byte in "name,n\nx,1\n".utf8 { text += first == 0 ? [0, byte] : [byte, 0] }
    let failure = #expect(throws: DelimitedFailure.self) {
      try readerRecords(text, dialect: Dialect(encoding: encoding))
    }
    #expect(failure?.kind == .wrongEncoding)
    #expect(failure?.message.contains("looks like UTF-16") == true)
  }

  @Test func `lone surrogates and an odd last byte of UTF-16 are counted and reported`() throws {
    let units: [UInt16] = [0x61, 0x0A, 0xD83D, 0x62, 0xDE00, 0x0A, 0x63]
    var bytes: [UInt8] = []
    for unit in units { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    bytes.append(0x64)
    let path = "\(temporaryDirectory())/odd.csv"
    try Files.write(bytes, to: path)
    let dialect = Dialect(encoding: .utf16)
    var inMemory = try DelimitedReader(bytes: bytes, dialect: dialect, name: path)
    while try inMemory.next() {}
    var onDisk = try DelimitedReader(path: path, dialect: dialect)
    while try onDisk.next() {}
    for issues in [inMemory.issues, onDisk.issues] {
      #expect(issues.counts == ["invalid-utf-16": 1])
      #expect(issues.kept[0].message.hasPrefix("has 3 lone surrogates or half characters") == true)
    }
  }

  @Test func `windows-1252 punctuation reads as Unicode's`() throws {
    let bytes =
      Array("name\nSt Clement".utf8) + [0x92] + Array("s ".utf8) + [0x96, 0x20, 0xE9, 0x0A]
    var reader = try DelimitedReader(
      bytes: bytes, dialect: Dialect(encoding: .windows1252), name: "x.csv")
    let found5 = try reader.next()
    #expect(found5)
    let found6 = reader.text(0)
    #expect(found6 == "St Clement’s – é")
    let found7 = try reader.next()
    #expect(!found7)
    let found8 = reader.issues.isEmpty
    #expect(found8)
  }

  @Test func `each undefined byte of windows-1252 is reported with its place`() throws {
    let bytes = Array("a\nx".utf8) + [0x81] + Array("\ny\nz".utf8) + [0x9D, 0x0A]
    var reader = try DelimitedReader(
      bytes: bytes, dialect: Dialect(encoding: .windows1252), name: "x.csv")
    while try reader.next() {}
    let found9 = reader.issues.kept.map(\.byte)
    #expect(found9 == [3, 8])
    let found10 = reader.issues.kept.map(\.record)
    #expect(found10 == [1, 3])
    let description = reader.issues.kept[0].description
    #expect(
      description
        == "x.csv, record 1, byte 3: \"0x81\" stands for nothing in windows-1252; it reads as U+FFFD"
    )
  }

  @Test func `UTF-8 that is stated as windows-1252 is reported as mis-stated`() throws {
    var reader = try DelimitedReader(
      bytes: Array("a\nSt Clement’s\n".utf8), dialect: Dialect(encoding: .windows1252),
      name: "x.csv")
    while try reader.next() {}
    let found11 = reader.issues.counts["encoding-misstated"]
    #expect(found11 == 1)
  }

  @Test func `one cut sequence does not hide a thousand that belong to UTF-8`() throws {
    let text = Array("a\n".utf8) + Array(repeating: Array("’\n".utf8), count: 1000).joined()
    var reader = try DelimitedReader(
      bytes: text + [0xE2, 0x80, 0x0A], dialect: Dialect(encoding: .windows1252), name: "x.csv")
    while try reader.next() {}
    let messages = reader.issues.kept.map(\.message)
    #expect(
      messages == [
        "is stated as windows-1252, but 1000 of its characters are valid UTF-8 and only 2 of its"
          + " bytes are not; it may be utf-8."
      ])
  }

  @Test func `windows-1252 that is stated as UTF-8 is reported as mis-stated`() throws {
    var reader = try DelimitedReader(
      bytes: Array("a\nSt Clement".utf8) + [0x92] + Array("s\n".utf8), name: "x.csv")
    let found12 = try reader.next()
    #expect(found12)
    let found13 = reader.text(0)
    #expect(found13 == "St Clement\u{FFFD}s")
    let found14 = try reader.next()
    #expect(!found14)
    let found15 = reader.issues.counts
    #expect(found15 == ["invalid-utf-8": 1, "encoding-misstated": 1])
  }

  @Test func `a NUL byte is reported and left out of the text`() throws {
    var reader = try DelimitedReader(bytes: Array("a\nx\0y\n".utf8), name: "x.csv")
    let found16 = try reader.next()
    #expect(found16)
    let found17 = reader.text(0)
    #expect(found17 == "xy")
    let found18 = reader.issues.counts
    #expect(found18 == ["nul-byte": 1])
  }

  @Test func `a ragged record is set aside, kept or refused, as the dialect says`() throws {
    let text = "a,b\n1\n2,3\n4,5,6\n"
    #expect(try read(text) == [["a", "b"], ["2", "3"]])
    #expect(
      try read(text, Dialect(raggedRows: .keep)) == [
        ["a", "b"], ["1"], ["2", "3"], ["4", "5", "6"],
      ])
    let failure = #expect(throws: DelimitedFailure.self) {
      try read(text, Dialect(raggedRows: .refuse))
    }
    #expect(
      failure?.description == "text.csv: record 1 has 1 fields where the header has 2")
  }

  @Test func `what is set aside is handed over with its reason`() throws {
    var reader = try DelimitedReader(bytes: Array("a,b\n1,2\n3\n4,5\n".utf8), name: "x.csv")
    var found: [String] = []
    reader.onSetAside = { issue, bytes in
      found.append("\(issue.record ?? 0) \(issue.code) \(String(decoding: bytes, as: UTF8.self))")
    }
    while try reader.next() {}
    #expect(found == ["2 ragged-record 3"])
    let found19 = reader.recordNumber
    #expect(found19 == 3)
    let found20 = reader.setAsideCount
    #expect(found20 == 1)
  }

  @Test func `a last record that is cut short is called truncated`() throws {
    var reader = try DelimitedReader(bytes: Array("a,b\n1,2\n3".utf8), name: "x.csv")
    while try reader.next() {}
    let found21 = reader.issues.counts
    #expect(found21 == ["truncated-record": 1])
    let found22 = reader.isTruncated
    #expect(found22)
  }

  @Test func `a quote inside a field is text, and reported`() throws {
    var reader = try DelimitedReader(
      bytes: Array("a,b\n5\" pipe,x\n\"y\"z,2\n3,4\n".utf8), name: "x.csv")
    let found23 = try reader.next()
    #expect(found23)
    let found24 = reader.text(0)
    #expect(found24 == "5\" pipe")
    let found25 = try reader.next()
    #expect(found25)
    let found26 = reader.text(0)
    #expect(found26 == "yz")
    let found27 = try reader.next()
    #expect(found27)
    let found28 = reader.text(1)
    #expect(found28 == "4")
    let found29 = reader.issues.kept.map(\.byte)
    #expect(found29 == [5, 16])
  }

  @Test func `a quote that is never closed costs its line and no more`() throws {
    var reader = try DelimitedReader(
      bytes: Array("a,b\n1,2\n3,\"4\n5,6\n7,8\n".utf8), name: "x.csv")
    var rows: [Int?] = []
    while try reader.next() { rows.append(reader.integer(0)) }
    #expect(rows == [1, 5, 7])
    let found30 = reader.issues.kept.map(\.code)
    #expect(found30 == ["unterminated-quote"])
    let found31 = reader.issues.kept[0].byte
    #expect(found31 == 10)
  }

  @Test func `an open quote with no line end within the limit is refused, not resumed in mid-line`()
    throws
  {
    let text = "a,b\n1,\"" + String(repeating: "x", count: RecordCursor.limit + 1_000_000) + "\n"
    let path = "\(temporaryDirectory())/open.csv"
    try Files.write(Array(text.utf8), to: path)
    var reader = try DelimitedReader(path: path)
    var kind: DelimitedFailure.Kind?
    do {
      while try reader.next() {}
    } catch let failure as DelimitedFailure {
      kind = failure.kind
    }
    #expect(kind == .oversized)
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func `an empty file is refused`(text: String) {
    let failure = #expect(throws: DelimitedFailure.self) { try read(text) }
    #expect(failure?.kind == .empty)
  }

  @Test func `the bytes of the header are checked as record 0`() throws {
    var reader = try DelimitedReader(
      bytes: Array("a\"b,c".utf8) + [0x81] + Array(",d\0\n1,2,3\n".utf8),
      dialect: Dialect(encoding: .windows1252), name: "x.csv")
    while try reader.next() {}
    let codes = reader.issues.kept.map(\.code)
    #expect(codes == ["undefined-byte", "nul-byte", "stray-quote"])
    let records = reader.issues.kept.map(\.record)
    #expect(records == [0, 0, 0])
  }

  @Test(arguments: ["\"a,b\n1,2\n", "a,\"b"])
  func `a header whose quote is never closed says so`(text: String) {
    let failure = #expect(throws: DelimitedFailure.self) { try read(text) }
    #expect(failure?.kind == .truncated)
    #expect(failure?.message.hasPrefix("a quote that opens in the header, at byte ") == true)
  }

  @Test func `a header of more than 10,000 columns is refused`() throws {
    let most = String(repeating: "a,", count: 9_999) + "a\n"
    #expect(try read(most).map(\.count) == [10_000])
    let failure = #expect(throws: DelimitedFailure.self) { try read("a," + most) }
    #expect(failure?.kind == .oversized)
  }

  @Test(arguments: ["<!DOCTYPE html>\n<html>", "  \n<HTML lang=en>", "<?xml version='1.0'?>"])
  func `a web page under the name of a table is refused`(text: String) {
    let failure = #expect(throws: DelimitedFailure.self) { try read(text) }
    #expect(failure?.kind == .markup)
  }

  @Test func `a cell of 10 MB is read whole`() throws {
    let cell = String(repeating: "abc,\n", count: 2_000_000)
    var reader = try DelimitedReader(bytes: Array("a,b\n1,\"\(cell)\"\n2,x\n".utf8), name: "x.csv")
    let found32 = try reader.next()
    #expect(found32)
    let found33 = reader.bytes(1).count
    #expect(found33 == 10_000_000)
    let found34 = try reader.next()
    #expect(found34)
    let found35 = reader.text(1)
    #expect(found35 == "x")
  }

  @Test func `a record of more fields than a scan has room for is whole`() throws {
    let row = String(repeating: ",", count: 2_300_000)
    let path = "\(temporaryDirectory())/wide.csv"
    try Files.write(Array("a\n\(row)\n1\n\(row)\n2\n".utf8), to: path)
    var reader = try DelimitedReader(path: path, dialect: Dialect(raggedRows: .keep))
    var widths: [Int] = []
    while try reader.next() { widths.append(reader.fieldCount) }
    #expect(widths == [2_300_001, 1, 2_300_001, 1])
  }

  @Test func `whole numbers are read strictly`() throws {
    var reader = try DelimitedReader(
      bytes: Array("a\n12\n-7\n+5\n1.0\n\"9\"\n 3\n9999999999999999999\n-\n".utf8), name: "x.csv")
    var numbers: [Int?] = []
    while try reader.next() { numbers.append(reader.integer(0)) }
    #expect(numbers == [12, -7, nil, nil, 9, nil, nil, nil])
  }

  @Test func `the reader agrees with the plain reading of random texts`() throws {
    let letters = Array("a,\"\n\r,,x\"\"\n1é ".utf8)
    for seed in 0..<4000 {
      var random = Pseudorandom(state: UInt64(seed))
      let length = Int.random(in: 1...300, using: &random)
      let body = (0..<length).map { _ in letters.randomElement(using: &random) ?? 0 }
      let text = Array("h1,h2\n".utf8) + body
      var depth = CarefulRecord()
      // A quote that is never closed is recovered from by line, which the plain reading does not do.
      var start = 0
      var isClosed = true
      while start < text.count {
        switch depth.read(text, from: start, to: text.count, delimiter: .comma) {
        case .complete(let next): start = next
        case .cut: start = text.count
        case .unterminated:
          isClosed = false
          start = text.count
        }
      }
      guard isClosed else { continue }
      let found = try readerRecords(text)
      let expected = plainRecords(text)
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test func `records that cross the borders of blocks, windows and buffers are whole`() throws {
    var text = Array("n,pad\n".utf8)
    var random = Pseudorandom(state: 7)
    for number in 0..<20_000 {
      let pad = String(repeating: "\"\"\n,", count: Int.random(in: 0...20, using: &random))
      text += Array("\(number),\"\(pad)\"\n".utf8)
    }
    let path = "\(temporaryDirectory())/borders.csv"
    try Files.write(text, to: path)
    var reader = try DelimitedReader(path: path)
    var expected = 0
    while try reader.next() {
      let found36 = reader.integer(0)
      #expect(found36 == expected)
      let found37 = reader.bytes(1).count % 3
      #expect(found37 == 0)
      expected += 1
    }
    #expect(expected == 20_000)
    let found38 = reader.issues.isEmpty
    #expect(found38)
  }
}
