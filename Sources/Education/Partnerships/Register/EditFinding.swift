/// Something wrong in a file that people edit, with the place where an editor finds it.
public struct EditFinding: Error, Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, CaseIterable, Sendable {
    /// It must be corrected.
    case error
    /// It wants a look.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// The file.
  public let file: String
  /// The line, counted from 1, the header's; nil where the file as a whole is meant.
  public let line: Int?
  /// The character of the line at which the cell begins, counted from 1.
  public let column: Int?
  /// The heading of the cell's column.
  public let field: String?
  /// What is wrong and what to do, as a sentence without its place.
  public let message: String

  /// Records a finding.
  public init(
    _ severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil,
    field: String? = nil, _ message: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.message = message
  }

  /// The finding as one line, as compilers write theirs: `file:line:column: field: message`.
  public var description: String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(file)\(place): \(field.map { "\($0): " } ?? "")\(message)"
  }

  /// Where it stands among the findings: by file, line and column.
  public static func inOrder(_ one: EditFinding, _ other: EditFinding) -> Bool {
    (one.file, one.line ?? 0, one.column ?? 0, one.message)
      < (other.file, other.line ?? 0, other.column ?? 0, other.message)
  }
}
