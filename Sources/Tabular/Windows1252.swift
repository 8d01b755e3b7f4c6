/// Windows code page 1252, as bytes to UTF-8.
enum Windows1252 {
  /// What 0x80 to 0x9F stand for (Unicode's mapping table `CP1252.TXT`); 0 where undefined.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Whether the byte stands for nothing.
  static func isUndefined(_ byte: UInt8) -> Bool {
    byte & 0xE0 == 0x80 && high[Int(byte & 0x1F)] == 0
  }

  /// Appends the text of the bytes as UTF-8; an undefined byte becomes U+FFFD.
  static func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      var scalar = UInt16(byte)
      if byte < 0xA0 {
        scalar = high[Int(byte & 0x1F)]
        if scalar == 0 { scalar = 0xFFFD }
      }
      if scalar < 0x800 {
        text.append(0xC0 | UInt8(scalar >> 6))
      } else {
        text.append(0xE0 | UInt8(scalar >> 12))
        text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      }
      text.append(0x80 | UInt8(scalar & 0x3F))
    }
  }
}
