import Glibc

/// A file being read from its start, a buffer at a time.
public final class FileBytes {
  /// The path that was opened.
  public let path: String
  private let descriptor: Int32

  /// Opens a file for reading.
  ///
  /// - Throws: `FileFailure` where there is none, or it may not be read.
  public init(_ path: String) throws {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure.last("open", path) }
  }

  deinit {
    _ = close(descriptor)
  }

  /// How many bytes the file has.
  public func size() throws -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFailure.last("read", path) }
    return Int(status.st_size)
  }

  /// Continues at an offset from the start.
  func seek(to offset: Int) throws {
    guard lseek(descriptor, offset, SEEK_SET) >= 0 else { throw FileFailure.last("read", path) }
  }

  /// The next bytes, at most `limit` of them; none at the end of the file.
  public func read(atMost limit: Int) throws -> [UInt8] {
    try unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        let read = try unsafe read(into: rest)
        if read == 0 { break }
        count += read
      }
    }
  }

  /// Reads what comes next; 0 at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileFailure.last("read", path) }
    }
  }

  /// Reads what comes next into `bytes` from `start` on, at most `limit` bytes; 0 at the file's end.
  func read(into bytes: inout [UInt8], from start: Int, atMost limit: Int) throws -> Int {
    try unsafe bytes.withUnsafeMutableBytes { all in
      try unsafe read(
        into: UnsafeMutableRawBufferPointer(rebasing: all[start..<min(start + limit, all.count)]))
    }
  }
}
