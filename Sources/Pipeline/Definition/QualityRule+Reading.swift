import Curation
import Education
import JSONText

extension QualityRule {
  /// The registers that names are resolved against, as link rates name them.
  private static let registers =
    [AuthorityResolver.kind]
    + MentionDeclaration.Kind.allCases.filter { $0 != .authority }.map(\.rawValue)

  /// Reads a rule of a pipeline's file.
  ///
  /// - Throws: `ConfigurationError` where something in it is not known, or a bound can never be met.
  init(_ object: ConfigurationObject, sources: [String]) throws {
    let measure = try object.word("measure", as: QualityMeasure.self)
    let subject = try object.optionalString("of")
    if let subject { try Self.check(subject, of: measure, in: object, sources) }
    if subject == nil, measure.subjects == .column {
      throw object.error("a rule with the measure \"\(measure.rawValue)\" needs the key \"of\"")
    }
    func bounds(_ key: String) throws -> Bounds {
      guard let bounds = try object.optionalObject(key) else { return .none }
      return try Bounds(
        below: bounds.optionalDecimal("below", in: measure.unit.below),
        above: bounds.optionalDecimal("above", in: measure.unit.above))
    }
    let (error, warn) = (try bounds("error"), try bounds("warn"))
    // What is out of the bounds of warn first must be within those of error.
    if let outer = error.below, let inner = warn.below, inner <= outer {
      throw object.error(
        "\"below\" of \"warn\" must be more than that of \"error\", or it never warns", at: "warn")
    }
    if let outer = error.above, let inner = warn.above, inner >= outer {
      throw object.error(
        "\"above\" of \"warn\" must be less than that of \"error\", or it never warns", at: "warn")
    }
    self.init(
      measure, of: subject, error: error, warn: warn,
      atLeast: try object.integer("at_least", default: 1, in: 1...1_000_000_000))
  }

  /// Refuses a subject that there is none of.
  private static func check(
    _ subject: String, of measure: QualityMeasure, in object: ConfigurationObject,
    _ sources: [String]
  ) throws {
    func require(_ name: String, _ what: String, among names: [String]) throws {
      guard !names.contains(name) else { return }
      let near = Spelling.nearest(to: name, among: names).map { "did you mean \"\($0)\"?" }
      throw object.error(
        "there is no \(what) \"\(name)\"; \(near ?? "there are: \(names.joined(separator: ", "))")",
        at: "of")
    }
    let tables = CuratedTable.all.map(\.name)
    switch measure.subjects {
    case .table: try require(subject, "table", among: tables)
    case .indicator:
      try require(
        subject, "count", among: Indicator.all.filter { $0.unit == .count }.map(\.name))
    case .source: try require(subject, "source", among: sources)
    case .words(let words):
      try require(subject, "subject of \"\(measure.rawValue)\"", among: words)
    case .column:
      let (table, column) = QualityMeasure.parts(of: subject)
      try require(table, "table", among: tables)
      try require(column, "column of \(table)", among: CuratedTable.named(table)?.header ?? [])
    case .links:
      let parts = subject.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw object.error(
          "\"of\" must be a source and a register, as \"establishments/local_authority\"",
          at: "of")
      }
      try require(parts[0], "source", among: sources)
      try require(parts[1], "register", among: registers)
    }
  }
}
