import Tabular
import Testing

/// A folder as a disk holds it while a process changes it: what everybody sees of it, and what is
/// sure to be there after a power cut.
///
/// What a power cut leaves is taken as badly as file systems are known to leave it: of a file that
/// was not brought to the disk nothing, or zeros in its place; of a folder that was not, the names
/// that were there before. After Pillai and others, All file systems are not created equal (2014).
final class DiskModel {
  /// A file: what was written, and what was brought to the disk.
  private final class File {
    var seen: Int
    var safe: Int

    init(seen: Int, safe: Int) { (self.seen, self.safe) = (seen, safe) }
  }

  /// A folder: its names, and those that were brought to the disk.
  private final class Folder {
    var seen: [String: Node] = [:]
    var safe: [String: Node] = [:]
  }

  private enum Node {
    case file(File)
    case folder(Folder)
    case link(String)
  }

  /// Every content that a file ever had; a file holds the number of its content.
  private(set) var contents: [[UInt8]] = [[]]
  private var numbers: [String: Int] = [SHA256.hexadecimal(of: []): 0]
  private let root = Folder()

  /// Looks at a folder, all of which is taken to be on the disk.
  init(_ path: String) throws { try read(path, into: root) }

  private func read(_ path: String, into folder: Folder) throws {
    for name in try Files.list(path) {
      let below = "\(path)/\(name)"
      if let target = Files.linkTarget(below) {
        folder.seen[name] = .link(target)
      } else if Files.isDirectory(below) {
        let inner = Folder()
        try read(below, into: inner)
        folder.seen[name] = .folder(inner)
      } else {
        let content = number(of: try Files.read(below))
        folder.seen[name] = .file(File(seen: content, safe: content))
      }
    }
    folder.safe = folder.seen
  }

  private func number(of bytes: [UInt8]) -> Int {
    let digest = SHA256.hexadecimal(of: bytes)
    if let known = numbers[digest] { return known }
    numbers[digest] = contents.count
    contents.append(bytes)
    return contents.count - 1
  }

  // MARK: Changes

  /// Does what a process did; of a write only a part of its bytes where it is given.
  func apply(_ change: DiskRecord.Change, only count: Int? = nil) throws {
    let parts = change.path.split(separator: "/").map(String.init)
    let (folder, name) = try (folder(of: parts.dropLast()), parts.last ?? "")
    switch change.kind {
    case .create:
      folder.seen[name] = .file(File(seen: 0, safe: 0))
    case .empty:
      try file(folder, name).seen = 0
    case .write:
      let file = try file(folder, name)
      var bytes = contents[file.seen]
      let piece = change.bytes.prefix(count ?? change.bytes.count)
      let end = change.offset + piece.count
      if bytes.count < end { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
      bytes.replaceSubrange(change.offset..<end, with: piece)
      file.seen = number(of: bytes)
    case .truncate:
      let file = try file(folder, name)
      file.seen = number(of: Array(contents[file.seen].prefix(change.offset)))
    case .sync:
      switch name.isEmpty ? .folder(root) : try #require(folder.seen[name]) {
      case .file(let file): file.safe = file.seen
      case .folder(let inner): inner.safe = inner.seen
      case .link: break
      }
    case .rename:
      let node = try remove(name, from: folder, change)
      let other = String(decoding: change.bytes, as: UTF8.self).split(separator: "/")
        .map(String.init)
      try self.folder(of: other.dropLast()).seen[other.last ?? ""] = node
    case .unlink, .rmdir:
      _ = try remove(name, from: folder, change)
    case .mkdir:
      folder.seen[name] = .folder(Folder())
    case .symlink:
      folder.seen[name] = .link(String(decoding: change.bytes, as: UTF8.self))
    }
  }

  private func remove(_ name: String, from folder: Folder, _ change: DiskRecord.Change) throws
    -> Node
  {
    guard let node = folder.seen.removeValue(forKey: name) else {
      throw DiskModelError(path: change.path)
    }
    return node
  }

  private func folder(of parts: ArraySlice<String>) throws -> Folder {
    try parts.reduce(root) { folder, name in
      guard case .folder(let inner)? = folder.seen[name] else {
        throw DiskModelError(path: parts.joined(separator: "/"))
      }
      return inner
    }
  }

  private func file(_ folder: Folder, _ name: String) throws -> File {
    guard case .file(let file)? = folder.seen[name] else { throw DiskModelError(path: name) }
    return file
  }

  /// A path at which the record and the folder do not go together.
  private struct DiskModelError: Error {
    let path: String
  }

  // MARK: States

  /// What the disk shows to whoever is not interrupted, and after a kill.
  func afterKill() -> DiskState { state(of: root, names: \.seen, bytes: { $0.seen }) }

  /// What the disk may show after a power cut.
  func afterPowerCut() -> [DiskState] {
    let zeros: (File) -> Int = { [self] file in
      file.seen == file.safe
        ? file.seen : number(of: [UInt8](repeating: 0, count: contents[file.seen].count))
    }
    var states = [
      state(of: root, names: \.seen, bytes: { $0.safe }),
      state(of: root, names: \.seen, bytes: zeros),
      state(of: root, names: \.safe, bytes: { $0.safe }),
    ]
    // Folders come to the disk in any order: one late, or one alone.
    for late in changedFolders(below: root) {
      states.append(
        state(of: root, names: { $0 === late ? $0.safe : $0.seen }, bytes: { $0.safe }))
      states.append(
        state(of: root, names: { $0 === late ? $0.seen : $0.safe }, bytes: { $0.safe }))
    }
    return states
  }

  private func changedFolders(below folder: Folder) -> [Folder] {
    var found = Self.isSame(folder.seen, folder.safe) ? [] : [folder]
    for (_, node) in folder.seen {
      if case .folder(let inner) = node { found += changedFolders(below: inner) }
    }
    return found
  }

  private static func isSame(_ one: [String: Node], _ other: [String: Node]) -> Bool {
    guard one.count == other.count else { return false }
    return one.allSatisfy { name, node in
      switch (node, other[name]) {
      case (.file(let first), .file(let second)?): first === second
      case (.folder(let first), .folder(let second)?): first === second
      case (.link(let first), .link(let second)?): first == second
      default: false
      }
    }
  }

  private func state(
    of folder: Folder, names: (Folder) -> [String: Node], bytes: (File) -> Int
  ) -> DiskState {
    var entries: [String: DiskState.Entry] = [:]
    func add(_ folder: Folder, _ prefix: String) {
      for (name, node) in names(folder) {
        switch node {
        case .file(let file): entries[prefix + name] = .file(bytes(file))
        case .link(let target): entries[prefix + name] = .link(target)
        case .folder(let inner):
          entries[prefix + name] = .folder
          add(inner, "\(prefix)\(name)/")
        }
      }
    }
    add(folder, "")
    return DiskState(entries: entries)
  }
}
