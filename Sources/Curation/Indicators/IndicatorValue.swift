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

  /// A share in per cent; not applicable where there is nothing to take a share of.
  static func share(_ part: Int, of whole: Int) -> IndicatorValue {
    guard whole > 0 else { return .symbol(.notApplicable) }
    return .number(100 * Double(part) / Double(whole))
  }

  /// The cell's text: fixed places, a symbol where there is no number, `low` where one vanishes.
  public func text(places: Int) -> String {
    switch self {
    case .symbol(let symbol): return symbol.rawValue
    case .number(let value):
      var bytes: [UInt8] = []
      bytes.append(fixed: value, places: places)
      let vanishes = value > 0 && bytes.allSatisfy { $0 == 0x30 || $0 == 0x2E }
      return vanishes ? Symbol.low.rawValue : String(decoding: bytes, as: UTF8.self)
    }
  }
}
