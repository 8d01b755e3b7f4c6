import Curation
import JSONText
public import Tabular

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

  /// The id of the current release; nil where there is none, or it has been taken away.
  public var latestID: String? {
    Files.linkTarget("\(folder)/latest").flatMap { isRelease($0) ? $0 : nil }
  }

  /// Where the map of the current release stands.
  public var mapPath: String { "\(folder)/latest/map/index.html" }

  /// Whether a complete release of that name is on the shelf; a link to one is none.
  private func isRelease(_ name: String) -> Bool {
    let path = "\(folder)/\(name)"
    return !name.hasPrefix(".") && !name.contains("/") && Files.linkTarget(path) == nil
      && Files.exists("\(path)/\(Self.descriptor)")
  }

  private static let descriptor = "datapackage.json"

  /// The release of an id, or the current one for `latest`, or for a day the newest that is as at
  /// it or earlier.
  ///
  /// - Throws: `PipelineFailure` where there is none.
  public func entry(_ id: String = "latest") throws -> Entry {
    let name = id == "latest" ? latestID : id
    guard let name, isRelease(name) else {
      if let day = CalendarDate(iso: id) { return try entry(asAt: day) }
      let known = try ids()
      throw PipelineFailure(
        .noInput,
        id == "latest"
          ? "there is no release yet; run `abep run` first"
          : "there is no release \(id); "
            + (known.isEmpty
              ? "there is none yet"
              : "give an id or a day; there are: \(known.joined(separator: ", "))"))
    }
    let package = try Self.document("\(folder)/\(name)/\(Self.descriptor)")
    return Entry(
      id: name, directory: "\(folder)/\(name)",
      inputsHash: package["inputs_hash"]?.string ?? "",
      predecessor: package["predecessor"]?.string)
  }

  /// The newest release that is as at a day or earlier.
  ///
  /// - Throws: `PipelineFailure` where there is none.
  public func entry(asAt day: CalendarDate) throws -> Entry {
    guard let id = try predecessor(asAt: day) else {
      let known = try ids()
      throw PipelineFailure(
        .noInput,
        "there is no release as at \(day) or earlier"
          + (known.isEmpty ? "" : "; there are: \(known.joined(separator: ", "))"))
    }
    return try entry(id)
  }

  /// The day that a release is as at, by its id.
  static func day(of id: String) -> CalendarDate? { CalendarDate(iso: String(id.prefix(10))) }

  /// The ids of the releases, sorted.
  public func ids() throws -> [String] {
    guard Files.isDirectory(folder) else { return [] }
    return try Files.list(folder).filter(isRelease)
  }

  /// The id of the release that one as at `day` follows: the current one, unless that is of a later
  /// day; then the newest that is not.
  ///
  /// So a release made for a day gone by is not compared with what came after it.
  func predecessor(asAt day: CalendarDate) throws -> String? {
    func isEarlier(_ id: String) -> Bool { String(id.prefix(10)) <= day.description }
    if let latest = latestID, isEarlier(latest) { return latest }
    let earlier = try ids().filter(isEarlier)
    let newest = earlier.filter { $0.prefix(10) == earlier.last?.prefix(10) }
    guard newest.count > 1 else { return newest.first }
    let followed = Set(try newest.compactMap { try entry($0).predecessor })
    return newest.last { !followed.contains($0) }
  }

  /// Whether some check of the release in a folder warns.
  static func hasWarnings(_ directory: String) throws -> Bool {
    try document("\(directory)/checks.json")["verdict"]?.string == ReleaseVerdict.warns.rawValue
  }

  /// The rows of the current release's tables; none where there is no release.
  func rows() throws -> [String: Int] {
    guard let id = latestID else { return [:] }
    let reader = try ReleaseReader("\(folder)/\(id)")
    let pairs = reader.tableNames.compactMap { name in
      reader.rowCount(of: name).map { (name, $0) }
    }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  private static func document(_ path: String) throws -> JSONNode {
    do {
      return try JSONParser(dialect: .json).parse(Files.read(path))
    } catch let error as JSONError {
      throw PipelineFailure(
        .inputOutput,
        "\(path) is damaged (\(error)); restore its release, or take it away and run again")
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
  ///
  /// A folder of that name that is no release any more is moved aside, as `.damaged-<id>`.
  func add(_ directory: String, id: String) throws {
    try Files.makeDirectories(folder, isLasting: true)
    let target = "\(folder)/\(id)"
    if isRelease(id) {
      try Files.remove(directory)
      return
    }
    if Files.isDirectory(target) {
      try Files.remove("\(folder)/.damaged-\(id)")
      try Files.rename(target, to: "\(folder)/.damaged-\(id)")
    }
    try Files.rename(directory, to: target)
  }

  /// Makes a release the current one, in one instant.
  func makeLatest(_ id: String) throws {
    if latestID == id { return }
    let path = "\(folder)/latest"
    guard Files.linkTarget(path) != nil || !Files.isDirectory(path) else {
      throw PipelineFailure(
        .cannotCreate,
        "\(path) is a folder where a link to the current release must be; take it away and run again"
      )
    }
    try Files.link(path, to: id)
  }
}
