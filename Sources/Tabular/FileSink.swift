import Glibc

/// A file being written: bytes go out in order, and reach the disk when it is closed.
public final class FileSink {
  /// The path that was opened.
  public let path: String
  /// How many bytes were written.
  public private(set) var count = 0
  private var descriptor: Int32

  /// Creates the file, or empties the one that stands there.
  ///
  /// - Throws: `FileFailure` where it cannot be created.
  public init(creating path: String) throws {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileFailure.last("create", path) }
  }

  deinit {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
  }

  /// Writes all the bytes.
  ///
  /// - Throws: `FileFailure`, with what was written so far left in the file.
  public func write(_ bytes: ArraySlice<UInt8>) throws {
    try unsafe bytes.withUnsafeBytes { try unsafe write($0) }
  }

  /// Writes all the bytes.
  ///
  /// - Throws: `FileFailure`, with what was written so far left in the file.
  public func write(_ bytes: [UInt8]) throws {
    try write(bytes[...])
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var offset = 0
    while offset < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
      let done = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      if done < 0 {
        if errno == EINTR { continue }
        throw FileFailure.last("write", path)
      }
      offset += done
    }
    count += bytes.count
  }

  /// Brings what was written to the disk and closes the file.
  ///
  /// - Throws: `FileFailure` where the disk did not take it.
  public func close() throws {
    guard descriptor >= 0 else { return }
    let open = descriptor
    descriptor = -1
    let isSynced = Files.isSynced(open)
    let code = errno
    guard Glibc.close(open) == 0 else { throw FileFailure.last("close", path) }
    guard isSynced else { throw FileFailure(path: path, operation: "sync", code: code) }
  }
}
