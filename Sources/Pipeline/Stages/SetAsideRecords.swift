import Tabular

/// The records of a file that could not be used, as they stand in it, each with the reason.
///
/// A class, because both the reader and the conversion add to it.
final class SetAsideRecords {
  private var records: [(record: Int?, reason: String, bytes: [UInt8])] = []

  /// Adds a record.
  func add(_ issue: Issue, _ bytes: ArraySlice<UInt8>) {
    records.append((issue.record, issue.code, Array(bytes)))
  }

  /// The records as delimited text, in the order of the file.
  func table() throws -> [UInt8] {
    var writer = DelimitedWriter(header: ["record", "reason", "bytes"])
    for entry in records.sorted(by: { ($0.record ?? 0) < ($1.record ?? 0) }) {
      writer.append(entry.record)
      writer.append(entry.reason)
      writer.append(String(decoding: entry.bytes, as: UTF8.self))
      try writer.endRecord()
    }
    return try writer.finish()
  }
}
