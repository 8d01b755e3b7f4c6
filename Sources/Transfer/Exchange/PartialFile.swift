import Glibc

/// The file that a body goes into until it is whole: `PATH.partial`, and a note beside it.
final class PartialFile {
  /// Where the whole file is to stand.
  let target: String
  /// The part.
  var path: String { target + ".partial" }
  /// What is known of the part, so that another attempt can go on with it.
  var notePath: String { target + ".partial.from" }
  /// How many bytes are in the part.
  private(set) var count = 0
  /// Whether the part may be gone on with.
  private(set) var isNoted = false
  /// Whether it was begun or gone on with here; else it is what an earlier run left.
  private var isOurs = false
  private var descriptor: Int32 = -1

  /// The part of a file that is to stand at a path.
  init(for target: String) { self.target = target }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }

  /// What was kept of an address by an earlier attempt or run; nil where nothing can be gone on with.
  func kept(of address: WebAddress) -> (note: PartialNote, count: Int)? {
    guard let text = Self.text(of: notePath), let note = PartialNote(text),
      note.address == address, note.boot == Self.boot
    else { return nil }
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0
    else { return nil }
    return (note, Int(status.st_size))
  }

  /// Starts an empty part.
  ///
  /// The old note goes first and the new one comes last: a part is never taken for another's.
  func begin(_ note: PartialNote?) throws(Setback) {
    closeFile()
    _ = unsafe unlink(notePath)
    try openFile(O_TRUNC)
    count = 0
    isNoted = false
    guard let note else { return }
    try Self.write(note.text, to: notePath)
    isNoted = true
  }

  /// Goes on at the end of the part.
  func goOn() throws(Setback) {
    closeFile()
    try openFile(O_APPEND)
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { throw Self.failure("read", path) }
    count = end
    isNoted = true
  }

  /// Adds bytes to the part.
  func append(_ bytes: UnsafeRawBufferPointer) throws(Setback) {
    guard unsafe Self.isWritten(bytes, to: descriptor) else { throw Self.failure("write", path) }
    count += bytes.count
  }

  /// The first bytes of the part.
  func start(_ length: Int) throws(Setback) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: length)
    let read = unsafe pread(descriptor, &bytes, length, 0)
    guard read >= 0 else { throw Self.failure("read", path) }
    return Array(bytes.prefix(read))
  }

  /// Puts the part in its place as the whole file: on the disk first, then under its name.
  func complete() throws(Setback) {
    guard Self.isSynced(descriptor) else { throw Self.failure("write", path) }
    closeFile()
    guard unsafe rename(path, target) == 0 else { throw Self.failure("rename", path) }
    _ = unsafe unlink(notePath)
    let folder = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? "."
    let opened = unsafe open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw Self.failure("open", folder) }
    defer { _ = close(opened) }
    // Some file systems cannot sync a folder and say EINVAL; the rename itself has been done.
    guard Self.isSynced(opened) || errno == EINVAL else { throw Self.failure("write", folder) }
  }

  /// Leaves the part for another attempt where it may be gone on with, and else removes it.
  func leave() {
    guard isOurs else { return }
    guard isNoted, count > 0 else { return discard() }
    closeFile()
  }

  /// Removes the part and its note.
  func discard() {
    closeFile()
    _ = unsafe unlink(notePath)
    _ = unsafe unlink(path)
    isNoted = false
    count = 0
  }

  private func openFile(_ more: Int32) throws(Setback) {
    descriptor = unsafe open(
      path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | more, 0o644)
    guard descriptor >= 0 else { throw Self.failure("create", path) }
    isOurs = true
  }

  private func closeFile() {
    if descriptor >= 0 { _ = close(descriptor) }
    descriptor = -1
  }

  /// Which start of the machine this is; empty where the system does not say.
  static let boot: String = {
    let text = PartialFile.text(of: "/proc/sys/kernel/random/boot_id") ?? ""
    return text.split(separator: "\n").first.map(String.init) ?? ""
  }()

  /// A small file's text.
  private static func text(of path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { _ = close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 16 << 10)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Writes a small file.
  private static func write(_ text: String, to path: String) throws(Setback) {
    let bytes = Array(text.utf8)
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw failure("create", path) }
    defer { _ = close(descriptor) }
    guard unsafe bytes.withUnsafeBytes({ unsafe isWritten($0, to: descriptor) }) else {
      throw failure("write", path)
    }
  }

  /// Writes all bytes, however they are taken; where they were not, `errno` says why.
  private static func isWritten(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
      let done = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      if done < 0, errno != EINTR { return false }
      offset += max(done, 0)
    }
    return true
  }

  /// Brings an open file to the disk, however often it is interrupted; where the disk did not take
  /// it, `errno` says why.
  private static func isSynced(_ descriptor: Int32) -> Bool {
    while fsync(descriptor) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }

  private static func failure(_ verb: String, _ path: String) -> Setback {
    let reason = unsafe String(cString: strerror(errno))
    return Setback(
      .cannotWrite, "could not \(verb) \(path): \(reason)",
      advice: "make room, or choose another folder")
  }
}
