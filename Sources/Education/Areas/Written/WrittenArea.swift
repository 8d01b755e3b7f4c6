/// An area as somebody wrote it: the authorities that it covers, each whole or in part, and what of
/// the text could not be told.
///
/// What is in doubt is never among the authorities: it is `unresolved`, with the reason and with
/// what may be meant. So `authorities` can be published, and `unresolved` must be shown to whoever
/// wrote the text.
public struct WrittenArea: Hashable, Sendable {
  /// How much of an authority is covered.
  public enum Coverage: String, CaseIterable, Sendable {
    /// All of it.
    case whole
    /// A part of it: districts of it, a place in it, or a part that nobody has drawn.
    case part
  }

  /// A district inside an authority.
  public struct District: Hashable, Sendable {
    /// Its name as ONS writes it.
    public let name: String
    /// Its ONS code, where the tables state one.
    public let code: ONSCode?
    /// Whether all of it is covered, or a part (`East Suffolk North`).
    public let coverage: Coverage
  }

  /// An authority that is covered, whole or in part.
  public struct Authority: Hashable, Sendable {
    /// Its three-digit code.
    public let code: LACode
    /// Its id: the ONS code, or the key of a historic authority where the day asked for is past.
    public let id: String
    /// How much of it is covered; the districts of a county, all together, are the whole of it.
    public let coverage: Coverage
    /// The districts that the text names, by name; none where it names the authority itself, or a
    /// part that is no district.
    public let districts: [District]
    /// How probable it is that the text means this; `WrittenAreas.leastProbability` at least.
    public let probability: Double
    /// The reasons.
    public let evidence: [String]
  }

  /// A text, or a piece of one, that could not be told.
  public struct Unresolved: Hashable, Sendable {
    /// The piece as it is written.
    public let text: String
    /// Why, and what may be meant, as a sentence for whoever wrote it.
    public let reason: String
  }

  /// The text.
  public let text: String
  /// The authorities, ascending by code, each once.
  public let authorities: [Authority]
  /// The authorities that the text names and that were no more on the day, ascending by key.
  public let past: [HistoricLAID]
  /// What could not be told, in the order of the text.
  public let unresolved: [Unresolved]
  /// Whether what is told rests on a word that is misspelt.
  public let isMisspelt: Bool

  /// The authority of the past that it names, where that is one only.
  public var onlyPast: HistoricLAID? { past.count == 1 ? past.first : nil }

  /// Whether every piece of the text is told.
  public var isResolved: Bool { unresolved.isEmpty }
}
