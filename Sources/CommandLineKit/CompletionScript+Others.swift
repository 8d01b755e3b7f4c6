extension CompletionScript {
  static func zsh(_ program: String, _ verbs: [Verb]) -> String {
    func described(_ name: String, _ help: String) -> String {
      let colons = help.split(separator: ":", omittingEmptySubsequences: false)
      return Self.zsh.quoted("\(name):\(colons.joined(separator: #"\:"#))")
    }
    var text = """
      #compdef \(program)
      # Completes the command lines of \(program) in zsh; made by `\(program) completions zsh`.
      _\(program)() {
        local -a verbs options
        verbs=(
      \(verbs.map { "    " + described($0.name, $0.summary) }.joined(separator: "\n"))
          'help:Shows the help of a command.'
        )
        if ((CURRENT == 2)); then
          _describe command verbs
          return
        fi
        case "${words[2]} ${words[CURRENT-1]}" in
          'help '*) _describe command verbs; return ;;

      """
    for verb in verbs {
      for (outline, value) in verb.options where outline.takesValue {
        text += "    '\(verb.name) --\(outline.name)') \(zshList(value)); return ;;\n"
      }
    }
    text += "  esac\n  case ${words[2]} in\n"
    for verb in verbs {
      let options = verb.options.map { described("--\($0.outline.name)", $0.outline.help) }
      let first = verb.arguments.first { $0 != .anything }.map(zshList) ?? "return"
      text += "    \(verb.name))\n      options=(\n"
      text += options.map { "        \($0)\n" }.joined()
      text += "      )\n"
      text += "      if [[ ${words[CURRENT]} == -* ]]; then _describe option options; else"
      text += " \(first); fi\n      ;;\n"
    }
    return text + """
        esac
      }
      compdef _\(program) \(program)
      """
  }

  private static func zshList(_ value: Value) -> String {
    switch value {
    case .words(let words): "compadd -- \(words.joined(separator: " "))"
    case .folders: "_files -/"
    case .files: "_files"
    case .found(let pattern): "compadd -- \(pattern)(N:h:t)"
    case .anything: "return"
    }
  }

  static func fish(_ program: String, _ verbs: [Verb]) -> String {
    let quoted = Self.fish.quoted
    let first = "-n '__fish_use_subcommand'"
    var text = """
      # Completes the command lines of \(program) in fish; made by `\(program) completions fish`.
      complete -c \(program) -f

      """
    for verb in verbs {
      text += "complete -c \(program) \(first) -a \(verb.name) -d \(quoted(verb.summary))\n"
    }
    text += "complete -c \(program) \(first) -a help -d 'Shows the help of a command.'\n"
    for verb in verbs {
      let seen = "-n '__fish_seen_subcommand_from \(verb.name)'"
      for (outline, value) in verb.options {
        let list = outline.takesValue ? " -\(value == .files ? "rF" : "x")\(fishList(value))" : ""
        text += "complete -c \(program) \(seen) -l \(outline.name)\(list)"
        text += " -d \(quoted(outline.help))\n"
      }
      guard let argument = verb.arguments.first(where: { $0 != .anything }) else { continue }
      text += "complete -c \(program) \(seen)\(argument == .files ? " -F" : fishList(argument))\n"
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private static func fishList(_ value: Value) -> String {
    switch value {
    case .words(let words): " -a '\(words.joined(separator: " "))'"
    case .folders: " -a '(__fish_complete_directories)'"
    case .files: ""
    case .found(let pattern):
      " -a '(for file in \(pattern); basename (dirname $file); end)'"
    case .anything: ""
    }
  }
}
