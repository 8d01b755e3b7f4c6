/// Something wrong in a release: which check says so, and where.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// The check's stable name.
  public let check: String
  /// The file in the release.
  public let file: String
  /// The data record, counted from 1 without the header.
  public let record: Int?
  /// The column.
  public let column: String?
  /// What is wrong, as a sentence without its place.
  public let message: String

  /// Records a finding.
  public init(
    _ check: String, file: String, record: Int? = nil, column: String? = nil, _ message: String
  ) {
    self.check = check
    self.file = file
    self.record = record
    self.column = column
    self.message = message
  }

  /// The finding as one line: place, what is wrong, and the check in brackets.
  public var description: String {
    var place = file
    if let record { place += ", record \(record)" }
    if let column { place += ", \(column)" }
    return "\(place): \(message) [\(check)]"
  }
}
