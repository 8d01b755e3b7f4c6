/// A number about an area as a declaration: its name, its meaning and how it is reckoned.
public struct Indicator: Sendable {
  /// What the number counts in.
  public enum Unit: String, CaseIterable, Sendable {
    /// A plain count.
    case count = ""
    /// Per cent, 79 for 79 %.
    case percent = "%"
  }

  /// The name, as DfE names them: `{context}_{type}`.
  public let name: String
  /// The name for people, at most 80 characters.
  public let label: String
  /// What is counted, so that another could count it again.
  public let definition: String
  /// What the number counts in.
  public let unit: Unit
  /// How many decimal places are published.
  public let places: Int
  /// The heading under which tables show it.
  public let grouping: String
  /// How to reckon it again from the release's own tables: an SQL expression and what it is taken
  /// from, over the rows of the area.
  public let formula: String
  /// What it is a share of; empty for counts.
  public let denominator: String
  /// What to know before using it; empty where there is nothing.
  public let caveats: String
  /// Whether the figures of areas add up to that of the area that holds them.
  public let isAdditive: Bool
  /// The dialects of the sources that it rests on, as their declarations name them.
  public internal(set) var dialects: [String] = []
  /// Whether it rests on the register of partnerships that people keep.
  public internal(set) var restsOnPartnerships = false
  /// Reckons the figure of an area.
  public let value: @Sendable (AreaTally) -> IndicatorValue

  /// Declares a count.
  static func count(
    _ name: String, _ label: String, in grouping: String, _ definition: String, _ formula: String,
    caveats: String = "", isAdditive: Bool = true, _ count: @escaping @Sendable (AreaTally) -> Int
  ) -> Indicator {
    Indicator(
      name: name, label: label, definition: definition, unit: .count, places: 0,
      grouping: grouping, formula: formula, denominator: "", caveats: caveats,
      isAdditive: isAdditive
    ) { .count(count($0)) }
  }

  /// Declares a count of what somebody must have researched; not available where nobody has.
  static func researchedCount(
    _ name: String, _ label: String, in grouping: String, _ definition: String, _ formula: String,
    caveats: String = "", isAdditive: Bool = false,
    _ count: @escaping @Sendable (AreaTally) -> Int?
  ) -> Indicator {
    Indicator(
      name: name, label: label, definition: definition, unit: .count, places: 0,
      grouping: grouping, formula: formula, denominator: "", caveats: caveats,
      isAdditive: isAdditive
    ) { count($0).map(IndicatorValue.count) ?? .symbol(.notAvailable) }
  }

  /// Declares a share in per cent, unreliable where it is one of fewer than three; `absent` says why
  /// there is none where there is nothing to take it of.
  static func share(
    _ name: String, _ label: String, in grouping: String, _ definition: String, _ formula: String,
    of denominator: String, caveats: String = "",
    absent: IndicatorValue.Symbol = .notApplicable,
    _ parts: @escaping @Sendable (AreaTally) -> (part: Int, whole: Int)
  ) -> Indicator {
    Indicator(
      name: name, label: label, definition: definition, unit: .percent, places: 1,
      grouping: grouping, formula: formula, denominator: denominator, caveats: caveats,
      isAdditive: false
    ) {
      let (part, whole) = parts($0)
      return whole > 0 ? .share(part, of: whole) : .symbol(absent)
    }
  }

  /// Declares a median; not applicable where there is nothing to take it of.
  static func median(
    _ name: String, _ label: String, in grouping: String, _ definition: String, _ formula: String,
    caveats: String = "", _ values: @escaping @Sendable (AreaTally) -> [Double]
  ) -> Indicator {
    Indicator(
      name: name, label: label, definition: definition, unit: .count, places: 1,
      grouping: grouping, formula: formula, denominator: "", caveats: caveats, isAdditive: false
    ) { .median(of: values($0)) }
  }
}

extension [Indicator] {
  /// The same indicators, each resting on sources of these dialects.
  func resting(on dialects: String...) -> [Indicator] {
    map { indicator in
      var resting = indicator
      resting.dialects = dialects
      return resting
    }
  }

  /// The same indicators, each resting on the register of partnerships as well.
  func restingOnPartnerships() -> [Indicator] {
    map { indicator in
      var resting = indicator
      resting.restsOnPartnerships = true
      return resting
    }
  }
}
