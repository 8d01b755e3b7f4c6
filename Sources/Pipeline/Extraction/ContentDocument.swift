import JSONText
import Tabular

/// A document of GOV.UK's Content API, of which the HTML is read.
struct ContentDocument {
  /// The HTML: the body of the document, or the bodies of its parts, one after the other.
  let body: [UInt8]

  /// Takes the JSON of a document.
  ///
  /// - Throws: `ContractFailure` where it is none, or has no HTML.
  init(_ bytes: [UInt8], file: String) throws {
    let details: JSONNode?
    do {
      details = try JSONParser(dialect: .json).parse(bytes)["details"]
    } catch {
      throw ContractFailure(file: file, "is no document of the Content API: \(error)")
    }
    let parts = ["parts", "collection_groups"].flatMap { details?[$0]?.array ?? [] }
    let bodies = ([details] + parts).compactMap { $0?["body"]?.string }
    guard !bodies.isEmpty else {
      throw ContractFailure(
        file: file, "has no \"details.body\"; GOV.UK may have moved what it held elsewhere")
    }
    body = Array(bodies.joined(separator: "\n").utf8)
  }
}
