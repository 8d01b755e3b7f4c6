/// The manual page of a program, made from its commands, in the language of man(7).
public enum ManualPage {
  /// The page, with more sections of paragraphs before the exit statuses.
  public static func text<Context>(
    of table: CommandTable<Context>, sections: [(title: String, paragraphs: [String])] = []
  ) -> String {
    let name = table.program
    let release = table.version.split(separator: " ").first.map(String.init) ?? ""
    var lines = [
      ".\\\" Made by `\(name) manual`.",
      ".TH \(name.uppercased()) 1 \"\" \"\(escaped(name)) \(escaped(release))\" \"User Commands\"",
      ".SH NAME", "\(escaped(name)) \\- \(escaped(table.summary))",
      ".SH SYNOPSIS", ".B \(escaped(name))", ".I COMMAND", "[options]",
      ".SH COMMANDS",
    ]
    for entry in table.commands { lines += command(entry, of: name) }
    lines += [".SH OPTIONS OF EVERY COMMAND"] + ParameterOutline.common.flatMap(item)
    for section in sections {
      lines += [".SH \(escaped(section.title.uppercased()))"]
      lines += section.paragraphs.enumerated().flatMap { index, text in
        (index > 0 ? [".PP"] : []) + filled(text)
      }
    }
    lines += [".SH EXIT STATUS"]
    for status in ExitStatus.allCases {
      lines += [".TP", "\(status.rawValue)"] + filled("\(status.meaning). \(status.advice)")
    }
    return lines.joined(separator: "\n")
  }

  private static func command<Context>(_ entry: CommandEntry<Context>, of program: String)
    -> [String]
  {
    let places = entry.parameters.filter(\.isArgument).map { outline in
      outline.isRequired ? " \(outline.spelling)" : " [\(outline.spelling)]"
    }
    var lines = [".SS \(escaped("\(program) \(entry.name)\(places.joined())"))"]
    lines += filled(entry.summary)
    lines += entry.discussion.split(separator: "\n").flatMap { [".PP"] + filled(String($0)) }
    lines += entry.parameters.flatMap(item)
    return lines + [".PP", "Example:", ".PP", ".RS", ".B \(escaped(entry.example))", ".RE"]
  }

  private static func item(_ outline: ParameterOutline) -> [String] {
    [".TP", ".B \(escaped(outline.spelling))"] + filled(outline.help)
  }

  /// A text in lines that are not too wide once they are escaped.
  private static func filled(_ text: String) -> [String] {
    HelpText.wrapped(text, indent: HelpText.width / 8).split(separator: "\n").map { line in
      escaped(String(line.drop { $0 == " " }))
    }
  }

  /// A text in which nothing is taken for a request, and hyphens can be copied.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
