public import Education
import JSONText
import Tabular

/// What a source tells of a programme or of hubs: which it is, and which columns hold what.
public struct ProgrammeDeclaration: Sendable {
  /// The key of the programme.
  public let key: String
  /// The programme, where this source declares it; nil where it adds to another source's.
  public let programme: Programme?
  /// The reference table that says what its names of areas cover.
  public let places: String?
  /// The columns.
  public let columns: ProgrammeSource.Columns
}

extension ProgrammeDeclaration {
  /// What may stand under `columns`, and what takes it.
  private static var words: [(String, WritableKeyPath<ProgrammeSource.Columns, String?>)] {
    [
      ("area", \.area), ("code", \.code), ("group", \.group), ("role", \.role), ("hub", \.hub),
      ("hub_name", \.hubName), ("website", \.website), ("lead", \.lead), ("lead_urn", \.leadURN),
    ]
  }

  init(_ object: ConfigurationObject, columns names: [String]) throws {
    var columns = ProgrammeSource.Columns()
    for (word, column) in try object.mapping("columns") {
      guard let field = Self.words.first(where: { $0.0 == word })?.1 else {
        throw object.error(
          Self.unknown(
            word, "is nothing that a programme's columns hold", among: Self.words.map(\.0)),
          at: "columns")
      }
      guard names.contains(column) else {
        throw object.error(
          Self.unknown(column, "is no column of this source", among: names), at: "columns")
      }
      columns[keyPath: field] = column
    }
    self.columns = columns
    places = try object.optionalString("places")
    if let of = try object.optionalString("of") {
      key = of
      programme = nil
      return
    }
    key = try object.string("key")
    guard Self.isKey(key) else {
      throw object.error(
        "\"\(key)\" must be small letters, digits and underscores, and begin with a letter",
        at: "key")
    }
    programme = Programme(
      key: key, kind: try object.word("kind"), title: try object.string("title"),
      definition: try object.string("definition"), startedOn: try object.day("started_on"),
      endedOn: try object.day("ended_on"),
      isComplete: try object.boolean("complete", default: true))
  }

  /// What a release reads of it, from a staged table where there is one.
  func source(
    named name: String, table: Registers.StagedTables.Table?
  ) -> ProgrammeSource {
    ProgrammeSource(
      key: key, programme: programme, places: places, columns: columns, source: name,
      table: table)
  }

  private static func isKey(_ key: String) -> Bool {
    guard let first = key.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return key.utf8.count <= 50
      && key.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
      }
  }

  private static func unknown(_ word: String, _ what: String, among words: [String]) -> String {
    let near = Spelling.nearest(to: word, among: words).map { "; did you mean \"\($0)\"?" }
    return "\"\(word)\" \(what)" + (near ?? "; it has \(words.joined(separator: ", "))")
  }
}

extension ConfigurationObject {
  /// The day under a key, or nil where the key is not given.
  func day(_ key: String) throws -> CalendarDate? {
    guard let text = try optionalString(key) else { return nil }
    guard let day = CalendarDate(iso: text) else {
      throw error("\"\(key)\" in \(what) must be a day as yyyy-mm-dd", at: key)
    }
    return day
  }
}
