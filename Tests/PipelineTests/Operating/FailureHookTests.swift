import Foundation
import Pipeline
import Tabular
import Testing

@Suite(.enabled(if: Files.exists(Program.path), "the program was not built beside the tests"))
struct FailureHookTests {
  private let place: TestWorkspace

  init() throws { place = try TestWorkspace(published: .october) }

  private func script(_ name: String, _ body: String) throws -> String {
    let path = "\(place.root)/\(name)"
    try Files.write(Array("#!/bin/sh\n\(body)\n".utf8), to: path)
    #expect(unsafe chmod(path, 0o755) == 0)
    return path
  }

  private func run(_ words: String...) async throws -> Program.Result {
    try await Program.run(
      ["run", "sample", "--root", place.root, "--from", "\(place.root)/nowhere"] + words)
  }

  @Test func `the command is told of a failure by text and environment`() async throws {
    let told = "\(place.root)/told"
    let command = try script(
      "tell", "{ echo \"$ABEP_PIPELINE $ABEP_OUTCOME $ABEP_EXIT_STATUS $1\"; cat; } > \(told)")
    let result = try await run("--on-failure", "\(command) ops")
    #expect(result.status == 66)
    let text = String(decoding: try Files.read(told), as: UTF8.self)
    #expect(
      text.hasPrefix("sample no_input 66 ops\nabep run sample: no_input, exit code 66\n\n"))
    #expect(text.hasSuffix("Current release: \(try #require(place.shelf.latestID))\n"))
  }

  @Test func `the command of the pipeline is told of a refusal, and of no success`() async throws {
    let command = try script("tell", "echo \"$ABEP_OUTCOME\" >> \(place.root)/told")
    try Files.write(
      Array("{ on_failure: [\"\(command)\"] }".utf8),
      to: "\(place.root)/pipelines/sample/operating.json5")
    func status(_ files: SampleFiles) async throws -> Int32 {
      try place.bring(files)
      return try await Program.run(
        ["run", "sample", "--root", place.root, "--from", place.downloads]
      ).status
    }
    #expect(try await status(.october) == 0)
    #expect(!Files.exists("\(place.root)/told"))
    let cut = SampleFiles.january.changing("establishments") {
      Array($0.lines.dropLast(40).joined())
    }
    #expect(try await status(cut) == 11)
    #expect(String(decoding: try Files.read("\(place.root)/told"), as: UTF8.self) == "refused\n")
  }

  @Test func `a command that fails, is not there or hangs is a warning`() async throws {
    let failing = try await run("--on-failure", try script("fail", "exit 3"))
    #expect(failing.status == 66)
    #expect(failing.errors.contains("fail, ended with 3\n"))
    let missing = try await run("--on-failure", "no-such-command-anywhere")
    #expect(missing.status == 66)
    #expect(missing.errors.contains("no-such-command-anywhere, is not there or cannot be run\n"))
    let sleeper = try script("sleep", "exec sleep 600")
    let hook = try #require(FailureHook([sleeper], seconds: 1))
    let event = FailureHook.Event(
      pipeline: "sample", verb: "run", outcome: "refused", exitStatus: 11, release: nil,
      message: "m")
    #expect(hook.tell(event)?.hasSuffix("took more than 1 second and was ended") == true)
  }
}
