/// A command in a table, its own type put away.
public struct CommandEntry<Context>: Sendable {
  /// A command line that was understood, ready to run.
  struct Call {
    let common: CommonOptions
    let run: (Context) async throws -> ExitStatus
  }

  let name: String
  let summary: String
  let discussion: String
  let example: String
  /// What may stand on its command line, in the order of its table.
  let parameters: [ParameterOutline]
  /// The help of the command, called by this program.
  let help: @Sendable (_ program: String) -> String
  /// Understands the words after the command's name.
  let read: @Sendable (_ program: String, _ words: [String]) throws(UsageError) -> Call

  /// Enters a command.
  public init<Verb: Command<Context>>(_ verb: Verb.Type) {
    name = verb.name
    summary = verb.summary
    discussion = verb.discussion
    example = verb.example
    parameters = verb.parameters.map(ParameterOutline.init)
    help = { program in HelpText.command(verb, program: program) }
    read = { program, words throws(UsageError) in
      var command = verb.init()
      var common = CommonOptions()
      var reader = WordReader(program: "\(program) \(verb.name)", parameters: verb.parameters)
      try reader.read(words, into: &command, common: &common)
      let understood = command
      return Call(common: common) { context in try await understood.run(in: context) }
    }
  }
}
