import Tabular

// How people and spreadsheets write what the register has words for.

extension ReturnedForm {
  /// A value as the register writes it.
  static func value(_ answer: String, of field: PartnershipField) -> String {
    let text = trimmed(answer)
    switch field.kind {
    case .word: return word(text)
    case .date: return date(text)
    case .percent: return trimmed(text.filter { $0 != "%" })
    case .count: return text.filter { $0 != "," }
    case .companyNumber:
      // A spreadsheet takes leading zeros away.
      let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isNumber && !text.isEmpty
        ? String(repeating: "0", count: max(0, 8 - text.utf8.count)) + text : text.uppercased()
    case .text, .address, .partnership: return text
    }
  }

  /// A word of a closed list, however it is spelt, and with its meaning behind it or not: `School
  /// company (owned by schools)` is `school_company`.
  static func word(_ answer: String) -> String {
    let bare = String(answer.prefix { $0 != "(" })
    let letters = trimmed(bare).lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
    return String(letters)
  }

  /// A day as the register writes it: a spreadsheet makes 31/01/2026 of 2026-01-31.
  static func date(_ answer: String) -> String {
    CalendarDate(dayMonthYear: answer)?.description ?? answer
  }

  /// A text without blanks around it, and without the apostrophe that keeps a formula from running.
  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    if rest.first == "'", SpreadsheetText.safe(String(rest.dropFirst()), .text) == rest {
      rest.removeFirst()
    }
    return String(rest)
  }
}
