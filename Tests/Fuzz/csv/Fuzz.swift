import Tabular

/// Reads any bytes as a delimited file, then what was read as it is written again.
///
/// A property that does not hold ends the process: that is how the fuzzer knows to keep the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  guard let choice = input.first else { return 0 }
  let encodings = TextEncoding.allCases
  let policies = Dialect.RaggedRows.allCases
  let dialect = Dialect(
    encoding: encodings[Int(choice) % encodings.count],
    delimiter: choice & 0x80 == 0 ? UInt8(ascii: ",") : UInt8(ascii: "\t"),
    raggedRows: policies[Int(choice >> 4) % policies.count])
  // What cannot be read must say so; anything else is a failure of this target.
  if let found = try? records(Array(input.dropFirst()), dialect) {
    guard let again = try? rewritten(found), again == found else {
      fatalError("what was written does not read as it was")
    }
  }
  return 0
}

private func records(_ bytes: [UInt8], _ dialect: Dialect) throws -> [[String]] {
  var reader = try DelimitedReader(bytes: bytes, dialect: dialect, name: "fuzz.csv")
  let width = reader.header.names.count
  var records: [[String]] = []
  while try reader.next() {
    records.append((0..<width).map { reader.text($0) })
    _ = (0..<width).map { reader.integer($0) }
  }
  return records
}

private func rewritten(_ given: [[String]]) throws -> [[String]] {
  guard let width = given.first?.count else { return given }
  var writer = DelimitedWriter(header: (0..<width).map { "c\($0)" })
  for record in given { try writer.append(record: record) }
  return try records(writer.finish(), Dialect(raggedRows: .refuse))
}
