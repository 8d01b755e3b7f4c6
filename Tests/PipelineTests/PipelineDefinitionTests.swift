import Pipeline
import Tabular
import Testing

/// A mistake in a pipeline's files, and what is to be said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let old: String
  let new: String
  let place: String
  let message: String

  init(
    _ what: String, _ file: String, _ old: String, _ new: String, _ place: String,
    says message: String
  ) {
    testDescription = what
    self.file = "pipelines/sample/\(file)"
    self.old = old
    self.new = new
    self.place = place
    self.message = message
  }

  private static let establishments = "sources/establishments.json5"
  private static let boundaries = "sources/boundaries.json5"

  private static let rule = "rows_against_predecessor\", of: \"schools\""

  static let all = [
    Mistake(
      "an unknown key", establishments, "least_rows", "least_row", "8:56",
      says: "unknown key \"least_row\" in a contract; did you mean \"least_rows\"?"),
    Mistake(
      "an unknown key of the pipeline", "pipeline.json5", "synthetic:", "sythetic:", "5:3",
      says: "unknown key \"sythetic\" in a pipeline; did you mean \"synthetic\"?"),
    Mistake(
      "a misspelt word", establishments, "\"csv\"", "\"cvs\"", "5:11",
      says: "\"format\" in a source must be one of \"csv\", \"geojson\", \"xml\", \"html\","
        + " \"govuk\", not \"cvs\"; did you mean \"csv\"?"),
    Mistake(
      "a misspelt dialect", establishments, "gias-establishments", "gias-establishment", "6:12",
      says: "did you mean \"gias-establishments\"?"),
    Mistake(
      "a misspelt measure", "pipeline.json5", "rows_against", "row_against", "9:16",
      says: "did you mean \"rows_against_predecessor\"?"),
    Mistake(
      "a rule for no table", "pipeline.json5", "\"schools\"", "\"scools\"", "9:48",
      says: "there is no table \"scools\"; did you mean \"schools\"?"),
    Mistake(
      "a missing key", establishments, "  publisher: \"abep sample\",\n", "", "1:1",
      says: "a source needs the key \"publisher\""),
    Mistake(
      "a key of the wrong type", establishments, "least_rows: 400", "least_rows: \"400\"", "8:68",
      says: "\"least_rows\" in a contract must be a whole number from 0 to 1000000000, not \"400\""),
    Mistake(
      "a number out of bounds", "pipeline.json5", "below: -2", "below: 2", "9:75",
      says: "\"below\" in an error must be a number from -100.0 to 0.0"),
    Mistake(
      "a misspelt severity", "pipeline.json5", "error: {", "eror: {", "9:59",
      says: "unknown key \"eror\" in a rule; did you mean \"error\"?"),
    Mistake(
      "a warning that never comes", "pipeline.json5", "warn: { above: 5 }", "warn: { below: -3 }",
      "9:87", says: "\"below\" of \"warn\" must be more than that of \"error\", or it never warns"),
    Mistake(
      "a rule on no column", "pipeline.json5", rule, "empty_cells\", of: \"schools.phas\"",
      "9:35", says: "there is no column of schools \"phas\"; did you mean \"phase\"?"),
    Mistake(
      "a rule on no source", "pipeline.json5", rule, "source_rows_kept\", of: \"grups\"",
      "9:40", says: "there is no source \"grups\"; did you mean \"groups\"?"),
    Mistake(
      "a rule on no indicator", "pipeline.json5", rule,
      "total_against_predecessor\", of: \"school_cont\"", "9:49",
      says: "there is no count \"school_cont\"; did you mean \"school_count\"?"),
    Mistake(
      "a rule on no register", "pipeline.json5", rule, "link_rate\", of: \"groups/scool\"",
      "9:33", says: "there is no register \"scool\"; did you mean \"school\"?"),
    Mistake(
      "a rule on nothing", "pipeline.json5", rule, "empty_cells\"", "9:5",
      says: "a rule with the measure \"empty_cells\" needs the key \"of\""),
    Mistake(
      "two rules on one thing", "pipeline.json5", "rules: [",
      "rules: [{ measure: \"boundaries\" }, { measure: \"boundaries\" },", "8:38",
      says: "a rule before it measures the same; put their bounds into one"),
    Mistake(
      "a date pattern that is none", establishments, "yyyymmdd", "yymmdd", "4:10",
      says: "\"edubasealldata{date:yymmdd}.csv\" has braces that are no {date:yyyymmdd},"),
    Mistake(
      "a day that is none", boundaries, "2024-12-01", "December 2024", "5:9",
      says: "\"date\" in a source must be a day as yyyy-mm-dd"),
    Mistake(
      "a file without a date", boundaries, "  date: \"2024-12-01\",\n", "", "4:10",
      says: "a file name without {date:...} needs the key \"date\""),
    Mistake(
      "a source that cannot be fetched", establishments, "\"edubasealldata{date:yyyymmdd}.csv\"",
      "", "1:1", says: "a source needs the key \"files\", \"url\" or \"discover\""),
    Mistake(
      "a format that the dialect has not", boundaries, "\"geojson\"", "\"csv\"", "7:11",
      says: "\"format\" of a source with the dialect \"boundaries\" must be \"geojson\""),
    Mistake(
      "no reference folder", "pipeline.json5", "england/reference", "england/references", "6:14",
      says: "there is no folder \"../england/references\" as seen from pipelines/sample"),
    Mistake(
      "a dialect that another source has", "sources/groups.json5", "gias-groups",
      "gias-group-links", "6:12",
      says: "source group_links has the dialect \"gias-group-links\" already"),
    Mistake(
      "no register of schools", establishments, "\"gias-establishments\"",
      "\"table\", columns: [{ name: \"urn\" }]", "pipeline.json5:2:1",
      says: "a pipeline needs a source with the dialect \"gias-establishments\""),
    Mistake(
      "a key column that is none", establishments, "\"gias-establishments\"",
      "\"table\", columns: [{ name: \"urn\" }], key: [\"run\"]", "6:54",
      says: "\"key\" names no column \"run\""),
    Mistake(
      "a date column without its forms", establishments, "\"gias-establishments\"",
      "\"table\", columns: [{ name: \"day\", type: \"date\" }]", "6:31",
      says: "a column of type \"date\" needs the key \"date_forms\""),
    Mistake(
      "broken grammar", establishments, "format: \"csv\",", "format: \"csv\"", "6:3", says: "\",\""),
  ]
}

struct PipelineDefinitionTests {
  @Test(arguments: Mistake.all)
  func `a mistake is one error with its file, line and what would be right`(mistake: Mistake) throws
  {
    let place = try TestWorkspace()
    try place.bring(.october)
    try place.edit(mistake.file, mistake.old, mistake.new)
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .badConfiguration)
    let start =
      mistake.place.contains(".json5")
      ? "pipelines/sample/\(mistake.place): " : "\(mistake.file):\(mistake.place): "
    #expect(failure.message.hasPrefix(start), "\(failure)")
    #expect(failure.message.contains(mistake.message), "\(failure)")
    #expect(!failure.message.contains("\n"))
    #expect(try place.written().entries.isEmpty)
  }

  @Test func `an unknown pipeline is answered with the one that may be meant, or with all`() throws
  {
    let place = try TestWorkspace()
    func message(_ name: String) -> String? {
      let error = #expect(throws: PipelineFailure.self) {
        try PipelineDefinition(name, in: place.workspace)
      }
      #expect(error?.kind == .usage)
      return error?.message
    }
    #expect(message("samples") == "there is no pipeline \"samples\"; did you mean \"sample\"?")
    #expect(message("wales") == "there is no pipeline \"wales\"; there are: england, sample")
    #expect(message("../pipelines/sample")?.hasPrefix("there is no pipeline") == true)
  }

  @Test func `both pipelines that ship are read, with one source of each dialect`() throws {
    let workspace = Workspace(root: TestWorkspace.package)
    for name in try workspace.pipelineNames() {
      let definition = try PipelineDefinition(name, in: workspace)
      for kind in SourceContent.Kind.allCases where kind != .table {
        #expect(try definition.source(kind).content.kind == kind)
      }
      #expect(definition.isSynthetic == (name == "sample"))
    }
  }

  @Test func `a mistake in a reference table is one of configuration, with its place`() throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    try place.edit("pipelines/england/reference/regions.csv", "E12000001", "E1200")
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .badConfiguration)
    #expect(failure.message.hasPrefix("pipelines/england/reference/"), "\(failure)")
  }
}
