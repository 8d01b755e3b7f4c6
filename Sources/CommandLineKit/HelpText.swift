/// The words of help, laid out for 80 columns.
enum HelpText {
  /// The widest line.
  static let width = 80
  /// The widest left column; what is wider has a line of its own.
  static let margin = 26
  /// The same of the program's own help, where names are short and summaries long.
  static let tableMargin = 16

  /// The help of the program: its commands, and what its exit statuses mean.
  static func table<Context>(_ table: CommandTable<Context>) -> String {
    let title = "\(table.program) \(table.version): \(table.summary)"
    var text = wrapped(title, indent: 0) + "\n\n"
    text += "Usage: \(table.program) COMMAND [options]\n"
    let verbs = table.commands.map { ($0.name, $0.summary) }
    text += section(
      "Commands", verbs + [("help COMMAND", "Shows the help of a command.")], margin: tableMargin)
    text += section("With every command", rows(CommonOptions.parameters), margin: tableMargin)
    text += section(
      "Exit status", ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) }, margin: 6)
    return trimmed(text)
  }

  /// The help of a command.
  static func command<Verb: Command>(_ verb: Verb.Type, program: String) -> String {
    let parameters = verb.parameters
    var usage = "\(program) \(verb.name)"
    for argument in parameters where argument.isArgument {
      usage += argument.isRequired ? " \(argument.spelling)" : " [\(argument.spelling)]"
    }
    var text = wrapped("\(program) \(verb.name): \(verb.summary)", indent: 0) + "\n"
    if !verb.discussion.isEmpty {
      for paragraph in verb.discussion.split(separator: "\n") {
        text += "\n" + wrapped(String(paragraph), indent: 0) + "\n"
      }
    }
    text += "\nUsage: \(usage) [options]\n"
    text += section("Arguments", rows(parameters.filter(\.isArgument)))
    text += section("Options", rows(parameters.filter { !$0.isArgument }))
    text += section("With every command", rows(CommonOptions.parameters))
    text += "\nExample\n  \(verb.example)\n"
    return trimmed(text)
  }

  private static func rows<Target>(_ parameters: [Parameter<Target>]) -> [(String, String)] {
    parameters.map { ($0.spelling, $0.help) }
  }

  /// A heading over two columns; nothing where there are no rows.
  private static func section(
    _ title: String, _ rows: [(String, String)], margin: Int = margin
  ) -> String {
    guard !rows.isEmpty else { return "" }
    var text = "\n\(title)\n"
    for (left, right) in rows {
      let gap = margin - left.count - 2
      let start = gap > 0 ? String(repeating: " ", count: gap) : "\n" + spaces(margin)
      let lines = wrapped(right, indent: margin)
      text += "  " + left + start + lines.dropFirst(margin) + "\n"
    }
    return text
  }

  /// The words in lines no wider than the page, each indented.
  static func wrapped(_ text: String, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    return lines.map { spaces(indent) + $0 }.joined(separator: "\n")
  }

  private static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
