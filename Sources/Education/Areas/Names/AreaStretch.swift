/// A stretch of a text between two separators, which may be a name or a part of one.
struct AreaStretch: Hashable {
  /// As it is written.
  var text: String
  /// Whether a comma or a bracket stands before it, as before where a place lies.
  let isAside: Bool

  /// The stretches of a text between commas, semicolons, slashes, brackets, bars and `and`s.
  static func all(of text: String) -> [AreaStretch] {
    var stretches: [AreaStretch] = []
    var word: [UInt8] = []
    var current: [UInt8] = []
    var isAside = false
    func flushWord() {
      let folded = String(decoding: word, as: UTF8.self).lowercased()
      if folded == "and" || folded == "&" || folded == "+" {
        endStretch()
        isAside = false
      } else {
        current += word
      }
      word = []
    }
    func endStretch() {
      let text = String(decoding: current, as: UTF8.self)
      if text.utf8.contains(where: { $0 > 0x20 }) {
        stretches.append(AreaStretch(text: text, isAside: isAside))
      }
      current = []
    }
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        flushWord()
        current.append(0x20)
      case UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "\\"):
        flushWord()
        endStretch()
        isAside = false
      case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
        UInt8(ascii: "]"):
        flushWord()
        endStretch()
        isAside = true
      default: word.append(byte)
      }
    }
    flushWord()
    endStretch()
    return stretches
  }
}
