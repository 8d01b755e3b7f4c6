/// What was written.
public struct SampleSummary: Sendable {
  /// One file.
  public struct File: Hashable, Sendable {
    /// Its name in the folder.
    public let name: String
    /// How many records it holds, the header not counted.
    public let rows: Int
  }

  /// The folder.
  public let directory: String
  /// The files in the order of their writing.
  public private(set) var files: [File] = []
  /// How many schools are open, or open but proposed to close.
  public internal(set) var open = 0

  /// Starts without files.
  init(directory: String) {
    self.directory = directory
  }

  /// Notes a file.
  mutating func add(_ name: String, rows: Int) {
    files.append(File(name: name, rows: rows))
  }
}
