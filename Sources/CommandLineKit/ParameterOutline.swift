/// A row of a command's table without the command: what completions and the manual tell of it.
struct ParameterOutline: Hashable, Sendable {
  /// The parameter as usage writes it: `--from DIR`.
  let spelling: String
  /// The name without its dashes.
  let name: String
  /// What stands for the value; empty for a flag.
  let placeholder: String
  let help: String
  /// The words that its value is one of; empty where it may be anything.
  let choices: [String]
  let isArgument: Bool
  let isRequired: Bool
  let takesValue: Bool

  init<Target>(_ parameter: Parameter<Target>) {
    spelling = parameter.spelling
    name = parameter.name
    placeholder = parameter.isArgument ? parameter.name : parameter.placeholder
    help = parameter.help
    choices = parameter.choices
    isArgument = parameter.isArgument
    isRequired = parameter.isRequired
    takesValue = parameter.takesValue
  }

  /// The options of every command.
  static var common: [ParameterOutline] { CommonOptions.parameters.map(ParameterOutline.init) }
}
