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

    /// What to say of a cell that breaks it.
    var complaint: String {
      switch self {
      case .required: "is blank where a value is required"
      case .type: "is not of the column's type"
      case .word: "is not one of the column's words"
      case .range: "is outside the column's limits"
      case .form: "has not the form of the column's codes"
      }
    }
  }

  /// The kind of a column without its payload, which would be copied for every cell.
  private enum Shape {
    case text, coded, word, boolean, date, number, indicator
  }

  /// Whether any cell could break it.
  let looksAtCells: Bool
  private let shape: Shape
  private let places: Int
  private let words: [[UInt8]]
  private let least: Double
  private let most: Double
  private let form: CuratedForm
  private let isRequired: Bool

  /// Prepares the check of a column.
  init(_ column: CuratedColumn) {
    var least = -Double.infinity
    var most = Double.infinity
    var form: CuratedForm?
    for rule in column.rules {
      switch rule {
      case .least(let bound): least = bound
      case .most(let bound): most = bound
      case .form(let shape): form = shape
      case .required, .unique: break
      }
    }
    var words: [String] = []
    var places = 0
    switch column.kind {
    case .text: shape = form == nil ? .text : .coded
    case .integer: shape = .number
    case .number(let count):
      shape = .number
      places = count
    case .boolean:
      shape = .boolean
      words = ["true", "false"]
    case .date: shape = .date
    case .word(let list):
      shape = .word
      words = list.map(\.value)
    case .indicator(let count):
      shape = .indicator
      places = count
      words = IndicatorValue.Symbol.allCases.map(\.rawValue)
    }
    self.words = words.map { Array($0.utf8) }
    self.places = places
    self.least = least
    self.most = most
    self.form = form ?? .onsCode
    isRequired = column.isRequired
    looksAtCells = shape != .text || column.isRequired
  }

  /// What the cell breaks; nil where it holds.
  func fault(in cell: ArraySlice<UInt8>) -> Fault? {
    if cell.isEmpty { return isRequired ? .required : nil }
    switch shape {
    case .text: return nil
    case .coded: return form.matches(cell) ? nil : .form
    case .word: return isWord(cell) ? nil : .word
    case .boolean: return isWord(cell) ? nil : .type
    case .date: return CalendarDate(cell, form: .iso) == nil ? .type : nil
    case .number: return fault(inNumber: cell)
    case .indicator: return isWord(cell) ? nil : fault(inNumber: cell)
    }
  }

  private func isWord(_ cell: ArraySlice<UInt8>) -> Bool {
    for word in words where word.count == cell.count {
      var index = cell.startIndex
      var isEqual = true
      for byte in word {
        if byte != cell[index] {
          isEqual = false
          break
        }
        index += 1
      }
      if isEqual { return true }
    }
    return false
  }

  private func fault(inNumber cell: ArraySlice<UInt8>) -> Fault? {
    guard let value = Self.number(cell, places: places) else { return .type }
    return value < least || value > most ? .range : nil
  }

  /// A number in plain digits with exactly so many decimal places; nil for anything else.
  static func number(_ cell: ArraySlice<UInt8>, places: Int) -> Double? {
    var start = cell.startIndex
    let end = cell.endIndex
    let isNegative = start < end && cell[start] == UInt8(ascii: "-")
    if isNegative { start += 1 }
    let tail = places == 0 ? 0 : places + 1
    guard end - start > tail, end - start <= 18 else { return nil }
    let point = places == 0 ? end : end - tail
    var digits = 0
    var scale = 1
    for index in start..<end {
      if index == point {
        guard cell[index] == UInt8(ascii: ".") else { return nil }
        continue
      }
      let digit = cell[index] &- 0x30
      guard digit <= 9 else { return nil }
      digits = digits &* 10 &+ Int(digit)
      if index > point { scale = scale &* 10 }
    }
    let value = Double(digits) / Double(scale)
    return isNegative ? -value : value
  }
}
