import Tabular

/// What stands in the cell of an indicator: a number, or a symbol that says why there is none.
public enum IndicatorValue: Hashable, Sendable {
  /// The symbols of DfE's statistical tables.
  public enum Symbol: String, CaseIterable, Sendable {
    /// There is nothing to measure, such as a share of no schools.
    case notApplicable = "z"
    /// It exists and is not known.
    case notAvailable = "x"
    /// Suppressed, since it would tell of persons.
    case confidential = "c"
    /// Above zero, and rounds to zero.
    case low
    /// Known for too few to be relied upon.
    case unreliable = "u"

    /// What it means to a reader.
    public var label: String {
      switch self {
      case .notApplicable: "not applicable"
      case .notAvailable: "not available"
      case .confidential: "confidential (suppressed)"
      case .low: "rounds to zero but is not zero"
      case .unreliable: "low reliability"
      }
    }
  }

  /// A number.
  case number(Double)
  /// No number, and why.
  case symbol(Symbol)

  /// A count.
  static func count(_ number: Int) -> IndicatorValue { .number(Double(number)) }

  /// Of fewer than this, a share says little more than none, half or all.
  static let leastWhole = 3

  /// A share in per cent; not applicable where there is nothing to take a share of, and unreliable
  /// where there is hardly anything.
  static func share(_ part: Int, of whole: Int) -> IndicatorValue {
    guard whole > 0 else { return .symbol(.notApplicable) }
    guard whole >= leastWhole else { return .symbol(.unreliable) }
    return .number(100 * Double(part) / Double(whole))
  }

  /// The middle one of numbers, or the mean of the middle two; not applicable where there is none.
  static func median(of values: [Double]) -> IndicatorValue {
    guard !values.isEmpty else { return .symbol(.notApplicable) }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return .number(
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle])
  }

  /// The cell's text: fixed places, a symbol where there is no number, `low` where one vanishes.
  public func text(places: Int) -> String {
    switch self {
    case .symbol(let symbol): return symbol.rawValue
    case .number(let value):
      let text = String(fixed: value, places: places)
      let vanishes = value > 0 && text.utf8.allSatisfy { $0 == 0x30 || $0 == 0x2E }
      return vanishes ? Symbol.low.rawValue : text
    }
  }
}
