import JSONText
import Linkage

/// How many names of a source were linked, of one kind.
struct LinkRate: Hashable, Sendable {
  /// The source.
  let source: String
  /// The register that its names were resolved against.
  let kind: String
  /// Distinct names by the kind of their answer.
  let counts: [LinkVerdict: Int]
  /// Rows of the source with such names, and of these the rows that were linked without doubt.
  let rows: Int
  let linkedRows: Int

  /// The rates of every source and kind, ascending.
  static func all(of links: [Link]) -> [LinkRate] {
    let groups = Dictionary(grouping: links) { [$0.mention.source, $0.mention.kind] }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, links in
      LinkRate(
        source: key[0], kind: key[1],
        counts: Dictionary(grouping: links) { $0.verdict }.mapValues(\.count),
        rows: links.reduce(0) { $0 + $1.mention.count },
        linkedRows: links.filter(isLinked).reduce(0) { $0 + $1.mention.count })
    }
  }

  /// Whether a name has an answer that needs nobody.
  private static func isLinked(_ link: Link) -> Bool {
    switch link.verdict {
    case .ambiguous, .none: false
    case .one, .part, .set, .historic:
      (link.probability ?? 1) >= ReviewQueue.certainProbability
    }
  }

  /// The rate as it stands in `checks.json`; the share in hundredths of a per cent.
  var json: JSONValue {
    let verdicts = LinkVerdict.allCases.map { verdict in
      (verdict.rawValue, JSONValue.integer(counts[verdict] ?? 0))
    }
    let share = rows > 0 ? Double(linkedRows * 10_000 / rows) / 100 : 0
    return [
      "source": .string(source), "register": .string(kind),
      "names": .integer(counts.values.reduce(0, +)), "verdicts": .object(pairs: verdicts),
      "rows": .integer(rows), "linked_rows": .integer(linkedRows),
      "linked_percent": .decimal(share, places: 2),
    ]
  }
}
