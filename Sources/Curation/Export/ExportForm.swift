/// How an exported table is written.
public enum ExportForm: String, CaseIterable, Sendable {
  /// Delimited text as the release has it: UTF-8, `\n`, RFC 4180.
  case csv
  /// Delimited text that spreadsheets open rightly and in which no cell is run as a formula.
  case excel
  /// One JSON object a line.
  case jsonl
  /// A feature for each row, in WGS 84.
  case geojson
}
