public import Education
public import Geography
public import Tabular

/// Everything that a release depends on; the same inputs give the same bytes.
public struct ReleaseInputs: Sendable {
  /// The release that this one follows.
  public struct Predecessor: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Where it stands.
    public let directory: String

    /// Names a release and its place.
    public init(id: String, directory: String) {
      self.id = id
      self.directory = directory
    }
  }

  /// The pipeline's name, such as `england`.
  public var pipeline: String
  /// The release's title for people.
  public var title: String
  /// What the release is, in a sentence or two.
  public var description: String
  /// Whether the schools and trusts are invented.
  public var isSynthetic: Bool
  /// What the sources say.
  public var registers: Registers
  /// What programmes and hubs there are, and where.
  public var provision: Provision
  /// The boundaries as their source has them, by the codes of its date; nil where there are none.
  public var boundaries: BoundaryCollection?
  /// The date or edition of the boundaries, such as `December 2024`.
  public var boundaryVintage: String
  /// What the publisher of the boundaries asks to be said.
  public var boundaryAttribution: String
  /// The short name of the boundaries' licence.
  public var boundaryLicence: String
  /// The snapshots.
  public var sources: [SourceReference]
  /// Which sources list the members of which partnerships.
  public var memberLists: [MemberList]
  /// How the models answered names whose meaning is known.
  public var trials: [LinkTrial]
  /// The stages that came before, for `provenance.jsonl`.
  public var stages: [ProvenanceStage]
  /// SHA-256 over everything that the earlier stages and the configuration hold.
  public var inputsHash: String
  /// The version of the map page, since the map is drawn from the release and belongs to it.
  public var mapVersion: String
  /// The release before, if any.
  public var predecessor: Predecessor?
  /// The pipeline's own rules, beside those of every pipeline.
  public var rules: [QualityRule]
  /// What people accept for this release though a rule does not hold.
  public var acceptances: [Acceptance]

  /// Gathers the inputs of a release.
  public init(
    pipeline: String, title: String, description: String, isSynthetic: Bool, registers: Registers,
    provision: Provision = .none, boundaries: BoundaryCollection? = nil,
    boundaryVintage: String = "",
    boundaryAttribution: String = "", boundaryLicence: String = "OGL-UK-3.0",
    sources: [SourceReference], memberLists: [MemberList] = [], trials: [LinkTrial] = [],
    stages: [ProvenanceStage] = [],
    inputsHash: String, mapVersion: String = "", predecessor: Predecessor? = nil,
    rules: [QualityRule] = [], acceptances: [Acceptance] = []
  ) {
    self.pipeline = pipeline
    self.title = title
    self.description = description
    self.isSynthetic = isSynthetic
    self.registers = registers
    self.provision = provision
    self.boundaries = boundaries
    self.boundaryVintage = boundaryVintage
    self.boundaryAttribution = boundaryAttribution
    self.boundaryLicence = boundaryLicence
    self.sources = sources
    self.memberLists = memberLists
    self.trials = trials
    self.stages = stages
    self.inputsHash = inputsHash
    self.mapVersion = mapVersion
    self.predecessor = predecessor
    self.rules = rules
    self.acceptances = acceptances
  }

  /// The newest date that a source states, which stands for the time of making.
  public var newestDate: CalendarDate {
    sources.compactMap(\.date).max() ?? registers.asAt
  }
}
