extension CompletionScript {
  static func bash(_ program: String, _ verbs: [Verb]) -> String {
    let names = verbs.map(\.name).joined(separator: " ")
    var text = """
      # Completes the command lines of \(program) in bash; made by `\(program) completions bash`.
      _\(program)_found() {
        local file
        for file in $1; do
          [ -e "$file" ] || continue
          file=${file%/*}
          printf '%s\\n' "${file##*/}"
        done
      }
      _\(program)() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
        local verb=${COMP_WORDS[1]} IFS=$'\\n'
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          mapfile -t COMPREPLY < <(IFS=' '; compgen -W '\(names) help --help --version' -- "$word")
          return
        fi
        if [ "$verb" = help ]; then
          mapfile -t COMPREPLY < <(IFS=' '; compgen -W '\(names)' -- "$word")
          return
        fi
        case "$verb $before" in

      """
    for verb in verbs {
      for (outline, value) in verb.options where outline.takesValue {
        text += "    '\(verb.name) --\(outline.name)') \(bashList(value, program)); return ;;\n"
      }
    }
    text += """
        esac
        case $word in
          -*)
            case $verb in

      """
    for verb in verbs {
      let words = verb.options.map { "--\($0.outline.name)" }.joined(separator: " ")
      text += "        \(verb.name)) \(bashList(.words([words]), program)) ;;\n"
    }
    text += """
            esac
            return
            ;;
        esac
        case $verb in

      """
    for verb in verbs {
      guard let first = verb.arguments.first(where: { $0 != .anything }) else { continue }
      text += "    \(verb.name)) \(bashList(first, program)) ;;\n"
    }
    return text + """
        esac
      }
      complete -o filenames -F _\(program) \(program)
      """
  }

  private static func bashList(_ value: Value, _ program: String) -> String {
    let list: String
    switch value {
    case .words(let words):
      list = "IFS=' '; compgen -W '\(words.joined(separator: " "))' -- \"$word\""
    case .folders: list = "compgen -d -- \"$word\""
    case .files: list = "compgen -f -- \"$word\""
    case .found(let pattern):
      list = "compgen -W \"$(_\(program)_found '\(pattern)')\" -- \"$word\""
    case .anything: return "COMPREPLY=()"
    }
    return "mapfile -t COMPREPLY < <(\(list))"
  }
}
