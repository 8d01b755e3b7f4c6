import Dispatch
import Synchronization

/// A large delimited file read in parts at once, each by a reader of its own.
///
/// Where a part begins is a guess: the byte after a line end, which may stand inside a quoted
/// field. So each part reads on to the first record at or after the next part's beginning. If that
/// record begins just there, the guess was right; if not, the next part is read again from the
/// right place. What comes out is what one reader would have found.
public struct PartedFile: Sendable {
  private let path: String
  private let dialect: Dialect

  /// Names a file in an encoding of ASCII structure: UTF-8 or windows-1252.
  public init(path: String, dialect: Dialect = Dialect()) {
    self.path = path
    self.dialect = dialect
  }

  /// What one part came to, and where it ended.
  private struct Part<Result: Sendable>: Sendable {
    let result: Result
    let end: Int
  }

  /// Reads the file in parts at once and returns what `body` makes of each, in order.
  ///
  /// `body` reads to the end of what it is given. Records are counted from the start of each part.
  ///
  /// - Parameters:
  ///   - parts: How many parts are read at once, at least 1.
  ///   - body: What is done with a part; it is called from several threads at once.
  /// - Returns: The results, a part each, in the order of the file.
  /// - Throws: What opening the file throws, or the first part's error.
  public func map<Result: Sendable>(
    parts: Int, _ body: @escaping @Sendable (inout DelimitedReader) throws -> Result
  ) throws -> [Result] {
    var opening = try DelimitedReader(path: path, dialect: dialect)
    let header = opening.header
    let headerIssues = opening.issues
    let first = opening.nextOffset
    let size = try FileBytes(path).size()
    guard parts > 1, dialect.encoding != .utf16, first < size else {
      return [try body(&opening)]
    }
    let starts = try (0..<parts).map { part in
      part == 0 ? first : try lineStart(after: first + (size - first) / parts * part, size: size)
    }
    let read = { @Sendable (start: Int, end: Int) throws -> Part<Result> in
      var reader = try DelimitedReader(
        path: path, dialect: dialect, name: path, header: header, from: start, to: end)
      if start == first { reader.begin(with: headerIssues) }
      let result = try body(&reader)
      return Part(result: result, end: reader.endOffset)
    }
    let found = Mutex<[Int: Swift.Result<Part<Result>, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let end = part + 1 < parts ? starts[part + 1] : size
      let outcome = Swift.Result { try read(starts[part], end) }
      found.withLock { $0[part] = outcome }
    }
    let outcomes = found.withLock { $0 }
    var results: [Result] = []
    var start = first
    for part in 0..<parts {
      let end = part + 1 < parts ? starts[part + 1] : size
      let outcome =
        starts[part] == start ? try outcomes[part]?.get() : try read(start, max(end, start))
      guard let outcome else { continue }
      results.append(outcome.result)
      start = outcome.end
    }
    return results
  }

  /// The byte after the first line feed at or after an offset; the file's end where there is none.
  private func lineStart(after offset: Int, size: Int) throws -> Int {
    let file = try FileBytes(path)
    try file.seek(to: offset)
    var place = offset
    while true {
      let bytes = try file.read(atMost: 1 << 16)
      if bytes.isEmpty { return size }
      if let end = bytes.firstIndex(of: .lineFeed) { return place + end + 1 }
      place += bytes.count
    }
  }
}
