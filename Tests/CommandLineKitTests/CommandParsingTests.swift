import CommandLineKit
import Testing

struct CommandParsingTests {
  @Test func `without words a command has its defaults`() throws {
    #expect(try LinkCommand(parsing: []) == LinkCommand())
  }

  @Test func `each form of parameter reaches its property`() throws {
    let words = [
      "england", "a.csv", "--threshold=0.5", "--limit", "-3", "--source", "gias", "--dry-run",
      "--source=la=s", "--form", "geojson", "--as-at", "2023-11-16",
      "--skip-the-snapshots-of", "2024-01-01", "--skip-the-snapshots-of=2024-01-02", "-", "-5",
      "--", "--b.csv",
    ]
    var expected = LinkCommand()
    expected.pipeline = "england"
    expected.files = ["a.csv", "-", "-5", "--b.csv"]
    expected.threshold = 0.5
    expected.limit = -3
    expected.sources = ["gias", "la=s"]
    expected.form = .geojson
    expected.asAt = LinkCommand.Day("2023-11-16")
    expected.skipped = ["2024-01-01", "2024-01-02"].compactMap(LinkCommand.Day.init)
    expected.isDryRun = true
    #expect(try LinkCommand(parsing: words) == expected)
  }

  @Test(
    arguments: [
      (["--treshold", "1"], "unknown option --treshold of link; did you mean --threshold?"),
      (["--dry-rnu"], "unknown option --dry-rnu of link; did you mean --dry-run?"),
      (["--quite"], "unknown option --quite of link; did you mean --quiet?"),
      (["-q"], nil),
      (["--threshold"], "--threshold needs a value: --threshold SCORE"),
      (["--threshold", "--dry-run"], "--threshold needs a value: --threshold SCORE"),
      (["--threshold", "high"], #"--threshold must be a number, not "high""#),
      (["--threshold", "nan"], #"--threshold must be a number, not "nan""#),
      (["--threshold", "0x1p3"], #"--threshold must be a number, not "0x1p3""#),
      (["--limit", "3.5"], #"--limit must be a whole number, not "3.5""#),
      (["--limit", "+5"], #"--limit must be a whole number, not "+5""#),
      (["--limit="], #"--limit must be a whole number, not """#),
      (
        ["--limit", "99999999999999999999"],
        #"--limit must be a whole number, not "99999999999999999999""#
      ),
      (
        ["--form", "geojosn"],
        #"--form must be one of csv, geojson, not "geojosn"; did you mean "geojson"?"#
      ),
      (["--as-at", "today"], #"--as-at must be a date such as 2023-11-16, not "today""#),
      (["--dry-run=yes"], "--dry-run takes no value"),
      (["--dry-run", "--dry-run"], "--dry-run is given twice"),
      (["--limit", "1", "--limit", "1"], "--limit is given twice"),
    ] as [([String], String?)])
  func `a word that does not belong is refused in words`(_ words: [String], _ refusal: String?) {
    let error = #expect(throws: UsageError.self) { try LinkCommand(parsing: words) }
    guard let refusal else { return }
    #expect(error?.description == refusal)
  }

  @Test func `a command says which word it needs, and which is too many`() throws {
    let none = #expect(throws: UsageError.self) { try MatchCommand(parsing: []) }
    #expect(none?.description == "match needs FILE: The CSV with the names.")
    let two = #expect(throws: UsageError.self) { try MatchCommand(parsing: ["a", "b"]) }
    #expect(two?.description == #"unexpected "b"; of words without -- match takes 1 at most"#)
    let bare = #expect(throws: UsageError.self) { try MatchCommand(parsing: ["a", "quiet"]) }
    #expect(bare?.description == #"unexpected "quiet"; did you mean --quiet?"#)
  }

  @Test func `a repeated word that is needed is asked for once, and taken as often as it is given`()
    throws
  {
    let none = #expect(throws: UsageError.self) { try MergeCommand(parsing: ["england"]) }
    #expect(none?.description == "merge needs FILE: The files to merge.")
    #expect(throws: UsageError.self) { try MergeCommand(parsing: []) }
    let one = try MergeCommand(parsing: ["england", "a.csv"])
    #expect(one.pipeline == "england")
    #expect(one.files == ["a.csv"])
    let three = try MergeCommand(parsing: ["england", "a.csv", "b.csv", "--quiet", "c.csv"])
    #expect(three.files == ["a.csv", "b.csv", "c.csv"])
  }
}
