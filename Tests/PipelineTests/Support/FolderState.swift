import Foundation
import Tabular

/// The files below folders as they stand on the disk, to be compared with a later look.
struct FolderState: Hashable {
  /// One file: which it is on the disk, when it was written, what it holds.
  struct Entry: Hashable {
    let number: Int
    let modified: Date
    let content: String
  }

  /// The files by path; a link is its target.
  private(set) var entries: [String: Entry] = [:]

  /// Looks at the folders of a workspace; paths that end in one of `passing` are not looked at.
  init(_ root: String, _ folders: [String], passing: [String] = []) throws {
    for folder in folders {
      let path = "\(root)/\(folder)"
      guard let walk = FileManager.default.enumerator(atPath: path) else { continue }
      for case let name as String in walk {
        let file = "\(path)/\(name)"
        if passing.contains(where: file.hasSuffix) { continue }
        let facts = try FileManager.default.attributesOfItem(atPath: file)
        guard let number = facts[.systemFileNumber] as? Int,
          let modified = facts[.modificationDate] as? Date
        else { continue }
        let content =
          switch facts[.type] as? FileAttributeType {
          case .typeDirectory: "folder"
          case .typeSymbolicLink: "link to \(Files.linkTarget(file) ?? "")"
          default: try SHA256.hexadecimal(ofFile: file).digest
          }
        entries["\(folder)/\(name)"] = Entry(number: number, modified: modified, content: content)
      }
    }
  }

  /// What the files hold, whichever they are and whenever they were written.
  var contents: [String: String] { entries.mapValues(\.content) }
}

extension TestWorkspace {
  /// The published releases.
  func curated() throws -> FolderState { try FolderState(root, ["curated"]) }

  /// All that a run may write, except the ledger and the lock.
  func written() throws -> FolderState {
    try FolderState(root, ["raw", "curated", ".abep"], passing: ["/runs.jsonl", "/lock"])
  }
}
