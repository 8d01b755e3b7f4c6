import Tabular

/// The records of a file that could not be used, each with the reason, written as they are met.
///
/// A class, because both the reader and the conversion add to it.
final class SetAsideRecords {
  private var writer: DelimitedWriter?
  private let encoding: TextEncoding

  /// Begins the table in a file; `encoding` is that of the records.
  init(to sink: FileSink, encoding: TextEncoding) {
    writer = DelimitedWriter(header: ["record", "reason", "text"], to: sink)
    self.encoding = encoding
  }

  /// Adds a record.
  func add(_ issue: Issue, _ bytes: ArraySlice<UInt8>) throws {
    writer?.append(issue.record)
    writer?.append(issue.code)
    writer?.append(encoding.text(of: bytes))
    try writer?.endRecord()
  }

  /// Ends the table.
  func finish() throws {
    _ = try writer.take()?.finish()
  }
}
