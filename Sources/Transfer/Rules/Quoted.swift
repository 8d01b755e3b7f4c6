/// A text of a server's in a sentence: in quotes, short, and without control characters.
struct Quoted: CustomStringConvertible {
  private let text: String

  /// Quotes a text.
  init(_ text: String) { self.text = text }

  /// The text in its quotes.
  var description: String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(120) {
      shown.unicodeScalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
    }
    return "\"\(shown)\(text.unicodeScalars.count > 120 ? "..." : "")\""
  }
}
