import JSONText

// How the cells that all rows have are read.

extension PartnershipRegisterReader {
  mutating func grounds(_ table: EditedTable, _ row: EditedTable.Row)
    -> PartnershipGrounds?
  {
    let statuses = EvidenceStatus.allCases.map(\.rawValue)
    let status = EvidenceStatus(rawValue: row["evidence_status"])
    if status == nil {
      findings.append(table.finding(row, "evidence_status", noneOf: statuses, of: "status"))
    }
    let evidence = row["evidence"]
    if evidence.isEmpty, status == .verified || status == .reported {
      note(
        table, row, "evidence",
        "is blank; name the evidence by its key in \(PartnershipFiles.evidence)")
    } else if !evidence.isEmpty, !keys.contains(evidence) {
      note(
        table, row, "evidence",
        "\"\(evidence)\" stands in no row of \(PartnershipFiles.evidence)"
          + Self.advice(evidence, among: keys))
    }
    let roles = PartnershipWord.roles.map(\.value)
    let role = row["researched_by"]
    if !role.isEmpty, !roles.contains(role) {
      findings.append(table.finding(row, "researched_by", noneOf: roles, of: "role"))
    }
    let day = date(table, row, "stated_on")
    return status.map {
      PartnershipGrounds(
        evidence: evidence, statedOn: day, status: $0, role: role, note: row["note"])
    }
  }

  mutating func date(_ table: EditedTable, _ row: EditedTable.Row, _ heading: String)
    -> PartialDate?
  {
    let text = row[heading]
    guard !text.isEmpty else { return nil }
    let date = PartialDate(text)
    if date == nil {
      note(
        table, row, heading,
        "\"\(text)\" is no day, month or year such as 2018-02-28, 2018-02 or 2018"
          + (text.contains("/") ? "; a spreadsheet may have changed it: make its cell text" : ""))
    }
    return date
  }

  mutating func partnership(_ table: EditedTable, _ row: EditedTable.Row) {
    let id = row["partnership"]
    if !PartnershipID.isValid(id) { note(table, row, "partnership", Self.idAdvice(id)) }
  }

  mutating func knownPartnership(_ table: EditedTable, _ row: EditedTable.Row) {
    let id = row["partnership"]
    guard !ids.contains(id) else { return }
    note(
      table, row, "partnership",
      "\"\(id)\" stands in no row of \(PartnershipFiles.statements)"
        + Self.advice(id, among: ids))
  }

  static func idAdvice(_ id: String) -> String {
    id.isEmpty
      ? "is blank"
      : "\"\(id)\" is no id: small letters, digits and single underscores, such as \""
        + PartnershipID.of(id) + "\""
  }

  private static func advice(_ text: String, among words: [String]) -> String {
    Spelling.nearest(to: text, among: words).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  func place(_ row: EditedTable.Row, _ heading: String) -> RegisterPlace {
    RegisterPlace(line: row.line, record: row.record, column: row.places[heading] ?? 1)
  }

  mutating func note(
    _ table: EditedTable, _ row: EditedTable.Row, _ heading: String, _ message: String
  ) {
    findings.append(table.finding(row, heading, message))
  }
}
