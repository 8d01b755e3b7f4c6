/// What a body must look like, by its media type and by its first bytes.
public enum BodyKind: String, CaseIterable, Sendable {
  /// Delimited text.
  case csv
  /// An XML document or feed.
  case xml
  /// A page.
  case html
  /// A JSON document.
  case json
  /// Anything that is not empty.
  case any

  /// What such a body is called in a sentence.
  var words: String {
    switch self {
    case .csv: "CSV"
    case .xml: "XML"
    case .html: "HTML"
    case .json: "JSON"
    case .any: "a file"
    }
  }

  /// The media types that such a body is published under.
  ///
  /// Servers that do not know a file call it plain text, or a stream of bytes.
  private var mediaTypes: Set<String> {
    switch self {
    case .csv:
      [
        "text/csv", "application/csv", "application/x-csv", "text/x-csv", "text/plain",
        "text/comma-separated-values", "text/tab-separated-values", "application/vnd.ms-excel",
        "application/octet-stream", "binary/octet-stream", "application/x-download",
        "application/download", "application/force-download",
      ]
    case .xml:
      ["application/xml", "text/xml", "text/plain", "application/octet-stream"]
    case .html:
      ["text/html", "application/xhtml+xml"]
    case .json:
      [
        "application/json", "text/json", "application/x-json", "text/plain",
        "application/octet-stream", "binary/octet-stream",
      ]
    case .any: []
    }
  }

  /// Whether a body may be published under a media type.
  func accepts(mediaType: String) -> Bool {
    switch self {
    case .any: true
    case .xml: mediaTypes.contains(mediaType) || mediaType.hasSuffix("+xml")
    case .json: mediaTypes.contains(mediaType) || mediaType.hasSuffix("+json")
    case .csv, .html: mediaTypes.contains(mediaType)
    }
  }
}
