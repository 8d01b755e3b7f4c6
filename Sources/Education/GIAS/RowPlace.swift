import Tabular

/// Where in a source a staged row comes from, for issues.
struct RowPlace {
  let file: String
  let record: Int

  func issue(
    _ code: String, _ severity: Issue.Severity = .warning, field: String, text: String? = nil,
    _ message: String
  ) -> Issue {
    Issue(
      code, severity, file: file, record: record, field: field, text: text, message)
  }
}

extension DelimitedReader {
  /// The day in a staged cell; nil where it is empty.
  func date(_ column: Int) -> CalendarDate? {
    CalendarDate(bytes(column), form: .iso)
  }
}
