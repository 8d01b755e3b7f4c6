import CommandLineKit
import Pipeline
import Sample
import Tabular

/// Makes a synthetic England.
struct SampleCommand: Command {
  var schools = 2500
  var seed = 1
  var asAt = SampleEngland.referenceDate
  var output = ""
  var root: String?

  static let name = "sample"
  static let summary = "Makes a synthetic England of any size, in the formats of the real sources."
  static let example = "abep sample --schools 100000 --seed 7 --into /tmp/england"
  static let discussion =
    "Local authorities are real; schools, trusts, names, postcodes and boundaries are invented. The"
    + " same seed, size and day give the same files. truth.csv tells what each misspelt name means, and the"
    + " folder register holds the partnership register that a pipeline of it keeps."
  static var parameters: [Parameter<Self>] {
    [
      .option("into", "dir", "The folder to write the files into (it is made).", \.output),
      .option(
        "schools", "count", "How many schools, 500 to 5000000 (default 2500).", \.schools),
      .option("seed", "number", "The seed, 0 or more (default 1).", \.seed),
      .optional(
        "as-at", "date", "The day of the files; later days show the same England later.", \.asAt,
        expecting: "a day such as 2025-10-01"
      ) { CalendarDate(iso: $0) },
      .root(\.root),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    guard !output.isEmpty else { throw UsageError("sample needs --into DIR") }
    guard let seed = UInt64(exactly: seed) else {
      throw UsageError("--seed must be 0 or more, not \(seed)")
    }
    let workspace = try context.workspace(root: root)
    let sample: SampleEngland
    do {
      sample = try SampleEngland(
        seed: seed, schools: schools, asAt: asAt,
        authorities: SampleAuthorities(
          tables: "\(workspace.definitions(of: "england"))/reference"))
    } catch let error as SampleError {
      throw UsageError(error.description)
    }
    let summary = try sample.write(into: context.absolute(output))
    try sample.writeRegister(into: "\(context.absolute(output))/register")
    for file in summary.files {
      try context.console.result("\(file.name)  \(file.rows.of("record"))")
    }
    return .success
  }
}
