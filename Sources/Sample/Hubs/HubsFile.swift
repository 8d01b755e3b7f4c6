import Tabular

/// Writes `hubs`: an XML document in two namespaces, with the traps of such documents: CDATA,
/// character references, comments, empty elements, white space around text, an element in a third
/// namespace that no reader knows.
struct HubsFile {
  private let hubs: [Hub]

  /// The namespace of the document's own elements.
  static let namespace = "https://example.org/synthetic/hubs"
  /// The namespace of the places that hubs cover.
  static let placesNamespace = "https://example.org/synthetic/places"

  /// Takes the hubs.
  init(_ hubs: [Hub]) {
    self.hubs = hubs
  }

  /// Writes the whole document and what its names mean; says how many hubs there are.
  func write(to path: String, name: String, asAt: String, truth: inout Truth) throws -> Int {
    var out = MarkupText(signs: .references)
    out.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    out.line("<!-- Synthetic: made by abep sample. Its authorities and districts are real; hubs,")
    out.line("     schools and websites are invented and describe no real ones. -->")
    out.line("<hubs xmlns=\"\(Self.namespace)\" xmlns:place=\"\(Self.placesNamespace)\"")
    out.line("    as-at=\"\(asAt)\">")
    var places = 0
    for (index, hub) in hubs.enumerated() {
      append(hub, index, to: &out)
      try truth.append(
        source: name, record: index + 1, mention: hub.leadName.text.utf8FromWindows1252(),
        Truth.Answer(
          kind: "school", verdict: "one", urn: hub.lead.urn, cause: hub.leadName.damage.rawValue))
      for place in hub.places {
        places += 1
        try truth.append(
          source: name, record: places, mention: Array(place.text.drop { $0 == " " }.utf8),
          Truth.Answer(
            kind: "local_authority", verdict: place.isDistrict ? "part" : "one",
            codes: place.authority, onsCodes: place.onsCode,
            cause: place.isDistrict ? "district" : "exact or ampersand"))
      }
    }
    out.line("</hubs>")
    try Files.write(out.bytes, to: path)
    return hubs.count
  }

  private func append(_ hub: Hub, _ index: Int, to out: inout MarkupText) {
    out.line("  <hub code=\"\(hub.code)\">")
    if index % 7 == 3 {
      out.tags("    <name><![CDATA[")
      out.tags(String(decoding: hub.name.utf8FromWindows1252(), as: UTF8.self))
      out.line("]]></name>")
    } else {
      out.tags("    <name>")
      out.text(hub.name)
      out.line("</name>")
    }
    out.line(hub.website.isEmpty ? "    <website/>" : "    <website>\(hub.website)</website>")
    out.tags("    <leadSchool urn=\"\(hub.lead.urn)\">")
    if index % 5 == 2 { out.tags("\n      ") }
    out.text(hub.leadName.text)
    if index % 5 == 2 { out.tags("<!-- since 2021 -->\n    ") }
    out.line("</leadSchool>")
    out.line("    <covers>")
    for place in hub.places {
      out.tags("      <place:area kind=\"\(place.isDistrict ? "district" : "authority")\">")
      out.text(place.text)
      out.line("</place:area>")
    }
    out.line("    </covers>")
    if index % 6 == 1 {
      out.line("    <strapline xmlns=\"https://example.org/synthetic/extras\">Invented</strapline>")
    }
    out.line("  </hub>")
  }
}
