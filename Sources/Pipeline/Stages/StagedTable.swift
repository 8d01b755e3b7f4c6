import JSONText
import Tabular

/// The staged form of one snapshot: a folder with the table, what was wrong, and a summary.
struct StagedTable: Sendable {
  /// The source.
  private(set) var source: SourceDefinition
  /// The snapshot.
  let snapshot: Snapshot
  /// What the staged form depends on.
  let key: StageKey
  /// Where it stands.
  private(set) var folder: StageFolder
  /// Since when nothing newer could be had, so that it stands in; nil where it is the newest.
  let standInSince: CalendarDate?

  init(
    _ source: SourceDefinition, _ snapshot: Snapshot, standInSince: CalendarDate? = nil,
    under state: String
  ) {
    self.source = source
    self.snapshot = snapshot
    self.standInSince = standInSince
    key = StageKey(
      .parse,
      [
        source.hash, snapshot.sha256, snapshot.date.description, snapshot.original, snapshot.file,
        source.content.schema?.fingerprint ?? "",
      ] + (snapshot.charset.map { [$0] } ?? []))
    folder = StageFolder(path: "\(state)/staged/\(source.name)/\(key.folderName)")
  }

  /// Whether releases rest on it: a table of the pipeline's own goes no further than staging, unless
  /// names in it are to be linked, or it tells of a programme.
  var isPublished: Bool {
    source.content.kind != .table || !source.mentions.isEmpty || source.programme != nil
  }

  /// The table as it would be if its contract refused nothing, in a folder of its own.
  var preview: StagedTable {
    var table = self
    table.source = source.lenient
    table.folder = StageFolder(path: "\(folder.path).preview")
    return table
  }

  /// The name of the file with the reason for which a snapshot was refused.
  static let refusalName = "refused.txt"

  /// Whether the snapshot was parsed and refused; only what a run can do without is kept as such.
  var isRefused: Bool { Files.exists("\(folder.path)/\(Self.refusalName)") }

  /// Whether the snapshot was parsed and can be used.
  var isUsable: Bool { folder.isComplete && !isRefused }

  /// The reason for which the snapshot was refused.
  ///
  /// - Throws: `FileFailure` where it cannot be read.
  func refusal() throws -> String {
    let text = try Files.read("\(folder.path)/\(Self.refusalName)")
    return String(decoding: text.split(separator: UInt8(ascii: "\n")).first ?? [], as: UTF8.self)
  }

  /// The table, or the areas of a boundary source.
  var contentPath: String {
    "\(folder.path)/\(source.content.kind == .boundaries ? "areas.geojson" : "table.csv")"
  }

  /// What a record of it is called.
  var noun: String { source.content.kind == .boundaries ? "area" : "record" }

  /// The summary that the parse stage left.
  ///
  /// - Throws: `FileFailure` or `ConfigurationError` where it cannot be read.
  func summary() throws -> StagedSummary {
    let path = "\(folder.path)/staged.json"
    return try StagedSummary(Files.read(path), file: path)
  }
}

/// What the parse stage found in a snapshot.
struct StagedSummary: Hashable, Sendable {
  /// Records in the snapshot.
  var read: Int
  /// Records in the staged table; one of the snapshot may give several.
  var staged: Int
  /// Records that were set aside.
  var setAside: Int
  /// Records that the declaration does not want.
  var left: Int
  /// Everything that was wrong, by code.
  var issues: [String: Int]

  init(read: Int, staged: Int, setAside: Int = 0, left: Int = 0, issues: [String: Int]) {
    self.read = read
    self.staged = staged
    self.setAside = setAside
    self.left = left
    self.issues = issues
  }

  init(_ bytes: [UInt8], file: String) throws {
    let object = try ConfigurationObject(json5: bytes, file: file, what: "summary")
    read = try object.integer("read")
    staged = try object.integer("staged")
    setAside = try object.integer("set_aside")
    left = try object.integer("left")
    issues = [:]
    for member in try object.requiredNode("issues").members ?? [] {
      issues[member.name] = member.value.integer
    }
    try object.finish()
  }

  /// How many records there were, and what became of them.
  func sentence(noun: String, _ day: String = "") -> String {
    var sentence = read.of(noun) + day
    if staged != read - setAside - left { sentence += " as \(staged.of("row"))" }
    if left > 0 { sentence += ", \(left.grouped) left out" }
    if setAside > 0 { sentence += ", \(setAside.grouped) set aside" }
    return sentence
  }

  /// The summary's text.
  var json: JSONValue {
    [
      "read": .integer(read), "staged": .integer(staged), "set_aside": .integer(setAside),
      "left": .integer(left),
      "issues": .object(
        pairs: issues.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) }),
    ]
  }
}
