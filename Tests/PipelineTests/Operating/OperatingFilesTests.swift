import Foundation
import JSONText
import Pipeline
import Tabular
import Testing

/// The files of `pipelines/cron`, as the tools that read them see them.
struct OperatingFilesTests {
  private static let folder = TestWorkspace.package + "/pipelines/cron"

  private static func tool(_ name: String) -> String? {
    ["/usr/bin", "/usr/sbin", "/bin", "/sbin"].map { "\($0)/\(name)" }.first(where: Files.exists)
  }

  @Test(.enabled(if: Files.exists(Program.path), "the program was not built beside the tests"))
  func `the crontab's command works with an empty PATH, and its log is JSON lines`() async throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    let crontab = String(decoding: try Files.read("\(Self.folder)/crontab"), as: UTF8.self)
    let lines = crontab.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let line = try #require(lines.first)
    #expect(lines.count == 1)
    // Five fields of time, then what the shell is given.
    let command = line.split(separator: " ", maxSplits: 5)[5]
      .replacingOccurrences(of: "/srv/abep", with: place.root)
      .replacingOccurrences(of: ".build/release/abep", with: Program.path)
      .replacingOccurrences(of: "run england", with: "run sample --from downloads")
      .replacingOccurrences(of: "/var/log/abep", with: place.root)
    let result = try await Program.run(
      ["-i", "PATH=", "/bin/sh", "-c", command], of: "/usr/bin/env")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "" && result.errors == "")
    func text(_ file: String) throws -> String {
      String(decoding: try Files.read("\(place.root)/\(file)"), as: UTF8.self)
    }
    #expect(try text("england.log").hasPrefix("sample: published release 2025-10-01-"))
    #expect(try text("england.log").count { $0 == "\n" } == 1)
    let messages = try text("england.jsonl").split(separator: "\n")
    #expect(messages.count > 10)
    for message in messages {
      let node = try JSONParser(dialect: .json).parse(Array(message.utf8))
      let names = node.members?.map(\.name) ?? []
      #expect(names == ["time", "level", "event", "message", "stage", "source"])
    }
  }

  @Test(.enabled(if: tool("systemd-analyze") != nil, "there is no systemd-analyze"))
  func `systemd takes the service and the timer`() async throws {
    let place = try TestWorkspace()
    let program = "\(place.root)/abep"
    try Files.write(Array("#!/bin/sh\n".utf8), to: program)
    #expect(unsafe chmod(program, 0o755) == 0)
    for name in ["abep@.service", "abep@.timer"] {
      let text = String(decoding: try Files.read("\(Self.folder)/\(name)"), as: UTF8.self)
        .replacingOccurrences(of: "/srv/abep/.build/release/abep", with: program)
      try Files.write(Array(text.utf8), to: "\(place.root)/\(name)")
    }
    let result = try await Program.run(
      ["verify", "\(place.root)/abep@england.service", "\(place.root)/abep@england.timer"],
      of: #require(Self.tool("systemd-analyze")))
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test(.enabled(if: tool("logrotate") != nil, "there is no logrotate"))
  func `logrotate takes its stanza`() async throws {
    let place = try TestWorkspace()
    let result = try await Program.run(
      ["-d", "-s", "\(place.root)/state", "\(Self.folder)/logrotate"],
      of: #require(Self.tool("logrotate")))
    #expect(result.status == 0)
    #expect(!result.errors.contains("error"), "\(result.errors)")
    #expect(result.errors.contains("/var/log/abep/*.jsonl"))
  }
}
