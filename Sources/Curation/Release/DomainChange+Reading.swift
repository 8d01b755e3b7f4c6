import Education
import Tabular

extension DomainChange {
  /// Reads what changed from one release to another.
  ///
  /// The tables of schools are read side by side, so memory does not grow with their length. What
  /// the old release has no column of, since it is of an older shape, counts as unchanged.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where a table cannot be read, and
  ///   `DisorderedTable` where its keys do not ascend.
  public init(from old: ReleaseReader, to new: ReleaseReader) throws {
    let successors = try Self.successors(in: new)
    let authorities = try Self.names(in: new, "local_authorities", "old_la_code", "la_name")
    var recoding = try AuthorityRecoding(declaredIn: new)
    var rows: [Row] = []
    var before = try SchoolCursor(old, isOlder: true)
    var after = try SchoolCursor(new)
    var hasOld = try before.next()
    var hasNew = try after.next()
    while hasOld || hasNew {
      if hasNew, !hasOld || after.urn < before.urn {
        rows.append(after.arrival)
        hasNew = try after.next()
      } else if hasOld, !hasNew || before.urn < after.urn {
        rows.append(before.departure)
        hasOld = try before.next()
      } else {
        Self.compare(before, after, successors, authorities, into: &rows)
        recoding.note(from: before.text(.giasLACode), to: after.text(.giasLACode))
        hasOld = try before.next()
        hasNew = try after.next()
      }
    }
    try Self.compareTrusts(old, new, into: &rows)
    try Self.compareAuthorities(old, new, into: &rows)
    rows += recoding.rows
    rows += try PartnershipComparison(old, new).rows
    self.init(
      predecessor: old.id, rows: rows,
      changedAuthorities: try AuthorityFigures.changed(from: old, to: new))
  }

  private static func compare(
    _ before: borrowing SchoolCursor, _ after: borrowing SchoolCursor,
    _ successors: [Int: [String]], _ authorities: [String: String], into rows: inout [Row]
  ) {
    if !before.agrees(with: after, .status) {
      let was = before.text(.status)
      let now = after.text(.status)
      if let kind = statusKind(was, now, hasSuccessor: successors[after.urn] != nil) {
        let isSucceeded = kind == .closedWithSuccessor
        let what = isSucceeded ? (successors[after.urn] ?? []).joined(separator: "|") : now
        rows.append(after.row(kind, was, what))
      }
    }
    if !before.agrees(with: after, .name) {
      rows.append(after.row(.renamed, before.text(.name), after.text(.name)))
    }
    // A school that lies where it lay has not moved, whatever became of the code beside it.
    let isPlaced = !after.text(.newLACode).isEmpty && before.agrees(with: after, .newLACode)
    if !before.agrees(with: after, .giasLACode), !isPlaced {
      let isKept = authorities[before.text(.giasLACode)] != nil
      rows.append(
        after.row(
          isKept ? .movedLA : .laReorganised, before.text(.giasLAName), after.text(.giasLAName)))
    }
    if !before.agrees(with: after, .typeName) {
      rows.append(after.row(.typeChanged, before.text(.typeName), after.text(.typeName)))
    }
    if !before.agrees(with: after, .trust) {
      let was = before.text(.trust)
      let now = after.text(.trust)
      rows.append(
        after.row(was.isEmpty ? .joinedTrust : now.isEmpty ? .leftTrust : .movedTrust, was, now))
    }
  }

  private static func statusKind(_ was: String, _ now: String, hasSuccessor: Bool) -> Kind? {
    switch (was, now) {
    case (_, "closed"): hasSuccessor ? .closedWithSuccessor : .closedWithoutSuccessor
    case ("proposed_to_open", "open"), ("proposed_to_open", "open_proposed_to_close"):
      .openedFromProposed
    case ("closed", "open"), ("closed", "open_proposed_to_close"): .reopened
    case ("open", "open_proposed_to_close"): .closureProposed
    case ("open_proposed_to_close", "open"): .closureWithdrawn
    case (let was, let now) where !Self.isStatus(now) && Self.isStatus(was): .statusLost
    default: nil
    }
  }

  private static func isStatus(_ word: String) -> Bool {
    SchoolStatus(rawValue: word) != nil
  }

  private static func successors(in release: ReleaseReader) throws -> [Int: [String]] {
    var reader = try release.open("school_successions")
    let urn = try reader.header.require("urn")
    let successor = try reader.header.require("successor_urn")
    var found: [Int: [String]] = [:]
    while try reader.next() {
      guard let key = reader.integer(urn) else { continue }
      found[key, default: []].append(reader.text(successor))
    }
    return found
  }

  private static func names(
    in release: ReleaseReader, _ table: String, _ key: String, _ name: String
  ) throws -> [String: String] {
    var reader = try release.open(table)
    let keyColumn = try reader.header.require(key)
    let nameColumn = try reader.header.require(name)
    var found: [String: String] = [:]
    while try reader.next() { found[reader.text(keyColumn)] = reader.text(nameColumn) }
    return found
  }

  /// The names in an older release; what it has no column of is as in the newer one.
  private static func names(
    in old: ReleaseReader, _ table: String, _ key: String, _ name: String,
    otherwise new: [String: String]
  ) throws -> [String: String] {
    var reader = try old.open(table)
    guard let keyColumn = reader.header.index(of: key) else { return new }
    let nameColumn = reader.header.index(of: name)
    var found: [String: String] = [:]
    while try reader.next() {
      let id = reader.text(keyColumn)
      found[id] = nameColumn.map { reader.text($0) } ?? new[id] ?? ""
    }
    return found
  }

  private static func compareTrusts(
    _ old: ReleaseReader, _ new: ReleaseReader, into rows: inout [Row]
  ) throws {
    let newNames = try names(in: new, "trusts", "trust_uid", "trust_name")
    let newStates = try names(in: new, "trusts", "trust_uid", "status")
    let oldNames = try names(in: old, "trusts", "trust_uid", "trust_name", otherwise: newNames)
    let oldStates = try names(in: old, "trusts", "trust_uid", "status", otherwise: newStates)
    func add(_ kind: Kind, _ id: String, _ name: String, _ before: String, _ after: String) {
      rows.append(
        Row(kind: kind, id: id, name: name, newLACode: "", before: before, after: after))
    }
    for (id, name) in newNames {
      guard let was = oldNames[id] else {
        add(.trustAdded, id, name, "", newStates[id] ?? "")
        continue
      }
      if was != name { add(.trustRenamed, id, name, was, name) }
      let states = (oldStates[id] ?? "", newStates[id] ?? "")
      if states.0 != states.1, states.1 == "closed" {
        add(.trustClosed, id, name, states.0, states.1)
      }
    }
    for (id, name) in oldNames where newNames[id] == nil {
      add(.trustGone, id, name, oldStates[id] ?? "", "")
    }
  }

  private static func compareAuthorities(
    _ old: ReleaseReader, _ new: ReleaseReader, into rows: inout [Row]
  ) throws {
    let now = try names(in: new, "local_authorities", "new_la_code", "la_name")
    let was = try names(
      in: old, "local_authorities", "new_la_code", "la_name", otherwise: now)
    func add(_ kind: Kind, _ id: String, _ name: String, _ before: String, _ after: String) {
      rows.append(
        Row(kind: kind, id: id, name: name, newLACode: id, before: before, after: after))
    }
    for (code, name) in now {
      guard let before = was[code] else {
        add(.laAdded, code, name, "", name)
        continue
      }
      if before != name { add(.laRenamed, code, name, before, name) }
    }
    for (code, name) in was where now[code] == nil { add(.laGone, code, name, name, "") }
  }
}
