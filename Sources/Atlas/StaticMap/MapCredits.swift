/// What a picture or a file of a layer says of itself wherever it goes.
struct MapCredits: Hashable, Sendable {
  /// That nothing in it is real; empty where it is.
  let notice: String
  /// What the figures rest on.
  let source: String
  /// The day that the figures are as at, in words.
  let asAt: String
  /// The boundaries' date or edition.
  let boundaries: String
  /// What the publishers of the sources ask to be said, each once.
  let attributions: [String]
  /// The licences' names.
  let licence: String
  /// The release's title.
  let title: String
  /// The release's id.
  let release: String

  /// Takes them from what a release says of itself, and a layer of its sources.
  init(_ about: MapAbout, layer: MapLayer) {
    notice = about.isSynthetic ? PageDocument.syntheticNotice : ""
    source =
      layer.notes.source.isEmpty
      ? about.sources.map(\.title).joined(separator: "; ") : layer.notes.source
    asAt = layer.notes.asAt.isEmpty ? MapAbout.inWords(about.asAt) : layer.notes.asAt
    boundaries = about.boundaryVintage
    var met: Set<String> = []
    attributions = (about.sources.map(\.attribution) + [about.boundaryAttribution]).filter {
      !$0.isEmpty && met.insert($0).inserted
    }
    licence = about.licences.map(\.title).joined(separator: "; ")
    title = about.title
    release = about.id
  }

  /// The credits as sentences, those with something to say.
  var lines: [String] {
    var lines = ["Source: \(Self.sentence(source)) As at \(asAt)."]
    if !boundaries.isEmpty { lines.append("Boundaries: \(Self.sentence(boundaries))") }
    if !attributions.isEmpty {
      lines.append(attributions.map(Self.sentence).joined(separator: " "))
    }
    let terms = licence.isEmpty ? "" : "Licence: \(Self.sentence(licence)) "
    lines.append("\(terms)\(Self.sentence(title)) Release \(release).")
    return lines
  }

  /// A text that ends as a sentence does.
  private static func sentence(_ text: String) -> String {
    text.isEmpty || text.hasSuffix(".") ? text : text + "."
  }
}
