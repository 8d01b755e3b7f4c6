import CommandLineKit

/// Writes a script that completes command lines.
struct CompletionsCommand: Command {
  var shell = CompletionScript.bash

  static let name = "completions"
  static let summary = "Writes the script by which bash, zsh or fish completes command lines."
  static let example = "abep completions bash > ~/.local/share/bash-completion/completions/abep"
  static let discussion =
    "For zsh, write it as _abep into a folder of $fpath; for fish, as abep.fish into"
    + " ~/.config/fish/completions."
  static var parameters: [Parameter<Self>] {
    [.argument("shell", "The shell: bash, zsh or fish (default bash).", \.shell)]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    try context.console.result(
      shell.text(of: Verbs.table, folders: ["pipeline": "pipelines/*/pipeline.json5"]))
    return .success
  }
}
