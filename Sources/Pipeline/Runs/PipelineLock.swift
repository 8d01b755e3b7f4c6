import Foundation
import Tabular

/// Holds a pipeline for one run.
///
/// The system releases it when the process ends, however it ends.
public final class PipelineLock {
  private let descriptor: Int32

  /// Takes the lock of a pipeline, or says at once that another run has it.
  ///
  /// - Throws: `PipelineFailure` of the kind `locked` where another run holds it.
  public init(_ pipeline: String, in workspace: Workspace) throws {
    let folder = workspace.state(of: pipeline)
    try Files.makeDirectories(folder)
    let path = "\(folder)/lock"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw FileFailure(path: path, operation: "create", code: errno)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // The descriptor is closed by deinit, which runs after a failure here too.
      let code = errno
      guard code == EWOULDBLOCK else {
        throw FileFailure(path: path, operation: "lock", code: code)
      }
      throw PipelineFailure(
        .locked,
        "another run of \(pipeline) is at work; wait for it to end, or look at `abep status"
          + " \(pipeline)`")
    }
  }

  deinit {
    // Closing releases the lock; the file stays, so that no two runs ever lock different files.
    close(descriptor)
  }
}
