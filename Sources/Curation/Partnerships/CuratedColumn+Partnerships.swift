import Education

extension CuratedWord {
  /// The words of a register's list.
  static func words(_ words: [PartnershipWord]) -> [CuratedWord] {
    words.map { CuratedWord($0.value, $0.definition) }
  }
}

extension CuratedColumn {
  /// The column of what stands of a field.
  init(standing field: PartnershipField) {
    let name = field == .partnershipName ? "partnership_name" : field.name
    guard !field.holdsSeveral else {
      let words = field.words.map(\.value).joined(separator: ", ")
      self.init(
        name, field.title,
        field.definition + " Several by a bar" + (words.isEmpty ? "." : ": \(words)."))
      return
    }
    switch field.kind {
    case .word(let words):
      self.init(name, .word(CuratedWord.words(words)), field.title, field.definition)
    case .count: self.init(name, .integer, field.title, field.definition, .least(0))
    case .percent:
      self.init(name, .number(places: 2), field.title, field.definition, .least(0), .most(100))
    case .date:
      self.init(
        name, .text, field.title, "\(field.definition) A day, month or year.", .form(.partialDate))
    case .text, .address, .companyNumber: self.init(name, field.title, field.definition)
    case .partnership: self.init(name, .text, field.title, field.definition, .form(.partnership))
    }
  }

  /// The column of how sure a field is.
  init(statusOf field: PartnershipField) {
    self.init(
      "\(field.name)_status", .word(CuratedWord.words(EvidenceStatus.words)),
      "\(field.title): how sure", "How sure it is; not_researched where nobody has looked.",
      .required)
  }

  /// The id of a partnership.
  static let partnershipID = CuratedColumn(
    "partnership_id", .text, "Partnership", "Its id in the register, which endures.", .required,
    .form(.partnership))

  /// What a row of the register rests on.
  static let grounds = [
    CuratedColumn(
      "evidence_status", .word(CuratedWord.words(EvidenceStatus.words)), "How sure",
      "How sure the row is.", .required),
    CuratedColumn("evidence_id", "Evidence", "Key of the evidence; blank where there is none."),
    CuratedColumn(
      "stated_on", .text, "Stated on", "When the evidence says it; blank where not known.",
      .form(.partialDate)),
    CuratedColumn(
      "researched_by", .word(CuratedWord.words(PartnershipWord.roles)), "Researched by",
      "In what part somebody researched or answered."),
    CuratedColumn(
      "valid_until", .text, "Until", "The last day on which it held; blank where it still does.",
      .form(.partialDate)),
    CuratedColumn("note", "Note", "Anything else."),
  ]
}
