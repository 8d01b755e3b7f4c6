import Curation
public import Linkage
import Tabular

/// A link as a release holds it, found again by the id of its mention.
public struct PublishedLink: Sendable {
  /// The release.
  public let release: String
  /// What was asked.
  public let mention: Mention
  /// What the release says of it, by column.
  private let cells: [String: String]

  /// Finds a link in the latest release of a pipeline.
  ///
  /// - Parameters:
  ///   - id: The id of the mention, as `links.csv` has it.
  ///   - pipeline: The pipeline.
  ///   - workspace: Where the pipelines are.
  /// - Throws: `PipelineFailure` where there is no release, or no such mention in it.
  public init(mention id: String, of pipeline: String, in workspace: Workspace) throws {
    try workspace.requirePipeline(pipeline)
    let shelf = ReleaseShelf(folder: workspace.curated(of: pipeline))
    guard let latest = shelf.latestID else {
      throw PipelineFailure(
        .noInput, "pipeline \(pipeline) has no release with links; run `abep run \(pipeline)`")
    }
    let release = try ReleaseReader(shelf.entry(latest).directory)
    var reader = try release.open("links")
    let key = try reader.header.require("mention")
    while try reader.next() {
      guard reader.text(key) == id else { continue }
      self.init(reader, release: latest)
      return
    }
    throw PipelineFailure(
      .usage,
      "release \(latest) has no mention \"\(id)\"; the first column of its links.csv holds them all"
    )
  }

  /// Reads the row at hand of a release's table of links.
  init(_ reader: borrowing DelimitedReader, release: String) {
    let names = reader.header.names
    let pairs = names.indices.map { (names[$0], reader.text($0)) }
    cells = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    self.release = release
    mention = Self.mention(cells)
  }

  /// What kind of answer the release gives.
  var verdict: String { cells["verdict"] ?? "" }

  /// The mention of a row; what stands behind a bar and is no piece of context belongs to the value
  /// before it.
  private static func mention(_ cells: [String: String]) -> Mention {
    var context: [Mention.Context] = []
    let names = Set(MentionDeclaration.Context.allCases.map(\.rawValue) + ["code"])
    for part in (cells["context"] ?? "").split(separator: "|", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2, names.contains(String(pair[0])) {
        context.append(Mention.Context(String(pair[0]), String(pair[1])))
      } else if let last = context.popLast() {
        context.append(Mention.Context(last.name, "\(last.value)|\(part)"))
      }
    }
    let day = cells["as_at"] ?? ""
    return Mention(
      source: cells["source"] ?? "", kind: cells["kind"] ?? "", text: cells["text"] ?? "",
      context: context, asAt: day.isEmpty ? nil : day, count: Int(cells["row_count"] ?? "") ?? 1)
  }

  /// The kind of register that it was resolved against; nil where there is none.
  public var kind: MatchKind? {
    if mention.kind == MentionCollection.kind(.authority) { return .authorities }
    switch MentionDeclaration.Kind(rawValue: mention.kind) {
    case .school: return .schools
    case .trust: return .trusts
    case .partnership: return .partnerships
    case .authority, nil: return nil
    }
  }

  /// What the release says of the mention, line by line.
  public var lines: [String] {
    func cell(_ column: String) -> String { cells[column] ?? "" }
    let rows = mention.count == 1 ? "1 row" : "\(mention.count) rows"
    var lines = ["\"\(mention.text)\", \(mention.kind), in \(rows) of \(mention.source)"]
    lines += mention.context.map { "  \($0.name): \($0.value)" }
    if let day = mention.asAt, mention.value(of: "as_at") == nil { lines.append("  as at \(day)") }
    lines.append("release \(release) says: \(cell("verdict")), by \(cell("method"))")
    lines += cell("targets").split(separator: "|").map { "  \($0)" }
    if !cell("historic_la_id").isEmpty { lines.append("  it was \(cell("historic_la_id"))") }
    if !cell("probability").isEmpty {
      let margin = cell("margin").isEmpty ? "" : ", margin \(cell("margin"))"
      lines.append("  probability \(cell("probability"))\(margin)")
    }
    return lines + cell("evidence").split(separator: "|").map { "  because \($0)" }
  }
}
