/// One row of a command's table: what may stand on its command line, and where it goes.
///
/// The factories are in `Parameter+Options.swift` and `Parameter+Arguments.swift`.
public struct Parameter<Target> {
  /// How the parameter is written.
  enum Form {
    /// `--name`
    case flag
    /// `--name value`, once or more often
    case option(isRepeated: Bool)
    /// A word by its place, which must be there or not, and may be many
    case argument(isRequired: Bool, isRepeated: Bool)
  }

  let form: Form
  /// The name without its dashes.
  let name: String
  /// What stands for the value in the help; empty for a flag.
  let placeholder: String
  let help: String
  /// The words that its value is one of; empty where it may be anything.
  var choices: [String] = []
  /// Puts a word into the command; refuses one that spells no value.
  let take: (inout Target, String) throws(UsageError) -> Void

  /// Whether the parameter is found by its place and not by its name.
  var isArgument: Bool {
    if case .argument = form { true } else { false }
  }

  /// Whether a value follows the name.
  var takesValue: Bool {
    if case .flag = form { false } else { true }
  }

  /// Whether it may be given more than once.
  var isRepeated: Bool {
    switch form {
    case .flag: false
    case .option(let isRepeated), .argument(_, let isRepeated): isRepeated
    }
  }

  /// Whether the command cannot do without it.
  var isRequired: Bool {
    if case .argument(true, _) = form { true } else { false }
  }

  /// The parameter as usage and help write it: `--from DIR`, `SOURCE ...`.
  var spelling: String {
    switch form {
    case .flag: "--" + name
    case .option: "--\(name) \(placeholder.uppercased())"
    case .argument: name.uppercased() + (isRepeated ? " ..." : "")
    }
  }

  /// The words that refuse a word which spells no value.
  static func refusal(_ what: String, _ word: String, _ expected: String) -> String {
    "\(what) must be \(expected), not \"\(word)\""
  }
}
