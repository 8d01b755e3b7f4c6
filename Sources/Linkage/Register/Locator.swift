/// A code whose beginning says the rough place and whose end the exact one: a postcode.
struct Locator: Hashable, Sendable {
  /// The whole code without spaces, in capitals; 0 for none.
  let whole: UInt64
  /// The letters it begins with.
  let letters: UInt64

  /// Reads a code of five to eight letters and digits; anything else is none.
  init(_ text: some Sequence<UInt8>) {
    var (whole, letters): (UInt64, UInt64) = (0, 0)
    var count = 0
    var isBeginning = true
    for byte in text {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: whole = whole << 8 | UInt64(byte)
      case 0x61...0x7A: whole = whole << 8 | UInt64(byte & 0xDF)
      default: continue
      }
      count += 1
      isBeginning = isBeginning && byte >= 0x41
      if isBeginning { letters = whole }
    }
    let isCode = (5...8).contains(count)
    self.whole = isCode ? whole : 0
    self.letters = isCode ? letters : 0
  }

  /// Reads a code of five to eight letters and digits; anything else is none.
  init(_ text: String) { self.init(text.utf8) }

  /// Whether there is none.
  var isEmpty: Bool { whole == 0 }

  /// All but the last two characters.
  var sector: UInt64 { whole >> 16 }

  /// All but the last three characters.
  var district: UInt64 { whole >> 24 }

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
}
