/// The figure of one indicator for one place: a number, or the reason why there is none.
struct Figure: Hashable, Sendable {
  /// Why a cell holds no number, by DfE's symbols.
  enum Symbol: String, CaseIterable, Sendable {
    /// The indicator makes no sense here.
    case notApplicable = "z"
    /// There is a figure, and it is not known; of partnerships, it has not been researched.
    case notAvailable = "x"
    /// Kept back so that nobody can be recognised.
    case confidential = "c"
    /// More than nothing, and rounds to nothing.
    case low
    /// Too uncertain to print.
    case unreliable = "u"

    /// What is said of it.
    var words: String {
      switch self {
      case .notApplicable: "not applicable"
      case .notAvailable: "not researched"
      case .confidential: "suppressed"
      case .low: "more than zero, rounds to zero"
      case .unreliable: "low reliability"
      }
    }

    /// What is said of it, to begin a line.
    var title: String { words.prefix(1).uppercased() + words.dropFirst() }

    /// How it is to be read.
    var meaning: String {
      switch self {
      case .notApplicable: "There is nothing to measure, such as a share of no schools."
      case .notAvailable: "There may be some; nobody has looked, or it is not known. Not none."
      case .confidential: "Kept back so that nobody can be recognised."
      case .low: "There are some, and they round to nothing."
      case .unreliable: "Rests on too few to be relied upon, so no number is shown."
      }
    }
  }

  /// The cell as the release has it.
  let cell: String
  /// The number, where the cell holds one.
  let number: Double?
  /// The symbol, where the cell holds one.
  let symbol: Symbol?

  /// Reads a cell; one that is neither number nor symbol is not available.
  init(_ cell: String) {
    self.cell = cell
    symbol = Symbol(rawValue: cell)
    number = symbol == nil ? Self.plain(cell) : nil
  }

  /// A plain decimal number; `nan`, `inf` and hexadecimal, which `Double` would read, are none.
  private static func plain(_ text: String) -> Double? {
    let allowed = text.utf8.allSatisfy {
      ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "-")
    }
    return allowed ? Double(text) : nil
  }

  /// The figure for people: thousands parted by commas, the unit after it, symbols in words.
  func words(unit: String) -> String {
    if let symbol { return symbol.words }
    guard number != nil else { return Symbol.notAvailable.words }
    return Self.grouped(cell) + (unit == "%" || unit.isEmpty ? unit : " " + unit)
  }

  /// A decimal number with commas between thousands.
  static func grouped(_ text: String) -> String {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let whole = Array(parts.first ?? "")
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    if parts.count > 1 { grouped += "." + parts[1] }
    return (isNegative ? "−" : "") + grouped
  }
}
