public import Linkage

/// The distinct names of authorities in the sources, to be resolved.
public enum AuthorityMentions {
  /// One distinct name and code in one source.
  private struct Key: Hashable, Comparable {
    let name: String
    let code: String

    static func < (one: Key, other: Key) -> Bool {
      (one.name, one.code) < (other.name, other.code)
    }
  }

  /// The same with the code unwritten: fifty thousand schools are counted by it.
  private struct SchoolKey: Hashable {
    let name: String
    let code: LACode?
  }

  /// The answers to every distinct authority name of the establishments and the group links.
  ///
  /// A name is resolved as at its own source's day; successors are asked for as at the day of the
  /// establishments.
  ///
  /// - Returns: the links, ascending by source, name and code.
  public static func links(
    schools: [School], groupLinks: [GroupLink], tables: Registers.StagedTables,
    authorities: AuthorityRegister
  ) -> [Link] {
    var counts: [SchoolKey: Int] = [:]
    for school in schools {
      counts[SchoolKey(name: school.giasLAName, code: school.giasLACode), default: 0] += 1
    }
    let ofSchools = Dictionary(
      uniqueKeysWithValues: counts.map {
        (Key(name: $0.key.name, code: $0.key.code?.description ?? ""), $0.value)
      })
    var ofGroupLinks: [Key: Int] = [:]
    for link in groupLinks {
      ofGroupLinks[Key(name: link.laName, code: link.laCode), default: 0] += 1
    }
    let resolver = AuthorityResolver(authorities)
    let asAt = tables.establishments.date
    var mentions = mentions(ofSchools, table: tables.establishments)
    if let table = tables.groupLinks { mentions += Self.mentions(ofGroupLinks, table: table) }
    mentions.sort { ($0.source, $0.text, $0.id) < ($1.source, $1.text, $1.id) }
    return mentions.map { resolver.resolve($0, asAt: asAt) }
  }

  private static func mentions(
    _ counts: [Key: Int], table: Registers.StagedTables.Table
  ) -> [Mention] {
    counts.sorted { $0.key < $1.key }.filter { !$0.key.name.isEmpty || !$0.key.code.isEmpty }.map {
      AuthorityResolver.mention(
        source: table.source, name: $0.key.name, code: $0.key.code, asAt: table.date,
        count: $0.value)
    }
  }
}
