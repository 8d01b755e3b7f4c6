import Education
import JSONText
import Pipeline
import Testing

/// How a source says that it tells of a programme, and what is refused with its place.
struct ProgrammeDeclarationTests {
  private static func source(_ programme: String) -> [UInt8] {
    Array(
      """
      {
        title: "A list", publisher: "abep", files: ["list{date:yyyymmdd}.csv"],
        format: "csv", dialect: "table",
        columns: [{ name: "la_name" }, { name: "partnership" }],
        programme: { \(programme) },
        licence: { name: "CC0-1.0", title: "CC0", url: "https://example.org/" },
        attribution: "None.",
      }
      """.utf8)
  }

  private static func read(_ programme: String) throws -> ProgrammeDeclaration {
    let source = try SourceDefinition(source(programme), name: "list", file: "list.json5")
    return try #require(source.programme)
  }

  private static let whole =
    "key: \"tried\", kind: \"programme\", title: \"Tried\", definition: \"A test.\","

  @Test func `a declaration says which programme it is and which columns hold what`() throws {
    let read = try Self.read(
      Self.whole + " started_on: \"2024-09-01\", columns: { area: \"la_name\" }")
    #expect(read.key == "tried")
    #expect(read.columns.area == "la_name")
    #expect(read.programme?.isDated == true)
    #expect(read.programme?.isComplete == true)
    let added = try Self.read("of: \"tried\", columns: { group: \"partnership\" }")
    #expect(added.programme == nil)
    #expect(added.key == "tried")
  }

  @Test(arguments: [
    (whole + " columns: { aera: \"la_name\" }", "did you mean \"area\"?"),
    (whole + " columns: { area: \"la_nmae\" }", "did you mean \"la_name\"?"),
    (whole + " started_on: \"soon\"", "must be a day as yyyy-mm-dd"),
    ("key: \"Tried it\", kind: \"hub\", title: \"T\", definition: \"D\"", "small letters"),
    ("key: \"tried\", kind: \"hubs\", title: \"T\", definition: \"D\"", "did you mean \"hub\"?"),
    (whole + " colour: \"red\"", "colour"),
  ])
  func `a mistake is told with its place and the nearest word`(text: String, told: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try Self.read(text) }
    #expect("\(try #require(error))".contains(told), "\(String(describing: error))")
    #expect("\(try #require(error))".hasPrefix("list.json5:5:"))
  }
}
