import Foundation
import JSONText
import Tabular

/// Holds a pipeline for one run.
///
/// The system releases it when the process ends, however it ends. Who holds it stands in the file
/// until they let go: so whoever takes it next knows of a run that was ended from outside.
public final class PipelineLock {
  /// Who holds a lock, or held it when they were ended.
  public struct Holder: Hashable, Sendable {
    /// The verb that is at work.
    public let verb: String
    /// Since when.
    public let startedAt: String
    /// The number of its process.
    public let process: Int

    /// The holder in words.
    var description: String { "`abep \(verb)`, process \(process), since \(startedAt)" }

    /// Whether its process is there.
    var isAlive: Bool {
      guard let number = Int32(exactly: process), number > 0 else { return false }
      return kill(number, 0) == 0 || errno == EPERM
    }
  }

  /// The run that held it before and did not come to its end; nil where the last one did.
  let interrupted: Holder?
  private let descriptor: Int32

  /// Takes the lock of a pipeline, or says at once that another run has it.
  ///
  /// - Throws: `PipelineFailure` of the kind `locked` where another run holds it.
  public init(
    _ pipeline: String, in workspace: Workspace, verb: String, startedAt: String
  ) throws {
    try Files.makeDirectories(workspace.state(of: pipeline))
    let path = Self.path(of: pipeline, in: workspace)
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw FileFailure(path: path, operation: "create", code: errno)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      guard code == EWOULDBLOCK else {
        throw FileFailure(path: path, operation: "lock", code: code)
      }
      let holder = Self.holder(of: pipeline, in: workspace).map { " (\($0.description))" } ?? ""
      throw PipelineFailure(
        .locked,
        "another run of \(pipeline)\(holder) is at work; wait for it to end, or look at"
          + " `abep status \(pipeline)`")
    }
    self.descriptor = descriptor
    interrupted = Self.read(path)
    let line: JSONValue = [
      "verb": .string(verb), "started_at": .string(startedAt), "process": .integer(Int(getpid())),
    ]
    let bytes = line.serialised(indent: nil)
    ftruncate(descriptor, 0)
    // That it could not be written is no reason to stop: the lock itself is held.
    _ = unsafe pwrite(descriptor, bytes, bytes.count, 0)
  }

  deinit {
    ftruncate(descriptor, 0)
    // A process that is just being started has the descriptor too until its program begins, so to
    // close it is not enough. The file stays, so that no two runs ever lock different files.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Who is at work on a pipeline; nil where no one is.
  public static func holder(of pipeline: String, in workspace: Workspace) -> Holder? {
    left(of: pipeline, in: workspace).flatMap { $0.isAlive ? $0 : nil }
  }

  /// Who was at work on a pipeline and was ended from outside; nil where no one was.
  static func dead(of pipeline: String, in workspace: Workspace) -> Holder? {
    left(of: pipeline, in: workspace).flatMap { $0.isAlive ? nil : $0 }
  }

  private static func left(of pipeline: String, in workspace: Workspace) -> Holder? {
    read(path(of: pipeline, in: workspace))
  }

  private static func path(of pipeline: String, in workspace: Workspace) -> String {
    "\(workspace.state(of: pipeline))/lock"
  }

  private static func read(_ path: String) -> Holder? {
    guard let node = try? JSONParser(dialect: .json).parse(Files.read(path)),
      let verb = node["verb"]?.string, let startedAt = node["started_at"]?.string,
      let process = node["process"]?.integer
    else { return nil }
    return Holder(verb: verb, startedAt: startedAt, process: process)
  }
}
