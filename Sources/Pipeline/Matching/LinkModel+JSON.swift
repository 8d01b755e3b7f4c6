import Education
import JSONText
public import Linkage
import Tabular

extension LinkModel {
  /// The model that names of a kind are linked by: England's, or rates not trained where it has none.
  public static func current(_ kind: MatchKind, in workspace: Workspace) throws -> LinkModel {
    let path = "\(workspace.definitions(of: "england"))/models/\(kind.rawValue).json"
    guard Files.exists(path) else { return untrained(for: kind) }
    return try LinkModel(file: path, told: workspace.relative(path))
  }

  /// The rates that training begins with.
  public static func untrained(for kind: MatchKind) -> LinkModel {
    untrained(kind.rawValue, groups: kind == .trusts ? TrustNames.groups : SchoolNames.groups)
  }

  /// Reads a model from its file.
  ///
  /// - Throws: `ConfigurationError` where the file has a mistake, with its line and column.
  public init(file path: String, told name: String) throws {
    let object = try ConfigurationObject(
      json5: try Files.read(path), file: name, what: "model")
    let words = try object.object("words", what: "table of words")
    var rates: [String: [WordOutcome: Rates]] = [:]
    for group in words.keys {
      let row = try words.object(group, what: "group of words")
      var outcomes: [WordOutcome: Rates] = [:]
      for outcome in WordOutcome.allCases where row.has(outcome.name) {
        outcomes[outcome] = try Self.rates(row, outcome.name)
      }
      try row.finish()
      rates[group] = outcomes
    }
    let levels = try object.object("context", what: "table of context")
    var context: [ContextLevel: Rates] = [:]
    for level in ContextLevel.allCases where levels.has(level.name) {
      context[level] = try Self.rates(levels, level.name)
    }
    try levels.finish()
    let line = try object.object("calibration", what: "calibration")
    let calibration = Calibration(
      slope: try line.decimal("slope", in: 0.01...100),
      offset: try line.decimal("offset", in: -100...100))
    try line.finish()
    self.init(
      name: try object.string("name"), version: try object.string("version"), words: rates,
      context: context, exactShare: try object.decimal("exact_share", in: 0...1),
      cutShare: try object.decimal("cut_share", in: 0...1),
      literalShare: try object.decimal("literal_share", in: 0...1),
      renamedShare: try object.decimal("renamed_share", in: 0...1),
      share: try object.decimal("share", in: 0...1), calibration: calibration)
    try object.finish()
  }

  private static func rates(
    _ object: ConfigurationObject, _ key: String
  ) throws(ConfigurationError) -> Rates {
    let row = try object.object(key, what: "pair of rates")
    let rates = Rates(
      try row.decimal("m", in: 0...1_000_000), try row.decimal("u", in: 0...1_000_000))
    try row.finish()
    return rates
  }

  /// The text of the model's file: every rate with its weight in bits beside it, for the reader.
  public func serialised() -> [UInt8] {
    let groups = words.sorted { $0.key < $1.key }.map { group, outcomes in
      let rows = WordOutcome.allCases.compactMap { outcome in
        outcomes[outcome].map { (outcome.name, Self.value($0)) }
      }
      return (group, JSONValue.object(pairs: rows))
    }
    let levels = ContextLevel.allCases.compactMap { level in
      context[level].map { (level.name, Self.value($0)) }
    }
    let root: JSONValue = [
      "name": .string(name), "version": .string(version),
      "exact_share": .decimal(exactShare, places: 6), "cut_share": .decimal(cutShare, places: 6),
      "literal_share": .decimal(literalShare, places: 6),
      "renamed_share": .decimal(renamedShare, places: 6), "share": .decimal(share, places: 6),
      "calibration": [
        "slope": .decimal(calibration.slope, places: 6),
        "offset": .decimal(calibration.offset, places: 6),
      ],
      "words": .object(pairs: groups), "context": .object(pairs: levels),
    ]
    return root.serialised()
  }

  private static func value(_ rates: Rates) -> JSONValue {
    ["m": .decimal(rates.matching, places: 8), "u": .decimal(rates.random, places: 8)]
  }
}
