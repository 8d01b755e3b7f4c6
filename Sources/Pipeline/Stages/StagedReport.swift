import Tabular

/// What a declaration catches in a snapshot and what it leaves, in lines for whoever writes it.
struct StagedReport {
  let table: StagedTable
  /// How many records are shown.
  let count: Int

  /// The most lines that are shown of what was wrong, and of what was left.
  private static let longest = 10
  /// The most characters of a cell that are shown.
  private static let width = 100

  /// The report, line by line.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where the staged table cannot be read.
  func lines() throws -> [String] {
    let snapshot = table.snapshot
    var lines = ["\(table.source.name), snapshot of \(snapshot.date) (\(snapshot.original))"]
    let summary = try table.summary()
    lines.append(Self.line("records", summary.sentence(noun: table.noun)))
    guard table.source.content.schema != nil else { return lines }
    lines += try records() + mentions() + setAside() + issues(summary) + left()
    return lines
  }

  private func records() throws -> [String] {
    var reader = try DelimitedReader(path: table.contentPath)
    let names = reader.header.names
    let width = names.map(\.count).max() ?? 0
    var lines: [String] = []
    var shown = 0
    while shown < count, try reader.next() {
      lines.append(Self.line("record", reader.text(0)))
      for (place, name) in names.enumerated().dropFirst() {
        let padding = String(repeating: " ", count: width - name.count)
        lines.append("    \(name)\(padding)  \(Self.clipped(reader.text(place)))")
      }
      shown += 1
    }
    return lines
  }

  /// How many names of each kind the table yields.
  private func mentions() throws -> [String] {
    guard !table.source.mentions.isEmpty else { return [] }
    var reader = try DelimitedReader(path: table.contentPath)
    let places = try table.source.mentions.map { try reader.header.require($0.column) }
    var names = places.map { _ in Set<String>() }
    while try reader.next() {
      for (index, place) in places.enumerated() where !reader.bytes(place).isEmpty {
        names[index].insert(reader.text(place))
      }
    }
    return zip(table.source.mentions, names).map { mention, names in
      Self.line(
        "names",
        "\(names.count.of("name")) of \(mention.kind.noun) in \(mention.column)"
          + (names.sorted().first.map { ", as \"\(Self.clipped($0))\"" } ?? ""))
    }
  }

  private func setAside() throws -> [String] {
    try listed("set_aside.csv", "aside") { reader in
      "record \(reader.text(0)): \(reader.text(1)): \(Self.clipped(reader.text(2)))"
    }
  }

  private func issues(_ summary: StagedSummary) throws -> [String] {
    let kinds = summary.issues.sorted { $0.key < $1.key }.map {
      Self.line("issues", "\($0.value.grouped) \($0.key)")
    }
    return try kinds
      + listed("issues.csv", "issue") { reader in
        let record = reader.text(2).isEmpty ? "" : "record \(reader.text(2)): "
        let field = reader.text(3).isEmpty ? "" : "\(reader.text(3)) "
        let text = reader.text(5).isEmpty ? "" : "\"\(Self.clipped(reader.text(5)))\" "
        return "\(record)\(field)\(text)\(Self.clipped(reader.text(6)))"
      }
  }

  /// What the declaration does not catch.
  private func left() throws -> [String] {
    try listed(LeftOver.name, "left") { reader in
      let example = reader.text(2).isEmpty ? "" : ", as \"\(Self.clipped(reader.text(2)))\""
      return "\(reader.text(0)) (\(reader.text(1)))\(example)"
    }
  }

  /// The rows of a table beside the staged one, as many as are shown.
  private func listed(
    _ name: String, _ what: String, _ text: (borrowing DelimitedReader) -> String
  ) throws -> [String] {
    let path = "\(table.folder.path)/\(name)"
    guard Files.exists(path) else { return [] }
    var reader = try DelimitedReader(path: path)
    var lines: [String] = []
    var count = 0
    while try reader.next() {
      count += 1
      if count <= Self.longest { lines.append(Self.line(what, text(reader))) }
    }
    if count > Self.longest { lines.append(Self.line("", "and \(count - Self.longest) more")) }
    return lines
  }

  static func line(_ what: String, _ text: String) -> String {
    "  " + what + String(repeating: " ", count: max(1, 9 - what.count)) + text
  }

  private static func clipped(_ text: String) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }
}
