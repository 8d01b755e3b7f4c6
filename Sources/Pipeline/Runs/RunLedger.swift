import Foundation
import JSONText
import Tabular

/// The record of runs: a line a run, added at its end.
public struct RunLedger: Sendable {
  private let path: String

  /// Takes the ledger of a pipeline, which need not exist yet.
  public init(of pipeline: String, in workspace: Workspace) {
    path = "\(workspace.state(of: pipeline))/runs.jsonl"
  }

  /// Adds a run.
  ///
  /// - Throws: `FileFailure` where the line cannot be added.
  public func add(_ entry: RunEntry) throws {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw FileFailure(path: path, operation: "create", code: errno)
    }
    defer { close(descriptor) }
    let lineFeed = UInt8(ascii: "\n")
    var bytes = entry.json.serialised(indent: nil) + [lineFeed]
    // What a crash cut short stays a line of its own.
    var last = lineFeed
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0, unsafe pread(descriptor, &last, 1, size - 1) == 1, last != lineFeed {
      bytes.insert(lineFeed, at: 0)
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure(path: path, operation: "write", code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// The runs, oldest first; a line that a crash cut short is passed over.
  public func entries() throws -> [RunEntry] {
    guard Files.exists(path) else { return [] }
    return try Files.read(path).split(separator: UInt8(ascii: "\n")).compactMap { line in
      RunEntry(Array(line))
    }
  }

  /// What the last release that a run published was made from; empty where none is known, or the
  /// ledger cannot be read: no run stops for its sake.
  func lastIngredients() -> [String: String] {
    (try? entries())?.last { !$0.ingredients.isEmpty }?.ingredients ?? [:]
  }
}
