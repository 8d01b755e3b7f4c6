import Pipeline
import Tabular
import Testing

/// A way in which the file of a source can be bad, and what is to be said of it.
struct BadFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let source: String
  let kind: PipelineFailure.Kind
  /// Whether its bytes are the source's, if broken, and so are kept.
  let isStored: Bool
  /// What the message must hold: what is wrong, and what to do.
  let words: [String]
  let change: @Sendable ([UInt8]) -> [UInt8]

  init(
    _ what: String, of source: String = "establishments", _ kind: PipelineFailure.Kind = .badData,
    isStored: Bool = true, says words: String..., change: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    testDescription = what
    self.source = source
    self.kind = kind
    self.isStored = isStored
    self.words = words
    self.change = change
  }

  static let all = [
    BadFile("an empty file", isStored: false, says: "is empty; fetch it again") { _ in [] },
    BadFile(
      "a web page saved as .csv", isStored: false,
      says: "is a web page or XML document, not a table; fetch it again"
    ) { _ in Array("<!DOCTYPE html>\n<html><title>503</title></html>".utf8) },
    BadFile(
      "a file cut within a record",
      says: "ends in the middle of record ", "it is not whole: fetch it again"
    ) { Array($0.dropLast($0.count / 3 + 7)) },
    BadFile(
      "a file cut at a line end", .refused,
      says: "rows_against_predecessor:schools is -", " against 500 in the release before",
      "stays", "widen the rule in pipelines/sample/pipeline.json5"
    ) { Array($0.lines.dropLast(40).joined()) },
    BadFile(
      "a file in another encoding",
      says: "is stated as windows-1252, but all ", "form valid UTF-8", "fetch it again"
    ) { bytes in
      Array(String(bytes.map { $0 == 0x92 ? "’" : $0 == 0x96 ? "–" : Character(.init($0)) }).utf8)
    },
    BadFile(
      "a renamed column",
      says: "has no column \"EstablishmentName\"", "\"Establishment_Name\" may be its new name"
    ) { $0.replacing("EstablishmentName", with: "Establishment_Name") },
    BadFile(
      "one row in twenty gone", .refused,
      says: "rows_against_predecessor:schools is -", "in the release before"
    ) { Array($0.lines.enumerated().filter { $0.offset % 20 != 7 }.map(\.element).joined()) },
    BadFile(
      "a header without rows",
      says: "has 0 usable records; its contract asks for at least 400", "fetch it again"
    ) { Array($0.lines[0]) },
    BadFile(
      "boundaries that are a web page", of: "boundaries", isStored: false,
      says: "is no GeoJSON", "fetch it again"
    ) { _ in Array("<html>".utf8) },
    BadFile("boundaries cut short", of: "boundaries", says: ".geojson:1:") {
      Array($0.prefix($0.count / 2))
    },
    BadFile("boundaries without areas", of: "boundaries", says: "feature") { _ in
      Array(#"{"type":"FeatureCollection","features":[]}"#.utf8)
    },
    BadFile(
      "groups without their key", of: "groups", says: "has no column \"Group UID\""
    ) { $0.replacing("Group UID", with: "UID of the group") },
  ]
}
