/// A text of a picture, broken into lines that are no wider than there is room for.
struct TextBlock: Hashable, Sendable {
  /// The lines.
  let lines: [String]
  /// The size of letters.
  let size: Int
  /// Whether it is in bold letters.
  let isBold: Bool

  /// Breaks a text between words.
  init(_ text: String, width: Int, size: Int, isBold: Bool = false) {
    // Bold letters run a tenth wider.
    let most = Double(width) / Double(size) / (isBold ? 1.1 : 1)
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, LabelText.width("\(last) \(word)") <= most {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    self.lines = lines
    self.size = size
    self.isBold = isBold
  }

  /// From the top of one line to the top of the next.
  var step: Int { size * 13 / 10 }
  /// The height of all lines.
  var height: Int { lines.count * step }

  /// The text as SVG, its upper left corner at a point.
  func svg(x: Int, y: Int, colour: String = "#0b0c0c") -> String {
    let spans = lines.enumerated().map { number, line in
      "<tspan x=\"\(x)\" y=\"\(y + number * step + size)\">\(line.html)</tspan>"
    }
    let weight = isBold ? " font-weight=\"700\"" : ""
    return
      "<text font-size=\"\(size)\" fill=\"\(colour)\"\(weight)>\(spans.joined(separator: " "))</text>"
  }
}
