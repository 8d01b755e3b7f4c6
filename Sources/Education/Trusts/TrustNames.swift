public import Linkage

/// What is known of how academy trusts' names are written, as tables.
public enum TrustNames {
  /// The normaliser of trusts' names: the forms of companies and trusts, and all of schools' names.
  public static let normaliser = Normaliser(rules: rules + SchoolNames.rules)
  /// What the words of trusts' names are.
  public static let lexicon = Lexicon(groups)

  /// Forms of companies and trusts, each with an example.
  public static let rules: [NameRule] = [
    NameRule("limited", at: .end, .write(""), example: .init("Lea Trust Limited", "lea trust")),
    NameRule("ltd", at: .end, .write(""), example: .init("Lea Trust Ltd.", "lea trust")),
    NameRule("the", .moveToFront, example: .init("Lea Trust, The", "lea trust")),
    NameRule(
      "mat", .write("multi academy trust"), example: .init("Lea MAT", "lea multi academy trust")),
    NameRule(
      "academies", .write("academy"), example: .init("Lea Academies Trust", "lea academy trust")),
    NameRule(
      "educational", .write("education"),
      example: .init("Lea Educational Trust", "lea education trust")),
    NameRule(
      "cooperative", .write("co operative"),
      example: .init("Lea Cooperative Trust", "lea co operative trust")),
  ]

  /// What kinds of words stand in trusts' names.
  public static let groups: [WordGroup] =
    [
      WordGroup(
        "form",
        "trust multi academy company limited ltd group federation foundation partnership partnerships"
          + " alliance co operative charitable corporation")
    ] + SchoolNames.groups
}
