import Testing

@testable import Markup

/// The fields of every record of a document, the matches of each joined by ` | `.
func records(
  _ text: String, _ record: String, _ fields: [String], namespaces: [String: String] = [:],
  limits: MarkupLimits = .standard
) throws -> [[String]] {
  try records(
    Array(text.utf8), try XMLShape(record: record, namespaces: namespaces, fields: fields),
    limits: limits)
}

/// The fields of every record of a document, the matches of each joined by ` | `.
func records(_ bytes: [UInt8], _ shape: XMLShape, limits: MarkupLimits = .standard) throws
  -> [[String]]
{
  let reader = try XMLRecordReader(bytes: bytes, shape: shape, name: "feed.xml", limits: limits)
  var records: [[String]] = []
  while try reader.next() {
    records.append(shape.fields.indices.map { reader.values($0).joined(separator: " | ") })
  }
  return records
}

/// Why a document is refused that is read for its `r` elements.
func refusal(_ bytes: [UInt8], limits: MarkupLimits = .standard) throws -> MarkupFailure {
  let shape = try XMLShape(record: "//r", fields: ["."])
  return try #require(
    #expect(throws: MarkupFailure.self) { try records(bytes, shape, limits: limits) })
}
