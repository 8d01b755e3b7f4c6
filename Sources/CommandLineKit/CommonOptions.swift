/// What every command understands beside its own parameters.
struct CommonOptions {
  /// Hides notes and progress.
  var isQuiet = false
  /// How messages are written.
  var log = Console.Log.text
  /// Shows the help of the command, and does nothing else.
  var wantsHelp = false

  /// The table of these options; the last lines of each help.
  static var parameters: [Parameter<Self>] {
    [
      .flag("quiet", "Shows warnings and errors only.", \.isQuiet),
      .option("log", "form", "How messages on stderr are written.", oneOf: \.log),
      .flag("help", "Shows this help.", \.wantsHelp),
    ]
  }

  /// Whether the words ask for help, wherever before `--` they do so.
  static func askForHelp(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }
}
