import Markup
import Tabular

/// Turns the elements of an XML document at a path into delimited text, as they stream by.
struct XMLExtraction {
  private let document: DocumentExtraction
  private let shape: XMLShape

  init(
    _ document: DocumentExtraction, record: String, namespaces: [Extraction.Namespace]
  ) throws {
    self.document = document
    shape = try XMLShape(
      record: record, namespaces: namespaces.byPrefix,
      fields: document.schema.columns.flatMap(\.source))
  }

  /// Writes the text into a folder.
  func run(into folder: String) throws -> DocumentExtraction.Outcome {
    let columns = document.schema.columns
    let reader = try XMLRecordReader(
      path: document.path, shape: shape, name: document.name,
      statedEncoding: document.source.statedEncoding?.ofMarkup, countsLeftOver: true)
    var text = try ExtractedText(
      columns: columns.map { $0.source[0] }, of: document.name, in: folder)
    while try reader.next() {
      var field = 0
      try text.append(
        columns.map { column in
          defer { field += column.source.count }
          // The first of a column's places that has something is taken.
          return (field..<(field + column.source.count)).lazy.map(reader.values)
            .first { !$0.isEmpty } ?? []
        })
    }
    let caught = try text.finish()
    guard reader.recordNumber > 0 else { throw nothing(reader.outside) }
    return DocumentExtraction.Outcome(
      issues: try document.issues(with: reader.encoding) + document.issues(uncaught: caught),
      left: reader.leftOver.map { LeftOver(place: $0.path, count: $0.count) })
  }

  /// The failure of a document without a single record, with the elements that it does have.
  private func nothing(_ outside: [PathCount]) -> ContractFailure {
    let paths = outside.prefix(8).map { "\($0.path) (\($0.count))" }.joined(separator: ", ")
    return ContractFailure(
      file: document.name,
      "has no record at \(shape.record); it has \(paths.isEmpty ? "no elements" : paths)")
  }
}

extension TextEncoding {
  /// The encoding as the reader of documents knows it.
  var ofMarkup: MarkupEncoding {
    switch self {
    case .utf8: .utf8
    case .windows1252: .windows1252
    case .utf16: .utf16LittleEndian
    }
  }
}
