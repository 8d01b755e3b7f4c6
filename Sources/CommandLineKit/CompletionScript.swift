/// A script that lets a shell complete the command lines of a program, made from its commands.
public enum CompletionScript: String, CaseIterable, Sendable {
  /// For bash 4 and later.
  case bash
  /// For zsh, with its completion system loaded.
  case zsh
  /// For fish 3 and later.
  case fish

  /// What a shell lists in the place of a value.
  enum Value: Hashable {
    case words([String])
    case folders
    case files
    /// The names of the folders of the files that a pattern finds, as seen from where the shell is.
    case found(String)
    case anything
  }

  /// The script; some values are the folders of files, by the name of their parameter:
  /// `["pipeline": "pipelines/*/pipeline.json5"]`.
  public func text<Context>(
    of table: CommandTable<Context>, folders: [String: String] = [:]
  ) -> String {
    let verbs = table.commands.map { Verb($0, folders: folders) }
    return switch self {
    case .bash: Self.bash(table.program, verbs)
    case .zsh: Self.zsh(table.program, verbs)
    case .fish: Self.fish(table.program, verbs)
    }
  }

  /// A command as scripts need it.
  struct Verb {
    let name: String
    let summary: String
    let options: [(outline: ParameterOutline, value: Value)]
    let arguments: [Value]

    init<Context>(_ entry: CommandEntry<Context>, folders: [String: String]) {
      func value(_ outline: ParameterOutline) -> Value {
        if !outline.choices.isEmpty { return .words(outline.choices) }
        if let pattern = folders[outline.placeholder] { return .found(pattern) }
        return switch outline.placeholder {
        case "dir": .folders
        case "file": .files
        default: .anything
        }
      }
      name = entry.name
      summary = entry.summary
      options = (entry.parameters.filter { !$0.isArgument } + ParameterOutline.common)
        .map { ($0, value($0)) }
      arguments = entry.parameters.filter(\.isArgument).map(value)
    }
  }

  /// A text between single quotes, as each of the shells reads it.
  func quoted(_ text: String) -> String {
    let escaped =
      self == .fish
      ? text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
        .split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
      : text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
    return "'\(escaped)'"
  }
}

extension CompletionScript: ArgumentValue {
  /// What the word must be.
  public static var kind: String { "bash, zsh or fish" }

  /// Takes the name of a shell.
  public init?(argument: String) { self.init(rawValue: argument) }
}
