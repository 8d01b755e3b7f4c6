import Glibc

extension Files {
  /// Puts a file in place whole: whoever looks sees the old one or the new one, never a part.
  ///
  /// - Throws: `FileFailure`, with the old file still in place.
  public static func replace(_ path: String, with bytes: [UInt8]) throws {
    try replace(path) { try $0.write(bytes) }
  }

  /// Puts a file in place whole as `body` writes it, piece by piece.
  ///
  /// - Returns: What `body` returns.
  /// - Throws: `FileFailure` or what `body` throws, with the old file still in place.
  public static func replace<Outcome>(
    _ path: String, _ body: (FileSink) throws -> Outcome
  ) throws -> Outcome {
    let partial = path + ".partial"
    do {
      let sink = try FileSink(creating: partial)
      let outcome = try body(sink)
      try sink.close()
      try rename(partial, to: path)
      return outcome
    } catch {
      _ = unsafe unlink(partial)
      throw error
    }
  }

  /// Gives a file or folder another name; a file in its place is replaced in the same instant.
  ///
  /// What is in a folder is brought to the disk first, so that whoever finds the folder under its
  /// new name after a power cut finds it whole.
  ///
  /// - Throws: `FileFailure`, with both as they were.
  public static func rename(_ path: String, to target: String) throws {
    if linkTarget(path) == nil, isDirectory(path) { try sync(folder: path) }
    guard unsafe Glibc.rename(path, target) == 0 else { throw FileFailure.last("rename", path) }
    try syncFolder(of: target)
  }

  /// Points a symbolic link at `target` in one instant.
  ///
  /// - Throws: `FileFailure`, with the link as it was.
  public static func link(_ path: String, to target: String) throws {
    let partial = path + ".partial"
    _ = unsafe unlink(partial)
    guard unsafe symlink(target, partial) == 0 else { throw FileFailure.last("create", path) }
    do {
      try rename(partial, to: path)
    } catch {
      _ = unsafe unlink(partial)
      throw error
    }
  }

  /// What a symbolic link points at; nil where there is none.
  public static func linkTarget(_ path: String) -> String? {
    var name = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink(path, &name, name.count)
    guard count > 0 else { return nil }
    return String(decoding: name[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes a file, or a folder with all that is in it; what is not there is no failure.
  ///
  /// - Throws: `FileFailure` where something could not be removed.
  public static func remove(_ path: String) throws {
    if linkTarget(path) == nil, isDirectory(path) {
      for name in try list(path) { try remove("\(path)/\(name)") }
      guard unsafe rmdir(path) == 0 || errno == ENOENT else {
        throw FileFailure.last("remove", path)
      }
      return
    }
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw FileFailure.last("remove", path)
    }
  }

  /// Brings the names in a folder, and in all folders below it, to the disk.
  ///
  /// What is in the files is not looked at: a `FileSink` brings it to the disk when it is closed.
  /// Links are not followed.
  ///
  /// - Throws: `FileFailure` where a folder cannot be read, or the disk did not take it.
  public static func sync(folder: String) throws {
    for name in try list(folder) {
      let path = "\(folder)/\(name)"
      if linkTarget(path) == nil, isDirectory(path) { try sync(folder: path) }
    }
    try syncNames(in: folder)
  }

  /// Brings the names in the folder of `path` to the disk, so that a rename outlasts a power cut.
  static func syncFolder(of path: String) throws {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try syncNames(in: folder.isEmpty ? "/" : folder)
  }

  /// Brings the names in one folder to the disk.
  private static func syncNames(in folder: String) throws {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure.last("open", folder) }
    defer { close(descriptor) }
    // Some file systems cannot sync a folder and say EINVAL; the rename itself has been done.
    guard isSynced(descriptor) || errno == EINVAL else {
      throw FileFailure.last("sync", folder)
    }
  }

  /// Brings an open file to the disk, however often it is interrupted; where the disk did not take
  /// it, `errno` says why.
  static func isSynced(_ descriptor: Int32) -> Bool {
    while fsync(descriptor) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }
}

extension Files {
  /// Copies a file, or a folder with all that is in it.
  ///
  /// - Throws: `FileFailure`, with what was copied so far left in place.
  public static func copy(_ path: String, to target: String) throws {
    guard isDirectory(path) else {
      let source = try FileBytes(path)
      let sink = try FileSink(creating: target)
      while true {
        let bytes = try source.read(atMost: 1 << 18)
        if bytes.isEmpty { break }
        try sink.write(bytes)
      }
      try sink.close()
      return
    }
    try makeDirectories(target)
    for name in try list(path) { try copy("\(path)/\(name)", to: "\(target)/\(name)") }
  }
}
