import JSONText
import Linkage
public import Tabular

/// A form that came back: its answers as statements to be added to the register, and where they say
/// something else than what stands.
///
/// Answers are *reported* statements beside the others and never in their place: what is verified
/// stays, and is told side by side with what the answer says.
public struct ReturnedForm: Sendable {
  /// Rows to be added to a register's files, by the file's name.
  public internal(set) var additions: [String: [[String]]] = [:]
  /// What is wrong with the form; nothing may be added where there is an error.
  public internal(set) var findings: [EditFinding] = []
  /// Where an answer says something else than what stands, a line each.
  public internal(set) var contradictions: [String] = []
  /// How many answers confirm what was known.
  public internal(set) var confirmedCount = 0
  /// In what part the answers were given, and when.
  private(set) var role = ""
  private(set) var day: CalendarDate?

  let register: PartnershipRegister
  let date: CalendarDate
  let table: EditedTable

  /// Reads a form and holds its answers against the register.
  ///
  /// - Parameters:
  ///   - bytes: The form as a spreadsheet program saved it: UTF-8 or windows-1252.
  ///   - file: The file as it is told to people.
  ///   - register: The register.
  ///   - authorities: England's authorities.
  ///   - date: The day on which statements are to stand.
  ///   - today: The day of the call, after which nothing can have been answered.
  public init(
    _ bytes: [UInt8], file: String, against register: PartnershipRegister,
    in authorities: AuthorityRegister, asAt date: CalendarDate,
    today: CalendarDate? = nil
  ) {
    self.register = register
    self.date = date
    let isUnicode = String(validating: bytes, as: UTF8.self) != nil
    let text = isUnicode ? bytes : Array(TextEncoding.windows1252.text(of: bytes[...]).utf8)
    var findings: [EditFinding] = []
    table = EditedTable(text, file: file, columns: GatheringForm.columns, findings: &findings)
    self.findings = findings
    // Of a file that is no form, one thing is enough to say.
    guard table.hasColumns else {
      if self.findings.count > 1 { self.findings = [otherFile] }
      return
    }
    readRespondent(today)
    let authority = authority(in: authorities)
    for row in table.rows where !row["answer"].isEmpty { take(row) }
    takeNew(authority, authorities)
    if !additions.isEmpty { addEvidence(authority) }
    self.findings.sort(by: EditFinding.inOrder)
  }

  /// Whether an answer was found, and nothing that is wrong.
  public var canBeMerged: Bool {
    !additions.isEmpty && !findings.contains { $0.severity == .error }
  }

  /// How many statements would be added.
  public var statementCount: Int { additions[PartnershipFiles.statements]?.count ?? 0 }

  /// What is said of a file with other columns.
  private var otherFile: EditFinding {
    EditFinding(
      file: table.file, line: 1,
      "it is no form as `abep check --form LA` writes it: its first line must be"
        + " \(GatheringForm.columns.joined(separator: ",")); put that line back, or the answers into a"
        + " new form")
  }

  // MARK: Who answers

  private func respondentRow(_ field: String) -> EditedTable.Row? {
    table.rows.first { $0["partnership"] == GatheringForm.respondent && $0["field"] == field }
  }

  private mutating func readRespondent(_ today: CalendarDate?) {
    if let row = respondentRow("role") {
      role = Self.word(row["answer"])
      if !PartnershipWord.roles.contains(where: { $0.value == role }) {
        findings.append(
          table.finding(
            row, "answer", noneOf: PartnershipWord.respondents.map(\.value), of: "role"))
      }
    }
    if let row = respondentRow("answered_on") {
      day = PartialDate(Self.date(row["answer"])).flatMap {
        $0.earliest == $0.latest ? $0.earliest : nil
      }
      if day == nil {
        findings.append(
          table.finding(
            row, "answer",
            row["answer"].isEmpty
              ? "is blank; it must be a day such as 2026-01-31"
              : "\"\(row["answer"])\" is no day such as 2026-01-31"))
      } else if let today, let day, day > today {
        findings.append(
          EditFinding(
            .warning, file: table.file, line: row.line, column: row.places["answer"],
            field: "answer", "\(day) is after today, \(today); correct the day"))
      }
    }
    if role.isEmpty, respondentRow("role") == nil { lacks("role") }
    if day == nil, respondentRow("answered_on") == nil { lacks("answered_on") }
  }

  private mutating func lacks(_ field: String) {
    findings.append(
      EditFinding(
        file: table.file, "has no row \(GatheringForm.respondent),\(field); is it a form?"))
  }

  /// The authority that the form is of.
  private mutating func authority(in authorities: AuthorityRegister) -> LocalAuthority? {
    let name = respondentRow("la")?["known"] ?? ""
    let found = authorities.authorities.first { $0.name == name }
    if found == nil {
      findings.append(
        EditFinding(
          file: table.file, line: respondentRow("la")?.line, field: "known",
          "\"\(name)\" is no local authority; the row of a form that says which was changed"))
    }
    return found
  }

  // MARK: Answers

  private mutating func take(_ row: EditedTable.Row) {
    let id = row["partnership"]
    let others = [GatheringForm.respondent, GatheringForm.new, GatheringForm.guide]
    guard !others.contains(id) else { return }
    guard let entry = register[id] else {
      let near = Spelling.nearest(to: id, among: register.entries.map(\.id))
      findings.append(
        table.finding(
          row, "partnership",
          "the register has no \"\(id)\"" + (near.map { "; did you mean \"\($0)\"?" } ?? "")))
      return
    }
    guard let field = field(row) else { return }
    let standing = entry.standing(field, on: date)
    if row["answer"].lowercased() == GatheringForm.correct {
      guard !standing.values.isEmpty else {
        findings.append(
          table.finding(row, "answer", "nothing is known of it that could be correct"))
        return
      }
      confirmedCount += 1
      for value in standing.values { add(id, field, value, row["note"]) }
      return
    }
    guard let values = values(of: field, row) else { return }
    for value in values { add(id, field, value, row["note"]) }
    compare(values, with: standing, field, entry, row)
  }

  /// The field of a row; nil where there is none of that name.
  func field(_ row: EditedTable.Row) -> PartnershipField? { PartnershipField.named(row["field"]) }

  /// What an answer says, each value as the register writes it; nil where that is not allowed.
  mutating func values(of field: PartnershipField, _ row: EditedTable.Row) -> [String]? {
    let parts =
      field.holdsSeveral
      ? row["answer"].split { $0 == ";" || $0 == "|" || $0 == "\n" }.map(String.init)
      : [row["answer"]]
    let values = parts.map { Self.value($0, of: field) }.filter { !$0.isEmpty }.uniqued()
    for value in values where !field.accepts(value) {
      if field.words.isEmpty {
        findings.append(
          table.finding(row, "answer", "\"\(value)\" is not \(field.expectation)"))
      } else {
        let words = field.words.map(\.value)
        let near = Spelling.nearest(to: value, among: words)
        findings.append(
          table.finding(
            row, "answer",
            "\"\(value)\" is no \(field.name); "
              + (near.map { "did you mean \"\($0)\"? " } ?? "")
              + "the words are \(words.joined(separator: ", "))"))
      }
      return nil
    }
    return values
  }

  mutating func add(_ id: String, _ field: PartnershipField, _ value: String, _ note: String) {
    additions[PartnershipFiles.statements, default: []].append([
      id, field.name, value, EvidenceStatus.reported.rawValue, evidenceKey,
      day?.description ?? "", role, "", note,
    ])
  }

  /// Tells where an answer says something else than what stands.
  private mutating func compare(
    _ values: [String], with standing: PartnershipStanding, _ field: PartnershipField,
    _ entry: PartnershipRegister.Entry, _ row: EditedTable.Row
  ) {
    guard let stands = standing.statements.first else { return }
    let told =
      "\(entry.id).\(field.name): known \"\(standing.values.joined(separator: "; "))\""
      + " (\(standing.status.rawValue), \(stands.grounds.statedOn?.description ?? "undated"), line"
      + " \(stands.place.line)); answered \"\(values.joined(separator: "; "))\""
      + " (line \(row.line))"
    if field.holdsSeveral {
      let left = standing.values.filter { !values.contains($0) }
      guard !left.isEmpty else { return }
      contradictions.append(
        "\(told); the answer leaves out \(left.joined(separator: ", ")), which stays until its row"
          + " says until when")
      return
    }
    guard let value = values.first, let known = standing.value, value != known else { return }
    if field.kind == .date, let one = PartialDate(value), let two = PartialDate(known),
      one.agrees(with: two)
    {
      return
    }
    let isNewer = stands.grounds.statedOn.flatMap { known in day.map { known.latest < $0 } } ?? true
    let stays = standing.status == .verified || !isNewer
    contradictions.append(
      told + (stays ? "; what is known stands" : "; the answer is later and stands from now on"))
  }

  // MARK: Evidence

  /// The key of this form among the evidence.
  var evidenceKey: String {
    let authority = PartnershipID.of(respondentRow("la")?["known"] ?? "")
    return ["answer", authority, day?.compact ?? "", role].filter { !$0.isEmpty }
      .joined(separator: "_")
  }

  /// Adds the evidence that the answers rest on, under a key of its own: another person may answer
  /// in the same part on the same day, and the same one send a correction.
  private mutating func addEvidence(_ authority: LocalAuthority?) {
    let first = evidenceKey
    var key = first
    var number = 1
    while let earlier = register.evidence(key) {
      if isMerged(as: key) {
        findings.append(
          EditFinding(
            file: table.file,
            "these very answers of \(day?.description ?? "") by \(role) were merged already:"
              + " \(PartnershipFiles.evidence), line \(earlier.place.line)"))
        break
      }
      number += 1
      key = "\(first)_\(number)"
    }
    for (file, rows) in additions {
      guard let place = PartnershipColumns.of(file).firstIndex(of: "evidence") else { continue }
      additions[file] = rows.map { row in
        var row = row
        row[place] = key
        return row
      }
    }
    additions[PartnershipFiles.evidence] = [
      [
        key, "Answers to the form of \(authority?.name ?? "")",
        "Answered by the part of \(role)", "", day?.description ?? "", "",
      ]
    ]
  }

  /// Whether the register has just these statements by the evidence of a key.
  private func isMerged(as key: String) -> Bool {
    let stated = register.entries.flatMap(\.statements).filter { $0.grounds.evidence == key }
    let known = stated.map { [$0.partnership, $0.field.name, $0.value, $0.grounds.note] }
    let added = (additions[PartnershipFiles.statements] ?? []).map {
      Array($0[..<3]) + [$0[$0.count - 1]]
    }
    return Set(known).isSuperset(of: added)
  }
}

extension ReturnedForm {
  /// What would be added, a line each: the partnership, the field, the value.
  public var told: [String] {
    let statements = (additions[PartnershipFiles.statements] ?? []).map { row in
      let note = row[row.count - 1]
      return "\(row[0]), \(row[1]): \(row[2])" + (note.isEmpty ? "" : " (\(note))")
    }
    let areas = (additions[PartnershipFiles.areas] ?? []).map { "\($0[0]), area: \($0[1])" }
    return statements + areas
  }
}
