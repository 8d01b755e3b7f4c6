@testable import Tabular

/// Delimited text read in the plainest way, for the reader to be held against: one byte after
/// another, the whole text at once, no blocks and no windows.
func plainRecords(_ text: [UInt8]) -> [[[UInt8]]] {
  var records: [[[UInt8]]] = []
  var start = 0
  while start < text.count {
    var record = CarefulRecord()
    let outcome = record.read(text, from: start, to: text.count, delimiter: .comma)
    if !(record.fields.count == 1 && text[start] == .lineFeed || text[start] == .carriageReturn) {
      records.append(record.fields)
    }
    guard case .complete(let next) = outcome else { break }
    start = next
  }
  return records
}

/// A small generator with a stated start, so that a failing case can be run again.
struct Pseudorandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

/// All records of a text, as the reader gives them, the header first.
func readerRecords(_ text: [UInt8], dialect: Dialect = Dialect(raggedRows: .keep)) throws
  -> [[[UInt8]]]
{
  var reader = try DelimitedReader(bytes: text, dialect: dialect, name: "text.csv")
  var records = [reader.header.names.map { Array($0.utf8) }]
  while try reader.next() {
    records.append((0..<reader.fieldCount).map { Array(reader.bytes($0)) })
  }
  return records
}
