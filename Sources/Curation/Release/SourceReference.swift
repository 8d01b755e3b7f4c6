public import Tabular

/// A snapshot that a release rests on: where it came from, what it holds and under what terms.
public struct SourceReference: Hashable, Sendable {
  /// The source's name in the pipeline, such as `establishments`.
  public let name: String
  /// What it holds, as its declaration names it, such as `gias-establishments`.
  public let dialect: String
  /// The name for people.
  public let title: String
  /// Where it is published.
  public let url: String
  /// The file's name.
  public let file: String
  /// The date that the source states.
  public let date: CalendarDate?
  /// SHA-256 of its bytes in hexadecimal.
  public let sha256: String
  /// How many bytes it has.
  public let bytes: Int
  /// The licence's short name, such as `OGL-UK-3.0`.
  public let licence: String
  /// Where the licence can be read.
  public let licenceURL: String
  /// What the publisher asks to be said of the source.
  public let attribution: String
  /// Since when nothing newer could be had, so that the snapshot stands in; nil where it is the newest.
  public let standInSince: CalendarDate?
  /// Data records read; nil where it is no table.
  public let rowsRead: Int?
  /// Data records that went on to the stage after parsing.
  public let rowsKept: Int?
  /// Issues met in it, by code.
  public let issueCounts: [String: Int]

  /// Describes a snapshot.
  public init(
    name: String, dialect: String, title: String, url: String, file: String, date: CalendarDate?,
    sha256: String,
    bytes: Int, licence: String, licenceURL: String = "", attribution: String = "",
    standInSince: CalendarDate? = nil,
    rowsRead: Int? = nil, rowsKept: Int? = nil, issueCounts: [String: Int] = [:]
  ) {
    self.name = name
    self.dialect = dialect
    self.title = title
    self.url = url
    self.file = file
    self.date = date
    self.sha256 = sha256
    self.bytes = bytes
    self.licence = licence
    self.licenceURL = licenceURL
    self.attribution = attribution
    self.standInSince = standInSince
    self.rowsRead = rowsRead
    self.rowsKept = rowsKept
    self.issueCounts = issueCounts
  }
}
