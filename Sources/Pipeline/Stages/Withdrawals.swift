import JSONText
import Tabular

/// The releases that were rolled back: a run does not make them current again by itself.
struct Withdrawals {
  /// A release that was rolled back.
  struct Entry: Hashable {
    /// The release.
    let release: String
    /// The hash of what it was made from: the same inputs make it again.
    let inputsHash: String
    /// The release that became current in its place.
    let returnedTo: String
    /// When.
    let at: String

    /// The day on which it was rolled back.
    var day: String { String(at.prefix(10)) }
  }

  private(set) var entries: [Entry] = []
  private let path: String

  /// Reads what stands beside the releases; none where nothing does.
  ///
  /// - Throws: `FileFailure` or `ConfigurationError` where it cannot be read.
  init(on shelf: ReleaseShelf) throws {
    path = "\(shelf.folder)/withdrawn.json"
    guard Files.exists(path) else { return }
    let object = try ConfigurationObject(
      json5: Files.read(path), file: path, what: "list of withdrawn releases")
    entries = try object.list("withdrawn", what: "withdrawn release") { entry in
      try Entry(
        release: entry.string("release"), inputsHash: entry.string("inputs_hash"),
        returnedTo: entry.string("returned_to"), at: entry.string("at"))
    }
    try object.finish()
  }

  /// The release that was rolled back and would be made from inputs again; none where it is current.
  func entry(madeFrom inputsHash: String, on shelf: ReleaseShelf) -> Entry? {
    let current = shelf.latestID
    return entries.last { $0.inputsHash == inputsHash && $0.release != current }
  }

  /// The last rollback, where what it returned to is still current.
  func standing(on shelf: ReleaseShelf) -> Entry? {
    guard let last = entries.last, last.returnedTo == shelf.latestID else { return nil }
    return last
  }

  /// Adds a release, in the place of what was said of it before.
  mutating func add(_ entry: Entry) {
    remove(entry.release)
    entries.append(entry)
  }

  /// Takes a release out: it is current again.
  mutating func remove(_ release: String) { entries.removeAll { $0.release == release } }

  /// Writes the list.
  ///
  /// - Throws: `FileFailure`, with the list before in place.
  func write() throws {
    let list: JSONValue = [
      "withdrawn": .array(
        entries.map { entry in
          [
            "release": .string(entry.release), "inputs_hash": .string(entry.inputsHash),
            "returned_to": .string(entry.returnedTo), "at": .string(entry.at),
          ]
        })
    ]
    try Files.replace(path, with: list.serialised(indent: 2))
  }
}
