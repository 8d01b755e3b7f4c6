import JSONText
import Tabular

/// The releases of one pipeline: complete folders, and which of them is current.
public struct ReleaseShelf: Sendable {
  /// A release on the shelf.
  public struct Entry: Hashable, Sendable {
    /// Its id: the name of its folder.
    public let id: String
    /// Where it stands.
    public let directory: String
    /// The hash of what it was made from, except its predecessor.
    public let inputsHash: String
    /// The id of the release that it followed.
    public let predecessor: String?
  }

  /// The folder with the releases.
  public let folder: String

  /// Takes the folder, which need not exist yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// The id of the current release.
  public var latestID: String? {
    Files.linkTarget("\(folder)/latest")
  }

  /// The release of an id, or the current one for `latest`.
  ///
  /// - Throws: `PipelineFailure` where there is none.
  public func entry(_ id: String = "latest") throws -> Entry {
    let name = id == "latest" ? latestID : id
    guard let name, !name.contains("/"), Files.isDirectory("\(folder)/\(name)") else {
      let known = try ids()
      throw PipelineFailure(
        .noInput,
        id == "latest"
          ? "there is no release yet; run `abep run` first"
          : "there is no release \(id); there are: \(known.joined(separator: ", "))")
    }
    let path = "\(folder)/\(name)/datapackage.json"
    let package = try JSONParser(dialect: .json).parse(Files.read(path))
    return Entry(
      id: name, directory: "\(folder)/\(name)",
      inputsHash: package["inputs_hash"]?.string ?? "",
      predecessor: package["predecessor"]?.string)
  }

  /// The ids of the releases, sorted.
  public func ids() throws -> [String] {
    guard Files.isDirectory(folder) else { return [] }
    return try Files.list(folder).filter {
      !$0.hasPrefix(".") && $0 != "latest"
        && Files.exists("\(folder)/\($0)/datapackage.json")
    }
  }

  /// The release made from the same inputs, where there is one; the current one before others.
  func entry(madeFrom inputsHash: String) throws -> Entry? {
    var names = try ids()
    if let latest = latestID, let place = names.firstIndex(of: latest) {
      names.swapAt(0, place)
    }
    for name in names {
      let entry = try entry(name)
      if entry.inputsHash == inputsHash { return entry }
    }
    return nil
  }

  /// Puts a finished folder on the shelf by one rename, unless a release of that id is there.
  func add(_ directory: String, id: String) throws {
    try Files.makeDirectories(folder)
    let target = "\(folder)/\(id)"
    if Files.isDirectory(target) {
      try Files.remove(directory)
    } else {
      try Files.rename(directory, to: target)
    }
  }

  /// Makes a release the current one, in one instant.
  func makeLatest(_ id: String) throws {
    if latestID != id { try Files.link("\(folder)/latest", to: id) }
  }
}
