import JSONText

/// What can be taken away from the page: the layer's figures, and the map as it is on the screen.
struct PageDownloads {
  /// What it is made from.
  let scene: PageScene

  /// The buttons, which need the script.
  var html: String {
    let forms =
      [("csv", "CSV"), ("geojson", "GeoJSON"), ("svg", "SVG"), ("png", "PNG")].filter {
        scene.drawing != nil || $0.0 == "csv"
      }
    let buttons = forms.map { form, name in
      "<button type=\"button\" data-form=\"\(form)\" aria-label=\"Download \(Self.what(form)) as "
        + "\(name)\">\(name)</button>"
    }
    return "<p class=\"downloads scripted\" id=\"downloads\"><span>Download</span> "
      + "\(buttons.joined(separator: " "))</p>"
  }

  /// What is in a file.
  private static func what(_ form: String) -> String {
    switch form {
    case "csv": "the figures of this layer"
    case "geojson": "the boundaries with the figures of this layer"
    default: "the map as it is shown"
    }
  }

  /// What files say of themselves.
  var credits: JSONValue {
    let credits = MapCredits(scene.release.about, layer: scene.first)
    let sources = scene.release.about.sources.map(\.title).joined(separator: "; ")
    return .object(pairs: [
      ("title", .string(credits.title)), ("release", .string(credits.release)),
      ("asAt", .string(scene.release.about.asAt)), ("period", .string(scene.release.timePeriod)),
      ("notice", .string(credits.notice)), ("vintage", .string(credits.boundaries)),
      ("attributions", .strings(credits.attributions)), ("licence", .string(credits.licence)),
      ("sources", .string(sources)),
    ])
  }
}
