import Glibc

/// Where bytes go: standard output, standard error, or a test's record.
public struct TextStream: Sendable {
  /// Whether a person watches.
  public let isTerminal: Bool
  /// Takes all the bytes; throws `ClosedOutput` once nobody reads any more.
  public let write: @Sendable ([UInt8]) throws -> Void

  /// A stream of the caller's own making.
  public init(isTerminal: Bool, write: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.isTerminal = isTerminal
    self.write = write
  }

  /// What the process was started with as this descriptor: 1 for output, 2 for errors.
  ///
  /// A reader that goes away must not kill the process in the middle of its work, so the signal
  /// that would is ignored from here on; writing then throws `ClosedOutput`.
  static func standard(_ descriptor: Int32) -> TextStream {
    _ = signal(SIGPIPE, SIG_IGN)
    return TextStream(isTerminal: isatty(descriptor) == 1) { bytes in
      try unsafe bytes.withUnsafeBytes { buffer in
        var offset = 0
        while offset < buffer.count {
          let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
          let done = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
          if done >= 0 {
            offset += done
          } else if errno == EPIPE {
            throw ClosedOutput()
          } else if errno != EINTR {
            throw FailedOutput(code: errno)
          }
        }
      }
    }
  }
}
