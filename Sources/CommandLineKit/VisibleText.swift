/// Makes texts from files safe to show: what would steer a terminal is spelt out instead.
public enum VisibleText {
  /// The text with control characters, and those that turn the direction of writing, as `\u{1B}`.
  ///
  /// Line ends and tabs are spelt out too, unless they are asked to be kept.
  public static func of(_ text: String, keepingLines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t":
        visible += keepingLines ? String(scalar) : scalar == "\n" ? #"\n"# : #"\t"#
      case _ where isHidden(scalar):
        visible += #"\u{"# + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
