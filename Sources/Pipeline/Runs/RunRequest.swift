public import Curation
public import Tabular

/// What a run is asked to do.
public struct RunRequest: Hashable, Sendable {
  /// The pipeline's name.
  public var pipeline: String
  /// The day that the release is to be as at; the newest there is where nil.
  public var asAt: CalendarDate?
  /// From where the sources' files are brought in.
  public var origin: FetchOrigin
  /// How many records of each source are shown as they are parsed, and whether each visit is shown as
  /// it is made; nil to show nothing.
  public var shown: Int?
  /// The sources that are fetched and parsed; all of them where empty.
  public var sources: [String]
  /// What people accept for the next release, though a rule refuses it.
  public var acceptances: [Acceptance]

  /// Creates a request.
  public init(
    pipeline: String, asAt: CalendarDate? = nil, origin: FetchOrigin = .stored,
    sources: [String] = [], shown: Int? = nil, acceptances: [Acceptance] = []
  ) {
    self.pipeline = pipeline
    self.asAt = asAt
    self.origin = origin
    self.sources = sources
    self.shown = shown
    self.acceptances = acceptances
  }
}
