extension RecordCursor {
  /// The most columns that a table may have.
  static let mostColumns = 10_000

  /// Goes to the first record, which is the header of a file.
  ///
  /// - Throws: `DelimitedFailure` where it can be no header.
  mutating func advanceToHeader(of file: String) throws {
    switch try advance() {
    case .record:
      guard fieldCount <= Self.mostColumns else {
        throw DelimitedFailure(
          .oversized, file: file,
          "has \(fieldCount) columns in its header, and at most \(Self.mostColumns) are read; its"
            + " delimiter or line ends are wrong: look at its first line")
      }
    case .brokenLine(let quote, _):
      throw DelimitedFailure(
        .truncated, file: file,
        "a quote that opens in the header, at byte \(quote), is never closed: the file is cut"
          + " short, or its quotes are wrong; fetch it again")
    case .oversized:
      throw DelimitedFailure(
        .oversized, file: file,
        "its header is larger than \(Self.limit / 1_048_576) MiB; its line ends or quotes are"
          + " wrong")
    case .end:
      throw DelimitedFailure(.empty, file: file, "has no header; fetch it again")
    }
  }
}
