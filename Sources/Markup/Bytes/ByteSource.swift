import Glibc

/// Where a document's bytes come from, a stretch at a time.
final class ByteSource {
  private let file: String
  private var descriptor: Int32 = -1
  private var rest: ArraySlice<UInt8> = []

  /// Opens a file.
  ///
  /// - Throws: `MarkupFailure` where it cannot be opened.
  init(path: String, name: String) throws(MarkupFailure) {
    file = name
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure("opened", errno, name) }
  }

  /// Takes bytes that are in memory.
  init(bytes: [UInt8], name: String) {
    file = name
    rest = bytes[...]
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }

  /// The next bytes, at most `limit` of them; none at the end.
  ///
  /// - Throws: `MarkupFailure` where reading fails.
  func read(atMost limit: Int) throws(MarkupFailure) -> [UInt8] {
    guard descriptor >= 0 else {
      let part = rest.prefix(limit)
      rest = rest.dropFirst(limit)
      return Array(part)
    }
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        let read = unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        if read > 0 { count += read }
        if read == 0 { break }
        if read < 0, errno != EINTR {
          code = errno
          break
        }
      }
    }
    guard code == 0 else { throw Self.failure("read", code, file) }
    return bytes
  }

  private static func failure(_ what: String, _ code: Int32, _ file: String) -> MarkupFailure {
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return MarkupFailure(.unreadable, file: file, "cannot be \(what): \(reason)")
  }
}
