import Tabular

/// Finds the files of sources in a folder, by the name patterns that the sources declare.
struct FolderImport {
  /// A file that a pattern names, and the day that it states.
  struct Candidate: Hashable {
    let path: String
    let date: CalendarDate
  }

  /// The folder that is imported from.
  let folder: String
  private let files: [(name: String, path: String)]

  /// How deep folders are looked into.
  private static let depth = 4

  /// Lists the folder and the folders in it.
  ///
  /// - Throws: `PipelineFailure` where there is no such folder.
  init(_ folder: String) throws {
    guard Files.isDirectory(folder) else {
      throw PipelineFailure(.noInput, "there is no folder \(folder) to import from")
    }
    self.folder = folder
    files = try Self.files(in: folder, depth: Self.depth)
  }

  /// The file of a source to use as at a day: the newest, not later than the day where the source
  /// has a history.
  ///
  /// - Throws: `PipelineFailure` where several different files claim to be it.
  func candidate(for source: SourceDefinition, asAt day: CalendarDate?) throws -> Candidate? {
    var found: [Candidate] = []
    for file in files {
      for pattern in source.filePatterns {
        let match = pattern.match(file.name)
        guard match.isMatch, let date = match.date ?? source.statedDate else { continue }
        if let day, source.choice == .asAt, date > day { continue }
        found.append(Candidate(path: file.path, date: date))
        break
      }
    }
    guard let newest = found.map(\.date).max() else { return nil }
    let latest = found.filter { $0.date == newest }
    guard let first = latest.first else { return nil }
    for other in latest.dropFirst() where try !FileComparison.areEqual(first.path, other.path) {
      throw PipelineFailure(
        .badData,
        "source \(source.name): \(first.path) and \(other.path) both claim to be of \(newest) and"
          + " differ; take one away")
    }
    return first
  }

  /// The days of which it has a file of a source.
  func days(of source: SourceDefinition) -> [CalendarDate] {
    files.flatMap { file in
      source.filePatterns.map { $0.match(file.name) }.filter(\.isMatch)
        .compactMap { $0.date ?? source.statedDate }
    }
  }

  /// A file that is named like one of the source's but not quite, such as a browser's second copy.
  func nearMiss(of source: SourceDefinition) -> String? {
    files.first { file in
      source.filePatterns.contains { $0.resembles(file.name) && !$0.match(file.name).isMatch }
    }?.name
  }

  private static func files(in folder: String, depth: Int) throws -> [(name: String, path: String)]
  {
    var found: [(name: String, path: String)] = []
    for name in try Files.list(folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if Files.isDirectory(path) {
        if depth > 1 { found += try files(in: path, depth: depth - 1) }
      } else {
        found.append((name, path))
      }
    }
    return found
  }
}
