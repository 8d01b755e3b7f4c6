extension RecordCursor {
  /// The offset in the file at which the current record begins.
  var recordOffset: Int { buffer.base + recordStart }

  /// The offset in the file behind the line end of the current record.
  var nextOffset: Int { buffer.base + recordEnd + 1 }

  /// The offset in the file up to which it has been read.
  var endOffset: Int { buffer.base + buffer.count }

  /// Whether the current record is the last, and without a line end.
  var isCut: Bool { lacksFinalLineEnd && recordEnd + 1 >= buffer.count }

  /// The offset in the file of the first quote in the current record that breaks RFC 4180.
  var strayQuote: Int? { careful?.strayQuote.map { buffer.base + $0 } }

  /// The bytes of the current record, without its line end.
  var recordBytes: ArraySlice<UInt8> { buffer.bytes[recordStart..<recordEnd] }

  /// The bytes of a field of the current record, without its quotes.
  func field(_ column: Int) -> ArraySlice<UInt8> {
    if let careful { return careful.fields[column][...] }
    let (range, isQuoted) = place(of: column)
    let bytes = buffer.bytes[range]
    return isQuoted && bytes.contains(.quote) ? Self.undoubled(bytes) : bytes
  }

  /// Appends the bytes of a field, without its quotes.
  func appendField(_ column: Int, to text: inout [UInt8]) {
    let (range, isQuoted) = place(of: column)
    if careful != nil || (isQuoted && buffer.bytes[range].contains(.quote)) {
      text.append(contentsOf: field(column))
    } else {
      text.append(contentsOf: buffer.bytes[range])
    }
  }

  /// The whole number in a field; nil where it is none.
  func integer(_ column: Int) -> Int? {
    if careful != nil { return field(column).decimalInteger }
    return buffer.bytes.decimalInteger(in: place(of: column).range)
  }

  /// Where a field stands, inside its quotes if it has any.
  private func place(of column: Int) -> (range: Range<Int>, isQuoted: Bool) {
    if careful != nil { return (0..<0, false) }
    let start = column == 0 ? recordStart : Int(scan.ends[firstField + column - 1]) + 1
    let end = Int(scan.ends[firstField + column])
    guard start < end, buffer.bytes[start] == .quote else { return (start..<end, false) }
    return (start + 1..<end - 1, true)
  }

  private static func undoubled(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      if byte == .quote, !isSecond {
        isSecond = true
        continue
      }
      isSecond = false
      text.append(byte)
    }
    return text[...]
  }
}
