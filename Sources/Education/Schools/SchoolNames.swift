public import Linkage

/// What is known of how schools' names are written, as tables.
public enum SchoolNames {
  /// The normaliser of schools' names.
  public static let normaliser = Normaliser(rules: rules)
  /// What the words of schools' names are.
  public static let lexicon = Lexicon(groups, areaNoun: "LA")

  /// What is done to schools' names before they are compared.
  public static let rules =
    spellings.flatMap { spelling in
      spelling.forms.map { form in
        NameRule(
          form.words, .write(spelling.written), example: .init(form.name, form.normal))
      }
    } + otherNames

  /// Forms that are all written the same way, each with a name that has it and what becomes of it.
  struct Spelling {
    /// What is written for each.
    let written: String
    /// The forms.
    let forms: [Form]

    /// A form, and its example.
    struct Form {
      let words: String
      let name: String
      let normal: String
    }

    init(_ written: String, _ forms: [(String, String, String)]) {
      self.written = written
      self.forms = forms.map { Form(words: $0.0, name: $0.1, normal: $0.2) }
    }
  }

  private static let otherNames: [NameRule] = [
    NameRule(
      "formerly known as", .otherName,
      example: .init("Lea School (formerly known as Ash)", "lea school")),
    NameRule(
      "formerly", .otherName, example: .init("Lea School (formerly Ash School)", "lea school")),
    NameRule(
      "previously", .otherName, example: .init("Lea School (previously Ash School)", "lea school")),
    NameRule(
      "prev", .otherName, example: .init("Lea School (prev. Ash School)", "lea school")),
  ]
}
