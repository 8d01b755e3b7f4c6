import JSONText

/// What the page's script is given: figures, classes and places, as JSON.
struct PageData {
  /// What it is made from.
  let scene: PageScene

  /// The bytes, safe to stand in a script element.
  var bytes: [UInt8] { value.serialised(indent: nil, forScript: true) }

  /// The whole value.
  private var value: JSONValue {
    let release = scene.release
    return .object(pairs: [
      ("title", .string(scene.title)),
      ("asAt", .string(scene.asAt)),
      ("first", .integer(scene.first.index)),
      ("symbols", symbols { $0.words }),
      ("meanings", symbols { $0.meaning }),
      ("layers", .array(scene.layers.map(layer))),
      ("england", release.nation.map { figures($0) } ?? .null),
      ("regions", .array(release.regions.map(region))),
      ("places", .array(release.authorities.indices.map(place))),
      ("find", FindableData(findable: release.findable).value),
    ])
  }

  /// A text for each symbol.
  private func symbols(_ text: (Figure.Symbol) -> String) -> JSONValue {
    .object(pairs: Figure.Symbol.allCases.map { ($0.rawValue, .string(text($0))) })
  }

  /// One indicator with its classes.
  private func layer(_ layer: Layer) -> JSONValue {
    let indicator = layer.indicator
    let classes = layer.classes.classes.map { one in
      JSONValue.object(pairs: [
        ("key", .string(one.key)), ("label", .string(one.label)), ("count", .integer(one.count)),
      ])
    }
    return .object(pairs: [
      ("name", .string(indicator.name)), ("label", .string(indicator.label)),
      ("group", .string(indicator.grouping)), ("unit", .string(indicator.unit)),
      ("definition", .string(indicator.definition)), ("of", .string(indicator.denominator)),
      ("formula", .string(indicator.formula)), ("source", .string(indicator.source)),
      ("asAt", .string(MapAbout.inWords(indicator.asAt))), ("caveats", .string(indicator.caveats)),
      ("legend", .string(layer.classes.title)), ("finding", .string(layer.finding)),
      ("answer", .string(layer.answer)),
      ("classes", .array(classes)), ("keys", .strings(layer.classes.keys)),
    ])
  }

  /// The cells of a place, as published.
  private func figures(_ place: MapPlace) -> JSONValue {
    .strings(place.figures.map(\.cell))
  }

  /// A region.
  private func region(_ region: MapPlace) -> JSONValue {
    .object(pairs: [
      ("code", .string(region.code)), ("name", .string(region.name)),
      ("cells", figures(region)),
    ])
  }

  /// A local authority: its figures, its points on both maps, and who adjoins it.
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
      ("cells", figures(place)),
    ])
  }
}
