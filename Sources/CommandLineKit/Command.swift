/// A verb: a struct whose properties hold its defaults, a table that says how to set them, and `run`.
///
/// ```swift
/// import JSONText  // for the literals of a message's fields
///
/// struct LinkCommand: Command {
///   var pipeline = "sample"
///   var threshold = 0.92
///   var isDryRun = false
///   var asAt: CalendarDate?
///
///   static let name = "link"
///   static let summary = "Matches each source's records to the registers."
///   static let example = "abep link england --threshold 0.95 --dry-run"
///   static var parameters: [Parameter<Self>] {  // computed: key paths are not Sendable
///     [
///       .argument("pipeline", "The pipeline to link (default sample).", \.pipeline),
///       .option("threshold", "score", "Lowest score that counts (default 0.92).", \.threshold),
///       .optional("as-at", "date", "Use the registers of this day.", \.asAt,
///         expecting: "a date such as 2023-11-16") { CalendarDate(iso: $0) },
///       .flag("dry-run", "Says what would change; writes nothing.", \.isDryRun),
///     ]
///   }
///
///   func run(in workspace: Workspace) async throws -> ExitStatus {
///     workspace.console.note("linked", "linked 3 of 4 names", ["linked": 3, "names": 4])
///     try workspace.console.result("map/index.html")
///     return .success
///   }
/// }
///
/// let verbs = CommandTable<Workspace>(
///   program: "abep", version: "0.1.0", summary: "Builds a map of school partnerships.",
///   commands: [.init(LinkCommand.self)], statusOfError: { error in .software })
/// let words = CommandLine.arguments.dropFirst()
/// let status = await verbs.run(Array(words), on: .standard(now: clock)) { Workspace(console: $0) }
/// exit(status.rawValue)
/// ```
public protocol Command<Context>: Sendable {
  /// What a command is given to work with: its console, clock, folders.
  associatedtype Context

  /// The word that calls the command.
  static var name: String { get }
  /// What it does, in one sentence.
  static var summary: String { get }
  /// One command line that somebody might really type.
  static var example: String { get }
  /// More to know about it, below the summary in the help; empty unless given.
  static var discussion: String { get }
  /// What may stand on its command line.
  static var parameters: [Parameter<Self>] { get }

  /// The command with its defaults.
  init()

  /// Does the work.
  func run(in context: Context) async throws -> ExitStatus
}

extension Command {
  /// Nothing more to know.
  public static var discussion: String { "" }

  /// The command that the words after its name describe.
  public init(parsing words: [String]) throws(UsageError) {
    self.init()
    var common = CommonOptions()
    var reader = WordReader(program: Self.name, parameters: Self.parameters)
    try reader.read(words, into: &self, common: &common)
  }
}
