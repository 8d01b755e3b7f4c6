public import Linkage

/// What is known of names of anything: the forms of companies, and nothing of schools.
public enum PlainNames {
  /// The normaliser of names of anything.
  public static let normaliser = Normaliser(rules: rules)
  /// Every word tells names apart by how rare it is.
  public static let lexicon = Lexicon([])

  /// Forms of companies, each with an example.
  public static let rules: [NameRule] =
    ["limited", "ltd", "plc", "llp", "inc", "cic"].map { form in
      NameRule(form, at: .end, .write(""), example: .init("Lea Mills \(form)", "lea mills"))
    } + [NameRule("the", .moveToFront, example: .init("Lea Mills, The", "the lea mills"))]
}

extension RegisterHeadings {
  /// The headings of a register of anything.
  ///
  /// - Parameters:
  ///   - id: The column with the key; nil for the usual headings.
  ///   - name: The column with the name; nil for the usual headings.
  /// - Returns: the headings.
  public static func plain(id: String?, name: String?) -> RegisterHeadings {
    RegisterHeadings(
      parts: [
        .id: id.map { [$0] } ?? ["id", "ID", "Id", "key", "code", "identifier", "number"],
        .name: name.map { [$0] } ?? ["name", "Name", "NAME", "title", "label", "organisation"],
        .postcode: ["postcode", "Postcode", "post_code"],
        .began: ["open_date", "start_date", "from"], .ended: ["close_date", "end_date", "to"],
      ],
      places: ["town", "Town", "city", "City"], endedWords: [], unbegunWords: [], kinds: nil)
  }
}

extension NameResolver {
  /// Resolves names of anything in a register of any CSV.
  ///
  /// - Parameters:
  ///   - register: The file.
  ///   - headings: Where the key and the name stand.
  /// - Returns: the resolver, with rates that nobody has trained.
  /// - Throws: where the file cannot be read, or has no such columns.
  public static func plain(register: String, headings: RegisterHeadings) throws -> NameResolver {
    let file = RegisterFile(path: register, headings: headings, normaliser: PlainNames.normaliser)
    let records = try file.records { _, _ in nil }
    return NameResolver(
      Linker(
        EntityRegister(records, lexicon: PlainNames.lexicon),
        model: .untrained("names", groups: [])),
      normaliser: PlainNames.normaliser, areas: nil)
  }
}
