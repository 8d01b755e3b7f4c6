public import Linkage
public import Tabular

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
  /// The headings of a register of anything; rows with one key are names of one thing.
  ///
  /// - Parameters:
  ///   - id: The column with the key.
  ///   - name: The column with the name.
  ///   - postcode: The column with the postcode; nil for none, as for those that follow.
  ///   - places: The columns with words of the address.
  ///   - began: The column with the first day.
  ///   - ended: The column with the last day.
  /// - Returns: the headings.
  public static func plain(
    id: String, name: String, postcode: String? = nil, places: [String] = [],
    began: String? = nil, ended: String? = nil
  ) -> RegisterHeadings {
    let others: [(Part, String?)] = [(.postcode, postcode), (.began, began), (.ended, ended)]
    var parts: [Part: [String]] = [.id: [id], .name: [name], .identity: [id]]
    for (part, column) in others { parts[part] = column.map { [$0] } }
    return RegisterHeadings(
      parts: parts, places: places, endedWords: [], unbegunWords: [], kinds: nil)
  }
}

extension NameResolver {
  /// Resolves names of anything in a register of any CSV.
  ///
  /// - Parameters:
  ///   - register: The file.
  ///   - headings: Where the key and the name stand.
  ///   - dialect: How the file is written.
  /// - Returns: the resolver, with rates that nobody has trained.
  /// - Throws: where the file cannot be read, or has no such columns.
  public static func plain(
    register: String, headings: RegisterHeadings, dialect: Dialect
  ) throws -> NameResolver {
    let file = RegisterFile(
      path: register, headings: headings, normaliser: PlainNames.normaliser, dialect: dialect)
    let entities = try file.entities { _, _ in nil }
    var model = LinkModel.untrained("names", groups: [])
    // How many names are borne no more is known of no list of anything.
    model.renamedShare = 0
    return NameResolver(
      Linker(EntityRegister(entities, lexicon: PlainNames.lexicon), model: model),
      normaliser: PlainNames.normaliser, areas: nil)
  }
}
