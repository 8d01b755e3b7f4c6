import Glibc

/// A file that could not be read or written: which, doing what, and why.
public struct FileFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was asked for.
  public let path: String
  /// What was tried, as a verb: `open`, `read`, `write`.
  public let operation: String
  /// The system's error number.
  public let code: Int32

  /// Creates a failure; `code` is the system's error number.
  public init(path: String, operation: String, code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  /// Creates a failure from the error number that the last system call left.
  static func last(_ operation: String, _ path: String) -> FileFailure {
    FileFailure(path: path, operation: operation, code: errno)
  }

  /// Whether nothing stands at the path.
  public var isMissing: Bool { code == ENOENT }

  /// Whether the disk, or the process's limit on file size, is full.
  public var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  /// The failure in a sentence.
  public var description: String {
    "\(path): could not \(operation) it: \(unsafe String(cString: strerror(code)))"
  }
}
