import Foundation
import Pipeline
import Tabular
import Testing

/// What the shells make of the program's own scripts, and man of its manual.
@Suite(.enabled(if: Files.exists(Program.path), "the program was not built beside the tests"))
struct CompletionScriptTests {
  /// What bash completes a line with, in the folder of the package.
  private func bash(_ words: String...) async throws -> [String] {
    let script = try await Program.run(["completions", "bash"]).output
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let body = """
      cd '\(TestWorkspace.package)' || exit 1
      COMP_WORDS=(\(line)); COMP_CWORD=\(words.count - 1)
      _abep; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try await Program.run(
      ["--norc", "-euc", "\(script)\ncomplete -p abep >/dev/null\n\(body)"], of: "/bin/bash")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test func `bash completes verbs, options, values and pipelines`() async throws {
    #expect(try await bash("abep", "ro") == ["rollback"])
    #expect(try await bash("abep", "run", "--off") == ["--offline"])
    #expect(try await bash("abep", "run", "--log", "") == ["text", "json"])
    #expect(try await bash("abep", "run", "") == ["england", "sample"])
    #expect(try await bash("abep", "status", "eng") == ["england"])
    #expect(try await bash("abep", "run", "--from", "Sour") == ["Sources"])
    #expect(try await bash("abep", "help", "plan") == ["plan"])
    #expect(try await bash("abep", "run", "--as-at", "") == [])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell takes its script`(_ shell: String) async throws {
    let place = try TestWorkspace()
    let script = try await Program.run(["completions", shell])
    #expect(script.status == 0)
    let path = "\(place.root)/script"
    try Files.write(Array(script.output.utf8), to: path)
    guard Files.exists("/usr/bin/\(shell)") else { return }
    let result = try await Program.run(["-n", path], of: "/usr/bin/\(shell)")
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test(.enabled(if: Files.exists("/usr/bin/mandoc"), "there is no mandoc"))
  func `mandoc finds nothing wrong with the manual but that it has no date`() async throws {
    let place = try TestWorkspace()
    let page = "\(place.root)/abep.1"
    try Files.write(Array(try await Program.run(["manual"]).output.utf8), to: page)
    let result = try await Program.run(["-T", "lint", page], of: "/usr/bin/mandoc")
    let lines = result.output.split(separator: "\n").filter { !$0.contains("missing date") }
    #expect(lines.isEmpty, "\(lines)")
  }
}
