/// A name broken into the lines of a label, and how wide letters run.
struct LabelText: Hashable, Sendable {
  /// The lines, from the top.
  let lines: [String]

  /// How high a line is, in letter sizes.
  static let lineHeight = 1.08

  /// The width of the widest line, in letter sizes.
  var width: Double { lines.map(Self.width).max() ?? 0 }
  /// The height of all lines, in letter sizes.
  var height: Double { Double(lines.count) * Self.lineHeight }

  /// The ways to write a name, best first: on one line, on two, on three.
  ///
  /// What stands after a comma (`Bristol, City of`) goes, and `and` is a sign.
  static func ways(of name: String) -> [LabelText] {
    let head = name.split(separator: ",").first.map(String.init) ?? name
    let words = head.split(separator: " ").map { $0 == "and" ? "&" : String($0) }
    return (1...3).compactMap { count in
      broken(words, into: count).map { LabelText(lines: $0) }
    }
  }

  /// Words on so many lines, the widest of which is as narrow as can be; nil where words are fewer.
  ///
  /// A line never ends with a sign for `and`, and of equal ways the first is taken.
  private static func broken(_ words: [String], into count: Int) -> [String]? {
    guard words.count >= count, count > 0 else { return nil }
    guard count > 1 else { return [words.joined(separator: " ")] }
    var best: [String]?
    for first in 1...(words.count - count + 1) {
      guard let rest = broken(Array(words[first...]), into: count - 1) else { continue }
      let lines = [words[..<first].joined(separator: " ")] + rest
      if lines.contains(where: { $0.hasSuffix("&") }) { continue }
      let isNarrower = best.map { old in
        (lines.map(width).max() ?? 0) < (old.map(width).max() ?? 0)
      }
      if isNarrower ?? true { best = lines }
    }
    return best
  }

  /// How wide a line runs, in letter sizes: of the sans-serif letters that systems have, the widest
  /// (DejaVu's), so that what fits in them fits in all.
  static func width(_ line: String) -> Double {
    line.unicodeScalars.reduce(0) { sum, letter in
      switch letter {
      case "f", "i", "j", "l", "r", "t", ".", "'", "’", "-", " ", "I", "J": sum + 0.38
      case "m", "w", "M", "W": sum + 0.95
      case "A"..."Z", "&": sum + 0.72
      default: sum + 0.62
      }
    }
  }
}
