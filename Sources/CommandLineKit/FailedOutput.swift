import Glibc

/// Results that could not be written, as to a full disk.
public struct FailedOutput: Error, Hashable, Sendable, CustomStringConvertible {
  /// The system's error number.
  public let code: Int32

  /// Takes the system's error number.
  public init(code: Int32) {
    self.code = code
  }

  /// The failure in a sentence.
  public var description: String {
    "standard output: could not write to it: \(unsafe String(cString: strerror(code)))"
  }
}
