private import JSONText

/// The commands of a program in the order of the work, and the one way to call them.
public struct CommandTable<Context>: Sendable {
  /// The word that starts the program.
  public let program: String
  /// The version, which is put together when it is asked for.
  var version: String { makeVersion() }
  private let makeVersion: @Sendable () -> String
  let summary: String
  let commands: [CommandEntry<Context>]
  let statusOfError: @Sendable (any Error) -> ExitStatus

  /// Lists the commands; the closure says which trouble an error of theirs is.
  public init(
    program: String, version: @autoclosure @escaping @Sendable () -> String, summary: String,
    commands: [CommandEntry<Context>],
    statusOfError: @escaping @Sendable (any Error) -> ExitStatus
  ) {
    self.program = program
    makeVersion = version
    self.summary = summary
    self.commands = commands
    self.statusOfError = statusOfError
  }

  /// The names of the commands, in the order of the work.
  public var names: [String] { commands.map(\.name) }

  /// Runs the command that the words call for, and says every error on the console.
  ///
  /// The words are those after the program's name. The context is made once the command line has
  /// been understood, with a console that obeys `--quiet` and `--log`.
  public func run(
    _ words: [String], on console: Console, context: @Sendable (Console) throws -> Context
  ) async -> ExitStatus {
    var speaking = console
    do {
      if let text = try information(words) {
        try console.result(text)
        return .success
      }
      let entry = try entry(words[0])
      let call = try entry.read(program, Array(words.dropFirst()))
      speaking = console.obeying(call.common)
      let status = try await call.run(context(speaking))
      speaking.endProgress()
      return status
    } catch is ClosedOutput {
      return .success
    } catch let error as UsageError {
      speaking.fail("usage", "\(error)", ["exit_status": .integer(Int(ExitStatus.usage.rawValue))])
      let verb = words.first.flatMap { names.contains($0) ? " " + $0 : nil } ?? ""
      speaking.note("usage-help", "see: \(program)\(verb) --help")
      return .usage
    } catch {
      let status = error is FailedOutput ? .inputOutput : statusOfError(error)
      speaking.fail("failed", "\(error)", ["exit_status": .integer(Int(status.rawValue))])
      return status
    }
  }

  /// The text that the words ask for, where they ask for help or the version and not for work.
  private func information(_ words: [String]) throws(UsageError) -> String? {
    guard let first = words.first, first != "--help", first != "-h" else {
      return HelpText.table(self)
    }
    if first == "--version" { return "\(program) \(version)" }
    if first == "help" {
      guard words.count > 1, words[1] != "--help", words[1] != "-h" else {
        return HelpText.table(self)
      }
      return try entry(words[1]).help(program)
    }
    guard CommonOptions.askForHelp(words) else { return nil }
    return try entry(first).help(program)
  }

  private func entry(_ word: String) throws(UsageError) -> CommandEntry<Context> {
    if let entry = commands.first(where: { $0.name == word }) { return entry }
    guard !word.hasPrefix("-") else {
      throw UsageError("the command comes before its options: \(program) COMMAND \(word)")
    }
    let near = Spelling.nearest(to: word, among: names + ["help"])
    let advice =
      near.map { "did you mean \"\($0)\"?" } ?? "it is one of \(names.joined(separator: ", "))"
    throw UsageError("unknown command \"\(word)\"; \(advice)")
  }
}
