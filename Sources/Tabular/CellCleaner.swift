/// Does what a column declares to its cells; made once for a file.
struct CellCleaner {
  /// A step with its expression ready.
  private enum Step {
    case spaces
    case footnotes
    case replace(Regex<AnyRegexOutput>, String)
    case keep(Regex<AnyRegexOutput>)
    case unless(Regex<AnyRegexOutput>)
  }

  /// The longest cell to which patterns are put: a hostile one could keep them busy for long.
  static let longest = 16 << 10

  private let steps: [Step]
  private let hasPatterns: Bool

  init(_ cleaning: CellCleaning) {
    steps = cleaning.steps.compactMap { step in
      switch step {
      case .spaces: .spaces
      case .footnotes: .footnotes
      case .remove(let pattern): pattern.compiled().map { .replace($0, "") }
      case .replace(let pattern, let text): pattern.compiled().map { .replace($0, text) }
      case .keep(let pattern): pattern.compiled().map(Step.keep)
      case .unless(let pattern): pattern.compiled().map(Step.unless)
      }
    }
    hasPatterns = cleaning.steps.contains { $0 != .spaces && $0 != .footnotes }
  }

  /// Cleans a cell in place; false where it is too long for its patterns, and left as it is.
  func clean(_ cell: inout [UInt8]) -> Bool {
    guard !steps.isEmpty, !cell.isEmpty else { return true }
    if hasPatterns, cell.count > Self.longest { return false }
    var text = String(decoding: cell, as: UTF8.self)
    for step in steps { Self.apply(step, to: &text) }
    cell = Array(text.utf8)
    return true
  }

  private static func apply(_ step: Step, to text: inout String) {
    switch step {
    case .spaces:
      text = spaced(text)
    case .footnotes:
      text = withoutFootnotes(text)
    case .replace(let expression, let replacement):
      text.replace(expression, with: replacement)
    case .keep(let expression):
      guard let match = text.firstMatch(of: expression) else {
        text = ""
        return
      }
      let part = match.output.count > 1 ? match.output[1].substring : text[match.range]
      text = part.map(String.init) ?? ""
    case .unless(let expression):
      if text.contains(expression) { text = "" }
    }
  }

  /// The text with one blank where there was white space, and without what has no width.
  private static func spaced(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.unicodeScalars where !isWidthless(scalar) {
      if scalar.properties.isWhitespace {
        isPending = !scalars.isEmpty
      } else {
        if isPending { scalars.append(" ") }
        isPending = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Zero-width spaces and joiners, soft hyphens, byte order marks.
  private static func isWidthless(_ scalar: Unicode.Scalar) -> Bool {
    (0x200B...0x200D).contains(scalar.value) || [0xAD, 0x2060, 0xFEFF].contains(scalar.value)
  }

  /// The text without the marks of footnotes at its end, however many.
  private static func withoutFootnotes(_ text: String) -> String {
    var rest = text[...]
    while true {
      while let last = rest.last, last.isWhitespace { rest.removeLast() }
      if let last = rest.last, "*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹".contains(last) {
        rest.removeLast()
      } else if let mark = bracketed(rest) {
        rest.removeLast(mark)
      } else {
        return String(rest)
      }
    }
  }

  /// The length of a number in brackets at the end, or of a letter in square ones: `[12]`, `(3)`,
  /// `[a]`.
  private static func bracketed(_ text: Substring) -> Int? {
    guard let close = text.last, close == "]" || close == ")" else { return nil }
    let inside = text.dropLast().suffix(while: { $0.isASCII && ($0.isNumber || $0.isLetter) })
    let open = text.dropLast(inside.count + 1).last
    guard !inside.isEmpty, inside.count <= 3, open == (close == "]" ? "[" : "(") else { return nil }
    let isNumber = inside.allSatisfy(\.isNumber)
    guard isNumber || (close == "]" && inside.count == 1) else { return nil }
    return inside.count + 2
  }
}

extension Substring {
  /// The longest end of which every character fits.
  fileprivate func suffix(while fits: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, fits(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
