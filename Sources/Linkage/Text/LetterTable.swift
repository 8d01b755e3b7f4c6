/// What letters and marks beyond ASCII are compared as.
enum LetterTable {
  /// What becomes of a scalar.
  enum Fold: Hashable {
    /// It is a letter or digit that stays as it is.
    case kept
    /// It is read as one or two letters of ASCII.
    case letters(UInt8, UInt8?)
    /// It parts words.
    case space
    /// It is left out: apostrophes and invisible marks.
    case nothing
  }

  /// Letters and what they are read as, in lower case.
  private static let letters: [(String, String)] = [
    ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄªǎ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"),
    ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"),
    ("j", "ĵĴ"), ("k", "ķĸĶ"), ("l", "ĺļľŀłĹĻĽĿŁ"), ("n", "ñńņňŉŋÑŃŅŇŊ"),
    ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐº"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșŚŜŞŠȘſ"), ("t", "ţťŧțŢŤŦȚ"),
    ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵẁẃẅŴẀẂẄ"), ("y", "ýÿŷỳÝŸŶỲ"), ("z", "źżžŹŻŽ"),
    ("ae", "æÆ"), ("oe", "œŒ"), ("ss", "ß"), ("th", "þÞ"), ("ij", "ĳĲ"), ("fi", "ﬁ"),
    ("fl", "ﬂ"),
  ]

  /// Apostrophes, soft hyphens and what has no width.
  private static let unwritten = "’‘ʼ′´`‛\u{00AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}"

  private static let table: [UInt32: Fold] = {
    var table: [UInt32: Fold] = [:]
    for (ascii, others) in letters {
      let bytes = Array(ascii.utf8)
      for scalar in others.unicodeScalars {
        table[scalar.value] = .letters(bytes[0], bytes.count > 1 ? bytes[1] : nil)
      }
    }
    for scalar in unwritten.unicodeScalars { table[scalar.value] = .nothing }
    return table
  }()

  /// What becomes of a scalar beyond ASCII.
  static func fold(_ scalar: Unicode.Scalar) -> Fold {
    if let known = table[scalar.value] { return known }
    // Combining marks are left out; letters and digits of any script stay; the rest parts words.
    if (0x0300...0x036F).contains(scalar.value) { return .nothing }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return .kept
    case .format: return .nothing
    default: return .space
    }
  }
}
