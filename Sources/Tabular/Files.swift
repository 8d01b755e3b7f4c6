import Glibc

/// The few things done with whole files and folders, without Foundation.
public enum Files {
  /// The bytes of a file.
  ///
  /// - Throws: `FileFailure` where it cannot be read.
  public static func read(_ path: String) throws -> [UInt8] {
    let source = try FileBytes(path)
    return try source.read(atMost: source.size())
  }

  /// Writes a whole file and brings it to the disk.
  ///
  /// - Throws: `FileFailure` where it cannot be written.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let sink = try FileSink(creating: path)
    try sink.write(bytes)
    try sink.close()
  }

  /// Whether something stands at the path.
  public static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Whether a folder stands at the path.
  public static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  ///
  /// - Throws: `FileFailure` where it is no folder that can be read.
  public static func list(_ directory: String) throws -> [String] {
    guard let stream = unsafe opendir(directory) else {
      throw FileFailure.last("list", directory)
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return names.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Creates a folder and those above it, where they are missing.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - isLasting: Whether they are brought to the disk, so that they outlast a power cut.
  /// - Throws: `FileFailure` where one cannot be created.
  public static func makeDirectories(_ path: String, isLasting: Bool = false) throws {
    if isDirectory(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeDirectories(String(path[..<slash]), isLasting: isLasting)
    }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileFailure.last("create", path)
    }
    guard isDirectory(path) else {
      throw FileFailure(path: path, operation: "create", code: ENOTDIR)
    }
    if isLasting { try syncFolder(of: path) }
  }
}
