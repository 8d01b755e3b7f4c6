public import Linkage

/// What is known of how partnerships' names are written, as tables.
public enum PartnershipNames {
  /// The normaliser of partnerships' names.
  public static let normaliser = Normaliser(rules: rules)

  /// Forms of companies and other ways to write the usual words, each with an example.
  public static let rules: [NameRule] = [
    drop("limited", "Lea Learning Limited"), drop("ltd", "Lea Learning Ltd."),
    drop("cic", "Lea Learning C.I.C."),
    drop("community interest company", "Lea Learning Community Interest Company"),
    drop("clg", "Lea Learning CLG"), drop("plc", "Lea Learning plc"),
    word("educ", "education", "Lea Educ. Partnership", "lea education partnership"),
    word("educational", "education", "Lea Educational Trust", "lea education trust"),
    word("schools", "school", "Lea Schools' Alliance", "lea school alliance"),
    word("pship", "partnership", "Lea Education P'ship", "lea education partnership"),
    word("prtnrshp", "partnership", "Lea Prtnrshp", "lea partnership"),
    word("partnerships", "partnership", "Lea Partnerships", "lea partnership"),
    word("assoc", "association", "Lea Heads Assoc.", "lea heads association"),
    word("saint", "st", "Saint Lea Alliance", "st lea alliance"),
    NameRule(
      "the", .moveToFront, example: .init("Lea Partnership, The", "the lea partnership")),
  ]

  /// Words that initials leave out, or have in small: `SAfE`, `AfC`.
  static let small: Set<String> = ["a", "and", "at", "for", "in", "of", "on", "the", "to", "with"]

  private static func drop(_ words: String, _ example: String) -> NameRule {
    NameRule(words, at: .end, .write(""), example: .init(example, "lea learning"))
  }

  private static func word(
    _ words: String, _ other: String, _ example: String, _ normal: String
  ) -> NameRule {
    NameRule(words, .write(other), example: .init(example, normal))
  }

  /// The words of a name that are not small.
  static func words(of name: String) -> [String] {
    let words = normaliser.normalise(name).words
    let large = words.filter { !small.contains($0) }
    return large.isEmpty ? words : large
  }

  /// The initials of a name of three words or more, with and without its small words.
  static func initials(of name: String) -> Set<String> {
    let words = normaliser.normalise(name).words
    let all = words.compactMap(\.first)
    let large = words.filter { !small.contains($0) }.compactMap(\.first)
    return large.count > 1 ? [String(all), String(large)] : []
  }

  /// A name that is initials: at most six letters, all but small ones in capitals; nil for others.
  static func acronym(_ name: String) -> String? {
    let letters = name.unicodeScalars.filter { $0 != "." && $0 != "&" }
    let capitals = letters.count { ("A"..."Z").contains($0) }
    guard (2...6).contains(letters.count), capitals * 2 >= letters.count,
      letters.allSatisfy({ ("A"..."Z").contains($0) || ("a"..."z").contains($0) })
    else { return nil }
    return String(String.UnicodeScalarView(letters)).lowercased()
  }

  /// The single names in a list of other names: `HEP; formerly Hounslow Learning Partnership (HLP)`.
  public static func names(in list: String) -> [String] {
    list.split(separator: ";").flatMap { part -> [String] in
      var text = Substring(part)
      while text.first == " " { text.removeFirst() }
      for opening in ["formerly ", "also known as ", "also ", "previously ", "now ", "aka "]
      where text.lowercased().hasPrefix(opening) {
        text = text.dropFirst(opening.count)
      }
      // What stands in brackets is a name of its own.
      return text.split { $0 == "(" || $0 == ")" }.map(String.init)
    }.map { name in
      var trimmed = Substring(name)
      while trimmed.last == " " { trimmed.removeLast() }
      while trimmed.first == " " { trimmed.removeFirst() }
      return String(trimmed)
    }.filter { !$0.isEmpty }
  }
}
