import JSONText
import Tabular

/// Which names a source's records hold, and what stands beside them that tells entities apart.
public struct MentionDeclaration: Hashable, Sendable {
  /// What a name may be a name of.
  public enum Kind: String, CaseIterable, Sendable {
    /// A local authority.
    case authority
    /// A school.
    case school
    /// A trust, or another group of schools.
    case trust
    /// A partnership of schools in an area.
    case partnership

    /// What one is called.
    var noun: String { self == .authority ? "local authority" : rawValue }
  }

  /// What the comparison of names makes use of.
  public enum Context: String, CaseIterable, Sendable {
    /// The name of the local authority.
    case authority
    /// The postcode.
    case postcode
    /// The town.
    case town
    /// The phase of education.
    case phase
    /// The type of school.
    case type
    /// The name of the trust.
    case trust
    /// The day as at which the name was used.
    case asAt = "as_at"
  }

  /// A column that stands beside the name.
  public struct ContextColumn: Hashable, Sendable {
    /// What it is.
    public let context: Context
    /// Our name of the column.
    public let column: String

    /// Creates a column beside the name.
    public init(context: Context, column: String) {
      self.context = context
      self.column = column
    }
  }

  /// What the name is a name of.
  public let kind: Kind
  /// Our name of the column that holds the name.
  public let column: String
  /// Our name of the column with the official code, where the source states one.
  public let code: String?
  /// The partnership whose members the names are; nil where they are no members of one.
  public let memberOf: String?
  /// The columns beside it, in the order in which `Context` ranks them.
  public let context: [ContextColumn]
  /// Whether the source names each thing at most once, so that its names are answered together.
  public let isOnce: Bool
}

extension MentionDeclaration {
  init(_ object: ConfigurationObject, columns: [String]) throws {
    func known(_ name: String, _ key: String) throws -> String {
      if columns.contains(name) { return name }
      let near = Spelling.nearest(to: name, among: columns).map { "; did you mean \"\($0)\"?" }
      throw object.error("\"\(key)\" names no column \"\(name)\"\(near ?? "")", at: key)
    }
    kind = try object.word("kind")
    column = try known(object.string("column"), "column")
    code = try object.optionalString("code").map { try known($0, "code") }
    memberOf = try object.optionalString("member_of")
    if memberOf != nil, kind != .school, kind != .trust {
      throw object.error("only schools and trusts can be members of a partnership", at: "member_of")
    }
    var given: [Context: String] = [:]
    for (name, column) in try object.mapping("context") {
      guard let context = Context(rawValue: name) else {
        let words = Context.allCases.map(\.rawValue)
        let near = Spelling.nearest(to: name, among: words).map { "; did you mean \"\($0)\"?" }
        throw object.error(
          "\"\(name)\" is no context of a mention"
            + (near ?? "; it may be \(words.joined(separator: ", "))"), at: "context")
      }
      given[context] = try known(column, "context")
    }
    context = Context.allCases.compactMap { context in
      given[context].map { ContextColumn(context: context, column: $0) }
    }
    isOnce = try object.boolean("once", default: false)
    guard !isOnce || kind == .school || kind == .trust else {
      throw object.error(
        "\"once\" is for names that are weighed against each other: of a school or a trust",
        at: "once")
    }
  }
}
