import Education
import Linkage
import Tabular

/// The distinct names that a source's records hold, with what stands beside each.
struct MentionCollection {
  /// What mentions of each kind are called.
  static func kind(_ kind: MentionDeclaration.Kind) -> String {
    kind == .authority ? AuthorityResolver.kind : kind.rawValue
  }

  /// What tells one mention from another.
  private struct Key: Hashable, Comparable {
    let text: String
    let code: String
    let context: [String]

    static func < (one: Key, other: Key) -> Bool {
      if one.text != other.text { return one.text < other.text }
      if one.code != other.code { return one.code < other.code }
      return one.context.lexicographicallyPrecedes(other.context)
    }
  }

  /// The mentions of a staged table, by declaration and ascending by name, code and context.
  ///
  /// A record without a name and without a code mentions nothing.
  ///
  /// - Throws: where the staged table cannot be read, or lacks a declared column.
  static func mentions(of table: StagedTable) throws -> [MentionGroup] {
    try table.source.mentions.map { declaration in
      MentionGroup(
        declaration: declaration, mentions: try mentions(declaration, of: table))
    }
  }

  private static func mentions(
    _ declaration: MentionDeclaration, of table: StagedTable
  ) throws -> [Mention] {
    var reader = try DelimitedReader(path: table.contentPath, name: table.source.name)
    let header = reader.header
    let column = try header.require(declaration.column)
    let code = try declaration.code.map { try header.require($0) }
    let context = try declaration.context.map { try header.require($0.column) }
    var counts: [Key: Int] = [:]
    while try reader.next() {
      let key = Key(
        text: reader.text(column), code: code.map { reader.text($0) } ?? "",
        context: context.map { reader.text($0) })
      if !key.text.isEmpty || !key.code.isEmpty { counts[key, default: 0] += 1 }
    }
    let names = declaration.context.map(\.context)
    return counts.sorted { $0.key < $1.key }.map { key, count in
      var pieces = key.code.isEmpty ? [] : [Mention.Context("code", key.code)]
      var day: CalendarDate?
      for (name, value) in zip(names, key.context) where !value.isEmpty {
        pieces.append(Mention.Context(name.rawValue, value))
        if name == .asAt { day = CalendarDate(iso: value) }
      }
      return Mention(
        source: table.source.name, kind: Self.kind(declaration.kind), text: key.text,
        context: pieces, asAt: (day ?? table.snapshot.date).description, count: count)
    }
  }
}
