import Tabular

/// Which authorities' schools the register files under the successors that the reference tables
/// declare, where it filed them under the authority before.
struct AuthorityRecoding {
  private let names: [String: String]
  private let declared: [String: Set<String>]
  private var moves: [String: Set<String>] = [:]

  /// Reads the successions of authorities that a release states.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where a table cannot be read.
  init(declaredIn release: ReleaseReader) throws {
    var reader = try release.open("historic_local_authorities")
    let columns = try ["historic_la_id", "old_la_code", "la_name"].map {
      try reader.header.require($0)
    }
    var codes: [String: String] = [:]
    var names: [String: String] = [:]
    while try reader.next() {
      codes[reader.text(columns[0])] = reader.text(columns[1])
      names[reader.text(columns[1])] = reader.text(columns[2])
    }
    var successions = try release.open("la_successions")
    let id = try successions.header.require("historic_la_id")
    let successor = try successions.header.require("successor_old_la_code")
    var declared: [String: Set<String>] = [:]
    while try successions.next() {
      guard let code = codes[successions.text(id)] else { continue }
      declared[code, default: []].insert(successions.text(successor))
    }
    self.names = names
    self.declared = declared
  }

  /// Notes under which codes the register files a school, before and now.
  mutating func note(from old: String, to new: String) {
    guard old != new, follows(new, old) else { return }
    moves[old, default: []].insert(new)
  }

  /// Whether one authority followed another, at once or in turn.
  private func follows(_ new: String, _ old: String) -> Bool {
    var seen: Set<String> = []
    var open = declared[old] ?? []
    while let code = open.popFirst() {
      if code == new { return true }
      if seen.insert(code).inserted { open.formUnion(declared[code] ?? []) }
    }
    return false
  }

  /// A change for each authority that was recoded.
  var rows: [DomainChange.Row] {
    moves.map { old, new in
      DomainChange.Row(
        kind: .laRecoded, id: old, name: names[old] ?? old, newLACode: "", before: old,
        after: new.sorted().joined(separator: "|"))
    }
  }
}
