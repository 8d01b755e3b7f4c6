extension SHA256 {
  /// The digest of a file's bytes in hexadecimal, and how many bytes it has, read piece by piece.
  ///
  /// - Throws: `FileFailure` where it cannot be read.
  public static func hexadecimal(ofFile path: String) throws -> (digest: String, bytes: Int) {
    let file = try FileBytes(path)
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var total = 0
    while true {
      let count = try file.read(into: &buffer, from: 0, atMost: buffer.count)
      if count == 0 { break }
      hash.update(buffer[..<count])
      total += count
    }
    return (hash.hexadecimal(), total)
  }
}
