/// The fields and words of partnership registers as a page for people, written from their
/// declarations.
public enum PartnershipCodebook {
  /// The page, in Markdown.
  public static var text: String {
    (opening + topics + other).joined(separator: "\n") + "\n"
  }

  private static let opening = [
    "# Codebook of partnership registers",
    "",
    "What may be stated of a partnership, and in which words. `abep check --codebook` writes this page"
      + " from the declarations that registers are checked by and releases are described with.",
    "",
    "A field that nobody has looked into has no row, or one that is `not_researched`: that is never"
      + " the same as *none*, which is a word or a 0 of its own, nor as `unknown`, which says that"
      + " somebody looked and could not find out.",
    "",
  ]

  private static var topics: [String] {
    PartnershipField.Topic.allCases.flatMap { topic -> [String] in
      let fields = PartnershipField.all.filter { $0.topic == topic }
      return ["## \(topic.title)", ""] + fields.flatMap(Self.field)
    }
  }

  private static func field(_ field: PartnershipField) -> [String] {
    let several = field.holdsSeveral ? " Several may hold, each in a row of its own." : ""
    let values = field.words.isEmpty ? " Values: \(field.expectation)." : ""
    return ["### `\(field.name)`: \(field.title)", "", field.definition + values + several, ""]
      + table(field.words)
  }

  private static func table(_ words: [PartnershipWord]) -> [String] {
    guard !words.isEmpty else { return [] }
    return ["| word | means |", "|---|---|"]
      + words.map { "| `\($0.value)` | \($0.definition) |" } + [""]
  }

  private static var other: [String] {
    let lists: [(title: String, words: [PartnershipWord])] = [
      ("`evidence_status`: how sure a row is", EvidenceStatus.words),
      ("`researched_by`: in what part somebody researched or answered", PartnershipWord.roles),
      ("`extent`: how much of an area", PartnershipWord.extents),
      ("`member_kind`: what a member is", PartnershipWord.memberKinds),
    ]
    let text =
      ["## Words of other columns", ""]
      + lists.flatMap { ["### \($0.title)", ""] + table($0.words) }
    return text.dropLast()
  }
}
