import Tabular

/// What a folder holds at one moment.
struct DiskState: Hashable, Sendable {
  /// What stands under a name; a file by the number of its content in its `DiskModel`.
  enum Entry: Hashable, Sendable {
    case file(Int)
    case folder
    case link(String)
  }

  /// All that stands in it, by path.
  let entries: [String: Entry]

  /// Whether a path is that of something unfinished, or lies in it; but what arrives is gone on with.
  static func isUnfinished(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return !parts.contains("arriving")
      && parts.contains {
        $0.hasSuffix(".partial") || $0 == ".drawing" || $0.hasPrefix(".removed-")
      }
  }

  /// Writes it into an empty folder, with the contents of files by their numbers.
  func write(into root: String, _ contents: [[UInt8]]) throws {
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      switch entry {
      case .folder: try Files.makeDirectories("\(root)/\(path)")
      case .link(let target): try Files.link("\(root)/\(path)", to: target)
      case .file(let content): try Files.write(contents[content], to: "\(root)/\(path)")
      }
    }
  }
}
