extension DelimitedReader {
  /// How many fields the current record has.
  public var fieldCount: Int { cursor.fieldCount }

  /// Whether the current record is known to be ASCII without NULs.
  public var isPlain: Bool { !cursor.hasOddBytes }

  /// The text of a field; empty where the record has no such field.
  public func text(_ column: Int) -> String {
    TextDecoding.string(bytes(column), encoding: dialect.encoding)
  }

  /// The bytes of a field without its quotes, in the file's encoding (UTF-8 for UTF-16).
  public func bytes(_ column: Int) -> ArraySlice<UInt8> {
    column < cursor.fieldCount ? cursor.field(column) : []
  }

  /// Appends the field's text to `text` as UTF-8.
  public func append(_ column: Int, to text: inout [UInt8]) {
    if cursor.hasOddBytes {
      TextDecoding.append(bytes(column), encoding: dialect.encoding, to: &text)
    } else if column < cursor.fieldCount {
      cursor.appendField(column, to: &text)
    }
  }

  /// The whole number in a field, of at most 18 digits and a minus sign; nil where it is none.
  public func integer(_ column: Int) -> Int? {
    column < cursor.fieldCount ? cursor.integer(column) : nil
  }

  /// The bytes of the record as it stands in the file, without its line end.
  public var recordBytes: ArraySlice<UInt8> { cursor.recordBytes }

  /// The offset in the file at which the current record begins.
  public var recordOffset: Int { cursor.recordOffset }
}

extension String {
  /// The text without the ASCII white space at both ends.
  var trimmed: String {
    String(decoding: Array(utf8)[...].trimmed, as: UTF8.self)
  }
}
