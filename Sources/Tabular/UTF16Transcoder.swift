/// Turns UTF-16 into UTF-8 a stretch at a time; a lone surrogate becomes U+FFFD.
struct UTF16Transcoder {
  /// Which byte of a unit comes first.
  enum Order {
    case littleEndian, bigEndian
  }

  /// How many lone surrogates, and half units at the end, became U+FFFD.
  private(set) var invalidCount = 0

  private let order: Order
  private var half: UInt8?
  private var lead: UInt16?

  init(order: Order) {
    self.order = order
  }

  /// Appends the text of the bytes; an odd byte or a lead surrogate at the end waits for the next.
  mutating func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let unit =
        order == .littleEndian
        ? UInt16(first) | UInt16(byte) << 8 : UInt16(byte) | UInt16(first) << 8
      append(unit: unit, to: &text)
    }
  }

  /// Ends the text: what still waits becomes U+FFFD.
  mutating func finish(_ text: inout [UInt8]) {
    if half != nil || lead != nil { appendInvalid(to: &text) }
    half = nil
    lead = nil
  }

  private mutating func append(unit: UInt16, to text: inout [UInt8]) {
    if let high = lead {
      lead = nil
      if (0xDC00...0xDFFF).contains(unit) {
        append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &text)
        return
      }
      appendInvalid(to: &text)
    }
    switch unit {
    case 0xD800...0xDBFF: lead = unit
    case 0xDC00...0xDFFF: appendInvalid(to: &text)
    default: append(UInt32(unit), to: &text)
    }
  }

  private mutating func appendInvalid(to text: inout [UInt8]) {
    invalidCount += 1
    append(0xFFFD, to: &text)
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    text.append(contentsOf: UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
  }
}
