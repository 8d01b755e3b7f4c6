/// The facts about real local authorities that a synthetic England stands on.
///
/// Names and codes are real, so that a sample exercises the same lookups as the real registers;
/// every school, trust and boundary in them is invented.
public struct SampleAuthorities: Sendable {
  /// One authority with education duties today.
  public struct Current: Hashable, Sendable {
    /// DfE's three-digit code.
    public let code: String
    /// Today's ONS code.
    public let onsCode: String
    /// The ONS code in boundaries of December 2024.
    public let boundaryCode: String
    /// The name as ONS writes it.
    public let name: String
    /// The name as GIAS writes it.
    public let giasName: String
    /// The region it lies in.
    public let regionCode: String
    /// Degrees east of Greenwich of its middle.
    public let longitude: Double
    /// Degrees north of the equator of its middle.
    public let latitude: Double
    /// The names of the districts that it consists of today; none where it is one itself.
    public let districts: [String]

    /// States an authority.
    public init(
      code: String, onsCode: String, boundaryCode: String, name: String, giasName: String,
      regionCode: String, longitude: Double, latitude: Double, districts: [String] = []
    ) {
      self.code = code
      self.onsCode = onsCode
      self.boundaryCode = boundaryCode
      self.name = name
      self.giasName = giasName
      self.regionCode = regionCode
      self.longitude = longitude
      self.latitude = latitude
      self.districts = districts
    }
  }

  /// One authority that a reorganisation replaced.
  public struct Historic: Hashable, Sendable {
    /// The three-digit code that it had.
    public let code: String
    /// The name under which GIAS keeps its closed schools.
    public let giasName: String
    /// Its everyday name.
    public let name: String
    /// The ISO date of the first day on which it was no more.
    public let replacedOn: String
    /// The three-digit codes of what took its place.
    public let successors: [String]

    /// States an authority of the past.
    public init(
      code: String, giasName: String, name: String, replacedOn: String, successors: [String]
    ) {
      self.code = code
      self.giasName = giasName
      self.name = name
      self.replacedOn = replacedOn
      self.successors = successors
    }
  }

  /// The authorities of today, by code.
  public let current: [Current]
  /// Those of the past, by code.
  public let historic: [Historic]

  /// Gathers authorities; their order is nothing.
  public init(current: [Current], historic: [Historic]) {
    self.current = current.sorted { $0.code < $1.code }
    self.historic = historic.sorted { ($0.code, $0.replacedOn) < ($1.code, $1.replacedOn) }
  }
}
