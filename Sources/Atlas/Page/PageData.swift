import JSONText

/// What the page's script is given: figures, kinds and places, as JSON.
struct PageData {
  /// What it is made from.
  let scene: PageScene

  /// The bytes, safe to stand in a script element.
  var bytes: [UInt8] { value.serialised(indent: nil, forScript: true) }

  /// The whole value.
  private var value: JSONValue {
    let release = scene.release
    let layers = LayerData(layers: scene.layers)
    return .object(pairs: [
      ("title", .string(scene.title)),
      ("asAt", .string(scene.asAt)),
      ("first", .integer(scene.layers.firstIndex { $0.id == scene.first.id } ?? 0)),
      ("symbols", symbols { $0.words }),
      ("dark", .strings(MapMark.allCases.filter(\.isDark).map(\.rawValue))),
      ("drawn", .strings(MapMark.allCases.filter { $0.symbol != nil }.map(\.rawValue))),
      ("layers", layers.value),
      ("texts", .strings(layers.texts)),
      ("about", PageDownloads(scene: scene).credits),
      ("regions", .array(release.regions.map(region))),
      ("places", .array(release.authorities.indices.map(place))),
      ("panel", PanelData(release: release).value),
      (
        "find",
        FindableData(
          findable: release.findable, programmes: release.programmes,
          layers: scene.layers.map(\.id)
        ).value
      ),
    ])
  }

  /// A text for each symbol.
  private func symbols(_ text: (Figure.Symbol) -> String) -> JSONValue {
    .object(pairs: Figure.Symbol.allCases.map { ($0.rawValue, .string(text($0))) })
  }

  /// A region.
  private func region(_ region: MapPlace) -> JSONValue {
    .object(pairs: [("code", .string(region.code)), ("name", .string(region.name))])
  }

  /// A local authority: its names, its points on both maps, and who adjoins it.
  private func place(_ index: Int) -> JSONValue {
    let place = scene.release.authorities[index]
    func point(_ shape: MapDrawing.Shape?) -> JSONValue {
      shape.map { .array([.integer($0.x), .integer($0.y)]) } ?? .null
    }
    return .object(pairs: [
      ("code", .string(place.code)), ("old", .string(place.oldCode)),
      ("name", .string(place.name)), ("region", .string(place.regionCode)),
      ("regionName", .string(place.regionName)),
      ("at", point(scene.drawing?.boundaries[place.code])),
      ("hex", point(scene.drawing?.hexagons[place.code])),
      ("near", .array(scene.adjoining[index].map { .integer($0) })),
    ])
  }
}
