/// Brings headings of columns into the form in which they are guessed by.
enum Heading {
  /// A heading in small letters, with `_` between words and for all that is no letter or digit:
  /// `OrganisationName`, `Organisation name` and `organisation_name` are the same.
  static func folded(_ heading: String) -> String {
    var text = ""
    var wasSmall = false
    for byte in heading.utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      let isSmall = (0x61...0x7A).contains(byte)
      if isCapital, wasSmall { text += "_" }
      if isCapital || isSmall || (0x30...0x39).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte | (isCapital ? 0x20 : 0)))
      } else if !text.hasSuffix("_") {
        text += "_"
      }
      wasSmall = isSmall
    }
    while text.hasSuffix("_") { text.removeLast() }
    while text.hasPrefix("_") { text.removeFirst() }
    return text
  }
}
