public import Tabular

/// A short spreadsheet that a partnership or an authority can complete: what is known of the
/// partnerships of one authority, and room for what is not.
public struct GatheringForm: Sendable {
  /// The columns of a form; the answers stand in `answer` and `note`.
  public static let columns = [
    "partnership", "field", "question", "known", "how_sure", "answer", "note", "allowed",
  ]
  /// What stands for a partnership in the rows about whoever answers.
  static let respondent = "respondent"
  /// What stands for a partnership in the rows about one that the register does not have.
  static let new = "new"
  /// What stands for a partnership in the rows that say how to answer.
  static let guide = "how_to_answer"
  /// The answer that confirms what is known.
  static let correct = "correct"

  /// The fields that are asked of a partnership that the register does not have.
  private static let firstFields: Set<String> = [
    "name", "kind", "status", "website", "founded_on", "legal_form", "la_relationship",
    "members_schools", "functions",
  ]

  private let register: PartnershipRegister
  private let authority: LocalAuthority
  private let date: CalendarDate
  private let entries: [PartnershipRegister.Entry]

  /// Prepares the form of an authority: the partnerships that work in it on a day.
  public init(
    _ register: PartnershipRegister, of authority: LocalAuthority,
    in authorities: AuthorityRegister, asAt date: CalendarDate
  ) {
    self.register = register
    self.authority = authority
    self.date = date
    let reader = PartnershipAreaReader(authorities, asAt: date)
    entries = register.entries.filter { entry in
      !entry.isEnded
        && entry.areas.map(reader.read).contains {
          $0.isCurrent(on: date) && $0.codes.contains(authority.code)
        }
    }
  }

  /// How many partnerships of the register it asks about.
  public var partnershipCount: Int { entries.count }

  /// The form as a spreadsheet program opens it: UTF-8 with a byte order mark, CRLF, and no cell
  /// that would be run as a formula.
  ///
  /// - Throws: nothing that the columns do not rule out.
  public func bytes() throws -> [UInt8] {
    try ([Self.columns] + rows).reduce(into: SpreadsheetText.opening) { text, row in
      text += try SpreadsheetText.record(row, .text)
    }
  }

  private var rows: [[String]] {
    let guide = Self.instructions.enumerated().map { row(Self.guide, "\($0 + 1)", $1) }
    let opening = [
      row(Self.respondent, "la", "The local authority that the answers are about.", authority.name),
      row(
        Self.respondent, "role", "In what part do you answer? No name, please.",
        allowed: Self.told(PartnershipWord.respondents)),
      row(
        Self.respondent, "answered_on", "On what day do you answer?",
        allowed: "a day such as 2026-01-31"),
    ]
    let known = entries.flatMap { entry in
      Self.asked.map { field in row(entry, field) }
    }
    let new = Self.asked.filter { Self.firstFields.contains($0.name) }.map { field in
      row(
        Self.new, field.name,
        field == .partnershipName
          ? "Is there another partnership? What is it called?" : field.definition,
        allowed: Self.allowed(field))
    }
    return guide + opening + known + new
  }

  /// The fields that somebody outside can answer.
  static let asked = PartnershipField.all.filter { $0.kind != .partnership }

  private func row(_ entry: PartnershipRegister.Entry, _ field: PartnershipField) -> [String] {
    let standing = entry.standing(field, on: date)
    return row(
      entry.id, field.name, field.definition, standing.values.joined(separator: "; "),
      standing.status.rawValue, allowed: Self.allowed(field))
  }

  private func row(
    _ partnership: String, _ field: String, _ question: String, _ known: String = "",
    _ sure: String = "", allowed: String = ""
  ) -> [String] {
    [partnership, field, question, known, sure, "", "", allowed]
  }

  private static func allowed(_ field: PartnershipField) -> String {
    let words = told(field.words)
    return (words.isEmpty ? field.expectation : words)
      + (field.holdsSeveral ? "; several with a semicolon between" : "")
  }

  /// The longest that words with their meanings may be, in characters.
  private static let longestMeanings = 420

  /// Words with their meanings, where these are short enough to be read in a cell.
  private static func told(_ words: [PartnershipWord]) -> String {
    let full = words.map { "\($0.value) (\($0.definition))" }.joined(separator: ", ")
    return full.count <= longestMeanings ? full : words.map(\.value).joined(separator: ", ")
  }

  /// How to answer, and who reads it, a sentence a row.
  private static let instructions = [
    "Write into the column \"answer\" only, and into \"note\" whatever else there is to say; leave the"
      + " rest as it is. Few answers are better than none.",
    "Where what stands under \"known\" is right, answer \"\(correct)\". Where it is not, write what"
      + " is. Where you do not know, leave the answer blank.",
    "Where \"allowed\" lists words, answer with one of them, without what stands in brackets. Where it"
      + " says that several are possible, put a semicolon between them.",
    "Rows that begin with \"\(respondent)\" ask in what part and on which day you answer, and both are"
      + " needed. Rows that begin with \"\(new)\" are for a partnership that is not listed.",
    "Your answers are read by those who keep the register of partnerships, and published in it as"
      + " reported, with your part and the day. Name no person.",
  ]
}
