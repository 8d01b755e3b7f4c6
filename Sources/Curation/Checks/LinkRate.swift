import Education
import JSONText
import Linkage
import Tabular

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
  /// Names with a code that the register knows, and of these the names that agree with it.
  let coded: Int
  let agreeing: Int
  /// Names that a model answered, and how probable the answers are together.
  let weighed: Int
  let probability: Double
  /// How a model answers those with a code without it; nil where it has no answer to any.
  let trial: LinkTrial?

  /// The rates of every source and kind, ascending.
  static func all(of links: [Link], _ trials: [LinkTrial] = []) -> [LinkRate] {
    let groups = Dictionary(grouping: links) { [$0.mention.source, $0.mention.kind] }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, links in
      let coded = links.filter { $0.method == .code && $0.isOne && !$0.mention.text.isEmpty }
      let weighed = links.filter { $0.method == .model }.compactMap(\.probability)
      return LinkRate(
        source: key[0], kind: key[1],
        counts: Dictionary(grouping: links) { $0.verdict }.mapValues(\.count),
        rows: links.reduce(0) { $0 + $1.mention.count },
        linkedRows: links.filter(isLinked).reduce(0) { $0 + $1.mention.count },
        coded: coded.count,
        agreeing: coded.count {
          ($0.probability ?? 1) > AuthorityResolver.contradictedCodeProbability
        },
        weighed: weighed.count, probability: weighed.reduce(0, +),
        trial: trials.first { $0.source == key[0] && $0.kind == key[1] && $0.names > 0 })
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

  /// What rules call it.
  var subject: String { "\(source)/\(kind)" }

  /// The shares as a release states them.
  var stated: Stated {
    Stated(
      rows: rows, linkedPercent: rows > 0 ? Double(linkedRows * 10_000 / rows) / 100 : nil,
      probabilityPercent: weighed > 0
        ? (10_000 * probability / Double(weighed)).rounded() / 100 : nil)
  }

  /// The rate as it stands in `checks.json`; shares in hundredths of a per cent.
  var json: JSONValue {
    let verdicts = LinkVerdict.allCases.map { verdict in
      (verdict.rawValue, JSONValue.integer(counts[verdict] ?? 0))
    }
    return [
      "source": .string(source), "register": .string(kind),
      "names": .integer(counts.values.reduce(0, +)), "verdicts": .object(pairs: verdicts),
      "rows": .integer(rows), "linked_rows": .integer(linkedRows),
      "linked_percent": .decimal(stated.linkedPercent ?? 0, places: 2),
      "coded_names": .integer(coded), "agreeing_names": .integer(agreeing),
      "weighed_names": .integer(weighed),
      "probability_percent": stated.probabilityPercent.map { .decimal($0, places: 2) } ?? .null,
      "tried_names": .integer(trial?.names ?? 0), "right_names": .integer(trial?.right ?? 0),
      "stated_names": .decimal(trial?.stated ?? 0, places: 2),
    ]
  }
}

extension LinkRate {
  /// The shares that a release states of a source's names, in per cent.
  struct Stated: Hashable, Sendable {
    /// Rows with such names.
    let rows: Int
    /// Rows that were linked without doubt.
    let linkedPercent: Double?
    /// The mean probability of a model's answers.
    let probabilityPercent: Double?

    /// What a release states, by `source/register`; nothing where it cannot be read.
    static func all(in directory: String) -> [String: Stated] {
      guard let bytes = try? Files.read("\(directory)/\(CheckReport.path)"),
        let report = try? JSONParser(dialect: .json).parse(bytes)
      else { return [:] }
      let pairs = (report["links"]?.array ?? []).compactMap { rate -> (String, Stated)? in
        guard let source = rate["source"]?.string, let kind = rate["register"]?.string else {
          return nil
        }
        return (
          "\(source)/\(kind)",
          Stated(
            rows: rate["rows"]?.integer ?? 0, linkedPercent: rate["linked_percent"]?.number,
            probabilityPercent: rate["probability_percent"]?.number)
        )
      }
      return Dictionary(pairs, uniquingKeysWith: { $1 })
    }
  }
}
