import JSONText
import Tabular

/// The folder that holds `pipelines`, `raw` and `curated`, and the paths in it.
public struct Workspace: Hashable, Sendable {
  /// The folder's path.
  public let root: String

  /// Takes a folder as it is.
  public init(root: String) {
    self.root = root
  }

  /// Finds the workspace that `directory` lies in: the nearest folder with `pipelines` in it.
  ///
  /// - Throws: `PipelineFailure` where there is none.
  public static func containing(_ directory: String) throws -> Workspace {
    var candidate = directory
    while true {
      if Files.isDirectory("\(candidate)/pipelines") { return Workspace(root: candidate) }
      guard let slash = candidate.lastIndex(of: "/"), candidate != "/" else { break }
      candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
    }
    throw PipelineFailure(
      .noInput,
      "neither \(directory) nor a folder above it has a folder \"pipelines\"; go to the project's"
        + " folder, or name it with --root")
  }

  /// The names of the pipelines, sorted.
  public func pipelineNames() throws -> [String] {
    guard Files.isDirectory("\(root)/pipelines") else { return [] }
    return try Files.list("\(root)/pipelines").filter {
      Files.exists("\(root)/pipelines/\($0)/pipeline.json5")
    }
  }

  /// Refuses the name of a pipeline that there is none of.
  ///
  /// - Throws: `PipelineFailure` with the names that there are.
  public func requirePipeline(_ name: String) throws {
    let known = try pipelineNames()
    guard !known.contains(name) else { return }
    let near = Spelling.nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" }
    throw PipelineFailure(
      .usage,
      "there is no pipeline \"\(name)\"\(near ?? "; there are: \(known.joined(separator: ", "))")")
  }

  /// Where a pipeline's own files stand.
  public func definitions(of pipeline: String) -> String { "\(root)/pipelines/\(pipeline)" }

  /// Where a pipeline's snapshots stand.
  public func raw(of pipeline: String) -> String { "\(root)/raw/\(pipeline)" }

  /// Where a pipeline's releases stand.
  public func curated(of pipeline: String) -> String { "\(root)/curated/\(pipeline)" }

  /// Where what can be rebuilt stands.
  public func state(of pipeline: String) -> String { "\(root)/.abep/\(pipeline)" }

  /// A text with the workspace's own path taken from every path in it.
  func shortened(_ text: String) -> String {
    let prefix = Array((root.hasSuffix("/") ? root : root + "/").utf8)
    guard prefix.count > 1 else { return text }
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let isStart = index == 0 || Array(" \"(".utf8).contains(bytes[index - 1])
      if isStart, bytes[index...].starts(with: prefix) {
        index += prefix.count
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A path as it is told to people: without the workspace's own.
  public func relative(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }
}
