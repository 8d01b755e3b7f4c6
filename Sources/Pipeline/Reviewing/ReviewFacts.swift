import Curation
import Tabular

/// What a release says of the entities that names may mean, to tell them apart.
struct ReviewFacts {
  /// The columns that are told of an entity of each kind, each with its name for people.
  private static let told: [MatchKind: [(column: String, title: String)]] = [
    .schools: [
      ("la_name", "LA"), ("town", "Town"), ("postcode", "Postcode"), ("phase", "Phase"),
      ("type_name", "Type"), ("status", "Status"), ("open_date", "Opened"),
      ("close_date", "Closed"), ("trust_name", "Trust"),
    ],
    .trusts: [
      ("trust_type", "Type"), ("status", "Status"), ("open_date", "Opened"),
      ("closed_date", "Closed"), ("town", "Town"), ("postcode", "Postcode"),
    ],
    .authorities: [("old_la_code", "Code"), ("region_name", "Region")],
    .partnerships: [("kind", "Kind"), ("status", "Status"), ("scale", "Scale")],
  ]

  private var facts: [String: [ReviewItem.Fact]] = [:]

  /// Reads what a release says of some entities of a kind.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where a table cannot be read.
  init(_ ids: Set<String>, _ kind: MatchKind, in release: ReleaseReader) throws {
    guard !ids.isEmpty, let table = kind.tables.first else { return }
    var reader = try release.open(table.name)
    let key = try reader.header.require(table.key)
    let columns = (Self.told[kind] ?? []).compactMap { column, title in
      reader.header.index(of: column).map { (place: $0, title: title) }
    }
    while try reader.next() {
      let id = reader.text(key)
      guard ids.contains(id) else { continue }
      facts[id] = columns.compactMap { column in
        let value = reader.text(column.place)
        guard !value.isEmpty else { return nil }
        // Words of closed lists are told as words.
        let words = value.split(separator: "_").joined(separator: " ")
        return ReviewItem.Fact(name: column.title, value: words)
      }
    }
  }

  /// What is told of an entity; nothing for one that the release does not have.
  subscript(_ id: String) -> [ReviewItem.Fact] { facts[id] ?? [] }
}
