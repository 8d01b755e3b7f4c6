import Tabular

/// What each name in the lists means: the file by which linkage is measured.
struct Truth: ~Copyable {
  private var writer: DelimitedWriter
  /// How many rows were written.
  private(set) var rows = 0

  /// The columns.
  ///
  /// `record` counts the data rows of the file that `source` names, from 1; codes of
  /// several authorities are separated by semicolons; a name that means nothing has no code.
  static let header = [
    "source", "record", "kind", "mention", "verdict", "urn", "group_uid", "la_codes",
    "new_la_codes", "cause",
  ]

  /// What a mention means.
  struct Answer {
    /// The kind of entity: `school`, `trust` or `local_authority`.
    let kind: String
    /// The type of answer: `one`, `historic` or `none`.
    let verdict: String
    /// The school, if it is one.
    var urn: Int?
    /// The group, if it is one.
    var groupUID: Int?
    /// The three-digit codes of the authorities, if it is some.
    var codes = ""
    /// The ONS codes of the authorities.
    var onsCodes = ""
    /// Why the name is written as it is.
    let cause: String
  }

  /// Creates the file.
  init(creating path: String) throws {
    writer = try DelimitedWriter(header: Self.header, to: FileSink(creating: path))
  }

  /// Writes what one mention means.
  mutating func append(source: String, record: Int, mention: [UInt8], _ answer: Answer) throws {
    writer.append(source)
    writer.append(record)
    writer.append(answer.kind)
    writer.append(bytes: mention[...])
    writer.append(answer.verdict)
    writer.append(answer.urn)
    writer.append(answer.groupUID)
    writer.append(answer.codes)
    writer.append(answer.onsCodes)
    writer.append(answer.cause)
    try writer.endRecord()
    rows += 1
  }

  /// Ends the file.
  consuming func finish() throws -> Int {
    _ = try writer.finish()
    return rows
  }
}

extension [UInt8] {
  /// The same text in UTF-8; of windows-1252's own signs the sample uses quotes and dashes only.
  func utf8FromWindows1252() -> [UInt8] {
    guard contains(where: { $0 >= 0x80 }) else { return self }
    var out: [UInt8] = []
    for byte in self {
      switch byte {
      case 0..<0x80: out.append(byte)
      case 0x91...0x94:
        out.append(contentsOf: [0xE2, 0x80, byte - 0x91 + (byte < 0x93 ? 0x98 : 0x9A)])
      case 0x96, 0x97: out.append(contentsOf: [0xE2, 0x80, byte - 0x96 + 0x93])
      default: out.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
      }
    }
    return out
  }
}
