/// A code whose beginning says the rough place and whose end the exact one: a postcode.
struct Locator: Hashable, Sendable {
  /// The whole code without spaces, in capitals; 0 for none.
  let whole: UInt64
  /// All but the last two characters.
  let sector: UInt64
  /// All but the last three characters.
  let district: UInt64
  /// The letters it begins with.
  let letters: UInt64

  /// Reads a code of five to eight letters and digits; anything else is none.
  init(_ text: String) {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: bytes.append(byte)
      case 0x61...0x7A: bytes.append(byte & 0xDF)
      default: continue
      }
    }
    guard (5...8).contains(bytes.count) else {
      (whole, sector, district, letters) = (0, 0, 0, 0)
      return
    }
    whole = Self.packed(bytes[...])
    sector = Self.packed(bytes.dropLast(2))
    district = Self.packed(bytes.dropLast(3))
    letters = Self.packed(bytes.prefix { $0 >= 0x41 })
  }

  /// Whether there is none.
  var isEmpty: Bool { whole == 0 }

  /// The whole code, without spaces.
  var description: String {
    var bytes: [UInt8] = []
    for place in (0..<8).reversed() {
      let byte = UInt8(truncatingIfNeeded: whole >> (UInt64(place) * 8))
      if byte != 0 { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How far it agrees with another; both are there.
  func level(_ other: Locator) -> ContextLevel {
    if whole == other.whole { return .locatorSame }
    if sector == other.sector { return .locatorSector }
    if district == other.district { return .locatorDistrict }
    return letters == other.letters ? .locatorLetters : .locatorOther
  }

  private static func packed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
