import Education
import Linkage
import Tabular

/// The models that a pipeline's links are made by, which are trained apart from runs.
struct ModelShelf {
  private let folders: [String]
  private let workspace: Workspace

  /// The models of a pipeline, and England's for those that it has not.
  init(of pipeline: String, in workspace: Workspace) {
    self.workspace = workspace
    folders = [pipeline, "england"].map { "\(workspace.definitions(of: $0))/models" }
  }

  /// The file of a kind's model; nil where nobody has trained one.
  func path(_ kind: MatchKind) -> String? {
    folders.map { "\($0)/\(kind.rawValue).json" }.first { Files.exists($0) }
  }

  /// The model of a kind; the rates to begin with where nobody has trained one.
  ///
  /// - Throws: `ConfigurationError` where the file has a mistake.
  func model(_ kind: MatchKind) throws -> LinkModel {
    if let path = path(kind) {
      return try LinkModel(file: path, told: workspace.relative(path))
    }
    return .untrained(
      kind.rawValue, groups: kind == .trusts ? TrustNames.groups : SchoolNames.groups)
  }

  /// What links depend on: the hash of each model.
  ///
  /// - Throws: `FileFailure` where one cannot be read.
  func hashes(of kinds: [MatchKind]) throws -> [String] {
    try kinds.map { kind in
      try path(kind).map { try SHA256.hexadecimal(ofFile: $0).digest } ?? "untrained"
    }
  }
}
