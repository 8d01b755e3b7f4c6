/// Sorted names written short: each as what differs from the name before it.
///
/// A name is a letter that counts the units it shares with the name before it, and the rest; the
/// page's script reads it back. Registers of schools come to about three fifths of their length.
enum FrontCoding {
  /// The letters that count, from none to 61.
  static let counts = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  /// The names one a line, in the order given.
  static func lines(_ names: [String]) -> String {
    var before: [UInt16] = []
    var lines: [String] = []
    lines.reserveCapacity(names.count)
    for name in names {
      let units = Array(name.utf16)
      var shared = 0
      while shared < min(before.count, units.count, counts.count - 1),
        before[shared] == units[shared]
      { shared += 1 }
      // Halves of a letter stay together: a text cannot begin with the second.
      if shared > 0, units[shared - 1] & 0xFC00 == 0xD800 { shared -= 1 }
      let count = String(decoding: [counts[shared]], as: UTF8.self)
      lines.append(count + String(decoding: units[shared...], as: UTF16.self))
      before = units
    }
    return lines.joined(separator: "\n")
  }

  /// A number of a fixed width in the 36 digits that scripts read; too large a one is nil.
  static func digits(_ number: Int, width: Int) -> String? {
    let text = String(number, radix: 36)
    guard number >= 0, text.utf8.count <= width else { return nil }
    return String(repeating: "0", count: width - text.utf8.count) + text
  }
}
