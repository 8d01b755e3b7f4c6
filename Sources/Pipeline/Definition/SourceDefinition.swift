import JSONText
public import Tabular

/// One published thing that a pipeline ingests, as its file in `sources/` declares it.
public struct SourceDefinition: Sendable {
  /// How its bytes are organised.
  public enum Format: String, CaseIterable, Sendable {
    /// Delimited text with a header.
    case csv
    /// Areas with their boundaries.
    case geojson
    /// Elements with the same structure, again and again.
    case xml
    /// A web page.
    case html
    /// A document of GOV.UK's Content API: JSON whose `details.body` is a page's HTML.
    case govuk
  }

  /// Which snapshot a run as at a day uses.
  public enum Choice: String, CaseIterable, Sendable {
    /// The newest that is not later than the day.
    case asAt = "as-at"
    /// The newest there is, for what has one vintage rather than a history.
    case newest
  }

  /// A licence, as a data package names it.
  public struct Licence: Hashable, Sendable {
    /// Its short name, such as `OGL-UK-3.0`.
    public let name: String
    /// Its full name.
    public let title: String
    /// Where it stands.
    public let url: String
  }

  /// The name of its file, without the ending.
  public let name: String
  /// What it is called.
  public let title: String
  /// Who publishes it.
  public let publisher: String
  /// Where it is had from on the network; nil where it is only imported.
  public let address: SourceAddress?
  /// The hosts beside the address's own to which a redirect or a discovered link may lead.
  public let hosts: [String]
  /// The file names by which it is imported by hand.
  public let filePatterns: [DatedName]
  /// The date of the source, where its file names bear none.
  public let statedDate: CalendarDate?
  /// Which snapshot a run uses.
  public let choice: Choice
  /// Whether a run cannot do without it.
  public let isRequired: Bool
  /// How its bytes are organised.
  public let format: Format
  /// What it holds, and what stages make of it.
  public let content: SourceContent
  /// What is a record in it, where it is no delimited text.
  public let extraction: Extraction?
  /// The names that its records hold.
  public let mentions: [MentionDeclaration]
  /// What it tells of a programme or of hubs; nil where it tells of none.
  public let programme: ProgrammeDeclaration?
  /// The encoding that its declaration states; nil where it states none.
  public let statedEncoding: TextEncoding?
  /// How its delimited text is written.
  public let dialect: Dialect
  /// What its files must keep to.
  public internal(set) var contract: Contract
  /// Under which licence it is published.
  public let licence: Licence
  /// The words that the licence asks for.
  public let attribution: String
  /// The hash of what decides its staged table: its own file, which the stage's key includes.
  public let hash: String
  /// The error of its own file, at the place where it says what it holds.
  let error: @Sendable (String) -> ConfigurationError
}

extension SourceDefinition {
  /// The source with a contract that refuses nothing but what cannot be read, for a look at what a
  /// declaration catches before it holds.
  var lenient: SourceDefinition {
    var source = self
    source.contract = Contract(misstatedEncoding: .report, leastRows: 0)
    return source
  }
}
