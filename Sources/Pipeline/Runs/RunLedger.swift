import Foundation
import JSONText
import Tabular

/// The record of runs: a line a run, added at its end.
public struct RunLedger: Sendable {
  /// One run, as the ledger has it.
  public struct Entry: Hashable, Sendable {
    /// When it began.
    public let startedAt: String
    /// When it ended.
    public let endedAt: String
    /// The verb that asked for it.
    public let verb: String
    /// `unchanged`, `done`, `published`, `published_with_warnings`, or the kind of failure.
    public let outcome: String
    /// The release that was current when it ended.
    public let release: String?
    /// What happened.
    public let summary: String
  }

  private let path: String

  /// Takes the ledger of a pipeline, which need not exist yet.
  public init(of pipeline: String, in workspace: Workspace) {
    path = "\(workspace.state(of: pipeline))/runs.jsonl"
  }

  /// Adds a run.
  ///
  /// - Throws: `FileFailure` where the line cannot be added.
  public func add(_ entry: Entry) throws {
    let line: JSONValue = [
      "started_at": .string(entry.startedAt), "ended_at": .string(entry.endedAt),
      "verb": .string(entry.verb), "outcome": .string(entry.outcome),
      "release": .optional(entry.release), "summary": .string(entry.summary),
    ]
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw FileFailure(path: path, operation: "create", code: errno)
    }
    defer { close(descriptor) }
    let lineFeed = UInt8(ascii: "\n")
    var bytes = line.serialised(indent: nil) + [lineFeed]
    // What a crash cut short stays a line of its own.
    var last = lineFeed
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0, unsafe pread(descriptor, &last, 1, size - 1) == 1, last != lineFeed {
      bytes.insert(lineFeed, at: 0)
    }
    let written = unsafe write(descriptor, bytes, bytes.count)
    guard written == bytes.count else {
      throw FileFailure(path: path, operation: "write", code: written < 0 ? errno : ENOSPC)
    }
  }

  /// The runs, oldest first; a line that a crash cut short is passed over.
  public func entries() throws -> [Entry] {
    guard Files.exists(path) else { return [] }
    return try Files.read(path).split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let node = try? JSONParser(dialect: .json).parse(Array(line)),
        let startedAt = node["started_at"]?.string, let endedAt = node["ended_at"]?.string,
        let verb = node["verb"]?.string, let outcome = node["outcome"]?.string,
        let summary = node["summary"]?.string
      else { return nil }
      return Entry(
        startedAt: startedAt, endedAt: endedAt, verb: verb, outcome: outcome,
        release: node["release"]?.string, summary: summary)
    }
  }
}
