/// Something wrong with the data that did not stop the work: what, where, and how bad.
public struct Issue: Hashable, Sendable, CustomStringConvertible {
  /// How much an issue matters to what is published.
  public enum Severity: String, CaseIterable, Sendable {
    /// The record could not be used and was set aside.
    case error
    /// The record was used, with something missing or doubtful.
    case warning
    /// Worth knowing; nothing is missing.
    case note
  }

  /// Stable kebab-case name of the kind of issue, such as `unreadable-date`.
  public let code: String
  /// How much it matters.
  public let severity: Severity
  /// The file, as its reader would name it.
  public let file: String
  /// The data record, counted from 1 without the header, which is 0.
  public let record: Int?
  /// The column.
  public let field: String?
  /// Offset of the byte in the file, counted from 0.
  public let byte: Int?
  /// The offending text, at most 80 characters of it.
  public let text: String?
  /// What happened and what became of it, as a sentence without its place.
  public let message: String

  /// Creates an issue; `text` is cut at 80 characters.
  public init(
    _ code: String, _ severity: Severity = .warning, file: String, record: Int? = nil,
    field: String? = nil, byte: Int? = nil, text: String? = nil, _ message: String
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.record = record
    self.field = field
    self.byte = byte
    self.text = text.map { $0.count > 80 ? String($0.prefix(79)) + "…" : $0 }
    self.message = message
  }

  /// The issue as one line: place, text, message.
  public var description: String {
    var place = file
    if let record { place += ", record \(record)" }
    if let field { place += ", \(field)" }
    if let byte { place += ", byte \(byte)" }
    let quoted = text.map { " \"\($0)\"" } ?? ""
    return "\(place):\(quoted) \(message)"
  }
}
