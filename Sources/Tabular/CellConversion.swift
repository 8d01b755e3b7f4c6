/// How the cells of one column become staged cells.
struct CellConversion {
  /// What is wrong with a cell.
  enum Fault: Hashable {
    case missing
    case badValue(expected: String)
    case unknownWord(vocabulary: String)
  }

  /// Where the column stands in the file; nil where it is missing.
  let place: Int?
  let column: ColumnSchema
  private let nullWords: [[UInt8]]
  private let words: [[UInt8]: [UInt8]]

  init(_ column: ColumnSchema, place: Int?) {
    self.column = column
    self.place = place
    nullWords = column.nullWords.map { Array($0.utf8) }
    if case .word(let vocabulary) = column.type {
      var words: [[UInt8]: [UInt8]] = [:]
      for (source, ours) in vocabulary.words { words[Array(source.utf8)] = Array(ours.utf8) }
      self.words = words
    } else {
      words = [:]
    }
  }

  /// Turns the UTF-8 text of a cell into its staged form, in place; empty means null.
  func convert(_ cell: inout [UInt8]) -> Fault? {
    let trimmed = cell[...].trimmed
    if trimmed.count < cell.count { cell = Array(trimmed) }
    if cell.isEmpty || nullWords.contains(cell) {
      cell.removeAll(keepingCapacity: true)
      return column.isNullable ? nil : .missing
    }
    switch column.type {
    case .text:
      return nil
    case .code(let digits):
      let isCode = cell.allSatisfy { $0 &- 0x30 <= 9 } && (digits.map { $0 == cell.count } ?? true)
      return isCode ? nil : refuse(&cell, digits.map { "a code of \($0) digits" } ?? "digits")
    case .integer(let minimum, let maximum):
      guard let number = cell[...].decimalInteger, number >= minimum ?? .min,
        number <= maximum ?? .max
      else { return refuse(&cell, Self.integerName(minimum, maximum)) }
      if cell[0] == 0x30 || cell[0] == 0x2D {
        cell.removeAll(keepingCapacity: true)
        cell.append(decimal: number)
      }
      return nil
    case .decimal:
      return cell[...].isDecimal ? nil : refuse(&cell, "a decimal number")
    case .date(let forms):
      for form in forms {
        guard let date = CalendarDate(cell[...], form: form) else { continue }
        if form != .iso { cell = date.utf8 }
        return nil
      }
      return refuse(&cell, "a date (\(forms.map(\.rawValue).joined(separator: " or ")))")
    case .word(let vocabulary):
      guard let word = words[cell] else { return .unknownWord(vocabulary: vocabulary.name) }
      cell = word
      return nil
    }
  }

  private func refuse(_ cell: inout [UInt8], _ expected: String) -> Fault {
    cell.removeAll(keepingCapacity: true)
    return .badValue(expected: expected)
  }

  private static func integerName(_ minimum: Int?, _ maximum: Int?) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?): "a whole number from \(low) to \(high)"
    case (let low?, nil): "a whole number of at least \(low)"
    case (nil, let high?): "a whole number of at most \(high)"
    case (nil, nil): "a whole number"
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are digits with at most one point among them and at most a minus sign before.
  var isDecimal: Bool {
    var digits = 0
    var points = 0
    for (offset, byte) in self.enumerated() {
      if byte &- 0x30 <= 9 {
        digits += 1
      } else if byte == UInt8(ascii: ".") {
        points += 1
      } else if byte != UInt8(ascii: "-") || offset > 0 {
        return false
      }
    }
    return digits > 0 && points <= 1
  }
}
