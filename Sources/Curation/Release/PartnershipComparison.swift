import Tabular

/// What became known of partnerships between two releases, or is not said of them any more.
struct PartnershipComparison {
  /// The changes, in no stated order.
  private(set) var rows: [DomainChange.Row] = []

  /// What a release says of one partnership: its fields by name, and its areas as one of them.
  private typealias Known = [String: String]

  /// Compares the tables of partnerships; a release of before there were any counts as unchanged.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where a table cannot be read.
  init(_ old: ReleaseReader, _ new: ReleaseReader) throws {
    guard Files.exists(try old.path(of: "partnerships")) else { return }
    let (before, after) = (try Self.known(in: old), try Self.known(in: new))
    for (id, now) in after {
      guard let was = before[id] else {
        add(.partnershipAdded, id, now, "", Self.said(now, Array(now.keys)))
        continue
      }
      // A column that the older release did not have tells of no change.
      let changed = now.keys.filter { name in was[name].map { $0 != now[name] } ?? false }
      if !changed.isEmpty {
        add(.partnershipChanged, id, now, Self.said(was, changed), Self.said(now, changed))
      }
    }
    for (id, was) in before where after[id] == nil {
      add(.partnershipGone, id, was, Self.said(was, Array(was.keys)), "")
    }
  }

  private mutating func add(
    _ kind: DomainChange.Kind, _ id: String, _ known: Known, _ before: String, _ after: String
  ) {
    rows.append(
      DomainChange.Row(
        kind: kind, id: id, name: known["partnership_name"] ?? id, newLACode: "", before: before,
        after: after))
  }

  /// Fields with their values, by name; those of which nothing is known are left out.
  private static func said(_ known: Known, _ names: [String]) -> String {
    names.sorted().compactMap { name in
      known[name].flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
    }.joined(separator: "|")
  }

  private static func known(in release: ReleaseReader) throws -> [String: Known] {
    var found: [String: Known] = [:]
    var reader = try release.open("partnerships")
    let key = try reader.header.require("partnership_id")
    // How often a source names it, or how many statements there are, is no change of it.
    let counts: Set<String> = ["partnership_id", "named_by", "statement_count", "listed_members"]
    let columns = reader.header.names.enumerated().filter { !counts.contains($0.element) }
    while try reader.next() {
      found[reader.text(key)] = Dictionary(
        columns.map { ($0.element, reader.text($0.offset)) }, uniquingKeysWith: { one, _ in one })
    }
    var areas = try release.open("partnership_areas")
    let partnership = try areas.header.require("partnership_id")
    let authority = try areas.header.require("la_id")
    let extent = try areas.header.require("extent")
    let current = try areas.header.require("is_current")
    var places: [String: Set<String>] = [:]
    while try areas.next() {
      guard areas.text(current) == "true" else { continue }
      places[areas.text(partnership), default: []].insert(
        "\(areas.text(authority)) \(areas.text(extent))")
    }
    for id in found.keys {
      found[id]?["areas"] = (places[id] ?? []).sorted().joined(separator: ", ")
    }
    return found
  }
}
