import Tabular

/// Turns rows of the register's files into statements, and tells of cells that cannot be read.
struct PartnershipRegisterReader {
  private let files: PartnershipFiles
  private var tables: [String: EditedTable] = [:]
  /// What was wrong so far.
  var findings: [EditFinding] = []
  /// The keys of the evidence.
  private(set) var keys: [String] = []
  /// The ids of the partnerships.
  private(set) var ids: [String] = []

  init(_ bytes: [String: [UInt8]], _ files: PartnershipFiles) {
    self.files = files
    for name in PartnershipFiles.all {
      guard let bytes = bytes[name] else { continue }
      tables[name] = EditedTable(
        bytes, file: files.told(name), columns: PartnershipColumns.of(name), findings: &findings)
    }
  }

  mutating func register() -> PartnershipRegister {
    let evidence = rows(PartnershipFiles.evidence) { $0.evidence($1, $2) }
    keys = evidence.map(\.key)
    ids = (tables[PartnershipFiles.statements]?.rows ?? []).map { $0["partnership"] }
      .filter(PartnershipID.isValid).uniqued()
    return PartnershipRegister(
      statements: rows(PartnershipFiles.statements) { $0.statement($1, $2) },
      areas: rows(PartnershipFiles.areas) { $0.area($1, $2) },
      members: rows(PartnershipFiles.members) { $0.member($1, $2) },
      evidence: evidence, files: files)
  }

  /// The values of a file's rows; a row of which something was found is none.
  private mutating func rows<Value>(
    _ name: String, _ read: (inout Self, EditedTable, EditedTable.Row) -> Value?
  ) -> [Value] {
    guard let table = tables[name] else { return [] }
    return table.rows.compactMap { row in
      let before = findings.count
      let value = read(&self, table, row)
      return findings.count == before ? value : nil
    }
  }

  private mutating func evidence(_ table: EditedTable, _ row: EditedTable.Row)
    -> PartnershipEvidence?
  {
    let key = row["evidence"]
    if !PartnershipID.isValid(key) { note(table, row, "evidence", Self.idAdvice(key)) }
    if keys.contains(key) { note(table, row, "evidence", "\"\(key)\" stands twice") }
    keys.append(key)
    if row["title"].isEmpty { note(table, row, "title", "is blank; say what the evidence is") }
    let url = row["url"]
    if !url.isEmpty, !PartnershipField.isAddress(url) {
      note(table, row, "url", "\"\(url)\" is no address such as https://www.example.org/about")
    }
    return PartnershipEvidence(
      key: key, title: row["title"], publisher: row["publisher"], url: url,
      publishedOn: date(table, row, "published_on"), note: row["note"],
      place: place(row, "evidence"))
  }

  private mutating func statement(_ table: EditedTable, _ row: EditedTable.Row)
    -> PartnershipStatement?
  {
    partnership(table, row)
    let fields = PartnershipField.all.map(\.name)
    guard let field = PartnershipField.named(row["field"]) else {
      findings.append(table.finding(row, "field", noneOf: fields, of: "field"))
      return nil
    }
    let grounds = grounds(table, row)
    let value = row["value"]
    if grounds?.status == .notResearched {
      if !value.isEmpty {
        note(
          table, row, "value",
          "\"\(value)\" is stated, and yet not_researched; say reported, or leave the value blank")
      }
    } else if value.isEmpty {
      note(
        table, row, "value",
        "is blank; say what is known of \(field.name), or not_researched in evidence_status")
    } else if !field.accepts(value) {
      refuse(value, of: field, table, row)
    }
    guard let grounds else { return nil }
    return PartnershipStatement(
      partnership: row["partnership"], field: field, value: value,
      until: date(table, row, "until"), grounds: grounds, place: place(row, "value"))
  }

  private mutating func refuse(
    _ value: String, of field: PartnershipField, _ table: EditedTable, _ row: EditedTable.Row
  ) {
    guard field.words.isEmpty else {
      let parts = value.split { $0 == ";" || $0 == "|" }
      if field.holdsSeveral, parts.count > 1 {
        note(
          table, row, "value",
          "\"\(value)\" holds several values; give each a row of its own")
      } else {
        findings.append(
          table.finding(row, "value", noneOf: field.words.map(\.value), of: field.name))
      }
      return
    }
    note(table, row, "value", "\"\(value)\" is no \(field.name); it must be \(field.expectation)")
  }

  private mutating func area(_ table: EditedTable, _ row: EditedTable.Row)
    -> PartnershipAreaStatement?
  {
    knownPartnership(table, row)
    if row["area"].isEmpty { note(table, row, "area", "is blank; name the area") }
    let extents = PartnershipWord.extents.map(\.value)
    let extent = row["extent"]
    if !extent.isEmpty, !extents.contains(extent) {
      findings.append(table.finding(row, "extent", noneOf: extents, of: "extent"))
    }
    guard let grounds = grounds(table, row) else { return nil }
    return PartnershipAreaStatement(
      partnership: row["partnership"], area: row["area"],
      isWhole: extent.isEmpty ? nil : extent == "whole", from: date(table, row, "from"),
      until: date(table, row, "until"), grounds: grounds, place: place(row, "area"))
  }

  private mutating func member(_ table: EditedTable, _ row: EditedTable.Row)
    -> PartnershipMemberStatement?
  {
    knownPartnership(table, row)
    let kinds = PartnershipWord.memberKinds.map(\.value)
    var member: PartnershipMemberStatement.Member?
    switch row["member_kind"] {
    case "school":
      member = URN(row["member"]).map { .school($0) }
      if member == nil {
        note(table, row, "member", "\"\(row["member"])\" is no URN: five to seven digits")
      }
    case "trust":
      member = GroupUID(row["member"]).map { .trust($0) }
      if member == nil {
        note(table, row, "member", "\"\(row["member"])\" is no group UID: digits")
      }
    default: findings.append(table.finding(row, "member_kind", noneOf: kinds, of: "kind of member"))
    }
    guard let grounds = grounds(table, row), let member else { return nil }
    return PartnershipMemberStatement(
      partnership: row["partnership"], member: member, name: row["name"],
      from: date(table, row, "from"), until: date(table, row, "until"), grounds: grounds,
      place: place(row, "member"))
  }
}
