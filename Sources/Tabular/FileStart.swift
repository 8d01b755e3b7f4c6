/// What stands before the first record: a byte order mark, or something that is no table at all.
enum FileStart {
  /// Passes a byte order mark, starts transcoding UTF-16, and refuses a web page.
  ///
  /// - Returns: Where the first record begins.
  static func prepare(_ buffer: inout TextBuffer, encoding: TextEncoding, file: String) throws
    -> Int
  {
    guard buffer.count > 0 else {
      throw DelimitedFailure(.empty, file: file, "is empty; fetch it again")
    }
    try refuseArchive(buffer.bytes[..<buffer.count], file: file)
    var start = 0
    let mark = mark(buffer.bytes[..<min(buffer.count, 3)])
    switch (encoding, mark) {
    case (.utf16, .utf16BigEndian):
      try buffer.transcode(from: .bigEndian)
    case (.utf16, .utf16LittleEndian), (.utf16, nil):
      try buffer.transcode(from: .littleEndian)
    case (.utf8, .utf8):
      start = 3
    case (.utf8, nil), (.windows1252, nil):
      try refuseUTF16(buffer.bytes[..<min(buffer.count, 64)], stated: encoding, file: file)
    case (_, .some(let found)):
      throw DelimitedFailure(
        .wrongEncoding, file: file,
        "is stated as \(encoding.rawValue) but begins with the byte order mark of"
          + " \(found.encoding.rawValue); state that encoding")
    }
    if encoding == .utf16, self.mark(buffer.bytes[..<min(buffer.count, 3)]) == .utf8 { start = 3 }
    try refuseMarkup(buffer.bytes[start..<buffer.count], file: file)
    return start
  }

  private enum Mark {
    case utf8, utf16LittleEndian, utf16BigEndian

    var encoding: TextEncoding { self == .utf8 ? .utf8 : .utf16 }
  }

  private static func mark(_ bytes: ArraySlice<UInt8>) -> Mark? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// UTF-16 without its mark, by the NULs that are every other byte of its ASCII characters.
  private static func refuseUTF16(
    _ bytes: ArraySlice<UInt8>, stated: TextEncoding, file: String
  ) throws {
    let units = bytes.count / 2
    var nuls = [0, 0]
    for (place, byte) in bytes.enumerated() where byte == 0 { nuls[place % 2] += 1 }
    guard units > 1, nuls.min() == 0, nuls.contains(where: { $0 * 4 >= units * 3 }) else { return }
    throw DelimitedFailure(
      .wrongEncoding, file: file,
      "is stated as \(stated.rawValue) but looks like UTF-16: every other byte of its start is NUL;"
        + " state utf-16")
  }

  /// A compressed file under the name of a table, by its first bytes.
  private static func refuseArchive(_ bytes: ArraySlice<UInt8>, file: String) throws {
    let kinds: [(name: String, start: [UInt8])] = [
      ("gzip file", [0x1F, 0x8B]), ("zip archive or spreadsheet", [0x50, 0x4B, 0x03, 0x04]),
      ("PDF document", Array("%PDF".utf8)),
    ]
    for kind in kinds where bytes.starts(with: kind.start) {
      throw DelimitedFailure(
        .markup, file: file, "is a \(kind.name), not a table; unpack or export it as CSV first")
    }
  }

  /// An error page saved as `.csv` is the commonest wrong file of all.
  private static func refuseMarkup(_ bytes: ArraySlice<UInt8>, file: String) throws {
    let head = bytes.prefix(1024).trimmed.prefix(14).map { $0 | ($0 &- 0x41 < 26 ? 0x20 : 0) }
    for opening in ["<!doctype html", "<html", "<?xml", "<head"]
    where head.starts(with: opening.utf8) {
      throw DelimitedFailure(
        .markup, file: file, "is a web page or XML document, not a table; fetch it again")
    }
  }
}
