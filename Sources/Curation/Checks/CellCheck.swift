import Tabular

/// A column's declaration made ready to check its cells byte by byte.
struct CellCheck {
  /// What a cell breaks, named as its check is.
  enum Fault: String, CaseIterable {
    case required = "required_cells"
    case type = "cell_types"
    case word = "closed_words"
    case range = "number_ranges"
    case form = "text_forms"

    /// What holds where no cell breaks it.
    var claim: String {
      switch self {
      case .required: "Every required cell is filled."
      case .type: "Every cell is of its column's type."
      case .word: "Every word is on its column's list."
      case .range: "Every number is within its column's limits."
      case .form: "Every code has its column's form."
      }
    }
  }

  private let kind: CuratedColumn.Kind
  private let words: Set<[UInt8]>
  private let least: Double?
  private let most: Double?
  private let form: CuratedForm?
  private let isRequired: Bool

  /// Prepares the check of a column.
  init(_ column: CuratedColumn) {
    kind = column.kind
    switch column.kind {
    case .word(let list): words = Set(list.map { Array($0.value.utf8) })
    case .indicator: words = Set(IndicatorValue.Symbol.allCases.map { Array($0.rawValue.utf8) })
    case .boolean: words = [Array("true".utf8), Array("false".utf8)]
    default: words = []
    }
    var least: Double?
    var most: Double?
    var form: CuratedForm?
    for rule in column.rules {
      switch rule {
      case .least(let bound): least = bound
      case .most(let bound): most = bound
      case .form(let shape): form = shape
      case .required, .unique: break
      }
    }
    self.least = least
    self.most = most
    self.form = form
    isRequired = column.isRequired
  }

  /// What the cell breaks; nil where it holds.
  func fault(in cell: ArraySlice<UInt8>) -> Fault? {
    if cell.isEmpty { return isRequired ? .required : nil }
    switch kind {
    case .text:
      if let form, !form.matches(cell) { return .form }
      return nil
    case .word: return words.contains(Array(cell)) ? nil : .word
    case .boolean: return words.contains(Array(cell)) ? nil : .type
    case .date: return CalendarDate(cell, form: .iso) == nil ? .type : nil
    case .integer: return fault(inNumber: cell, places: 0)
    case .number(let places): return fault(inNumber: cell, places: places)
    case .indicator(let places):
      if words.contains(Array(cell)) { return nil }
      return fault(inNumber: cell, places: places)
    }
  }

  private func fault(inNumber cell: ArraySlice<UInt8>, places: Int) -> Fault? {
    guard let value = Self.number(cell, places: places) else { return .type }
    if let least, value < least { return .range }
    if let most, value > most { return .range }
    return nil
  }

  /// A number in plain digits with exactly so many decimal places; nil for anything else.
  static func number(_ cell: ArraySlice<UInt8>, places: Int) -> Double? {
    var digits = cell
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let expected = places == 0 ? 0 : places + 1
    guard digits.count > expected, digits.count <= 18 else { return nil }
    let point = places == 0 ? digits.endIndex : digits.endIndex - expected
    var value = 0.0
    var scale = 1.0
    for index in digits.indices {
      if index == point {
        guard digits[index] == UInt8(ascii: ".") else { return nil }
        continue
      }
      let digit = digits[index] &- 0x30
      guard digit <= 9 else { return nil }
      value = value * 10 + Double(digit)
      if index > point { scale *= 10 }
    }
    return (isNegative ? -value : value) / scale
  }
}
