public import Tabular

/// What a run is asked to do.
public struct RunRequest: Hashable, Sendable {
  /// The pipeline's name.
  public var pipeline: String
  /// The day that the release is to be as at; the newest there is where nil.
  public var asAt: CalendarDate?
  /// The folder from which files are imported; nil to go on with what is stored.
  public var importFolder: String?
  /// The sources that are fetched and parsed; all of them where empty.
  public var sources: [String]

  /// Creates a request.
  public init(
    pipeline: String, asAt: CalendarDate? = nil, importFolder: String? = nil,
    sources: [String] = []
  ) {
    self.pipeline = pipeline
    self.asAt = asAt
    self.importFolder = importFolder
    self.sources = sources
  }
}
