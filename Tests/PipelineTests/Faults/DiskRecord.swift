import Tabular
import Testing

/// What a process did to a folder, change by change, as `faults.c` wrote it down.
struct DiskRecord {
  /// What kind of change it was; the numbers are those of `faults.c`.
  enum Kind: Int {
    case create = 1
    case empty, write, truncate, sync, rename, unlink, rmdir, mkdir, symlink
  }

  /// One change.
  struct Change {
    /// Its number, by which a process can be made to end there.
    let number: Int
    let kind: Kind
    /// Where it was made, from the folder on.
    let path: String
    /// Where in the file it was made, or the length that the file was given.
    let offset: Int
    /// What was written, or the other path.
    let bytes: [UInt8]
  }

  /// The changes, in their order.
  let changes: [Change]

  /// Reads what was written down of a folder.
  init(_ file: String, of root: String) throws {
    let bytes = try Files.read(file)
    var changes: [Change] = []
    var place = 0
    func integer() throws -> Int {
      try #require(place + 8 <= bytes.count)
      defer { place += 8 }
      return (0..<8).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    func take(_ count: Int) throws -> [UInt8] {
      try #require(place + count <= bytes.count)
      defer { place += count }
      return Array(bytes[place..<place + count])
    }
    func inside(_ path: [UInt8]) throws -> String {
      let path = String(decoding: path, as: UTF8.self)
      try #require(path == root || path.hasPrefix(root + "/"), "\(path)")
      return String(path.dropFirst(root.count + 1))
    }
    while place < bytes.count {
      let number = try integer()
      let kind = try #require(Kind(rawValue: integer()))
      let (offset, length, size) = try (integer(), integer(), integer())
      let path = try inside(take(length))
      var rest = try take(size)
      if kind == .rename { rest = Array(try inside(rest).utf8) }
      changes.append(
        Change(number: number, kind: kind, path: path, offset: offset, bytes: rest))
    }
    self.changes = changes
  }
}
