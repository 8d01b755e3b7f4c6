extension MapLayer {
  /// Every layer of a release: how schools work together first, and then the indicators.
  static func all(of release: MapRelease) -> [MapLayer] {
    var layers = [partnerships(of: release)].compactMap { $0 }
    layers += partnershipFields(of: release) + programmes(of: release) + indicators(of: release)
    layers += changes(of: release)
    // A programme may be called as an indicator is: the first of a name is found by it.
    var met: Set<String> = []
    return layers.filter { met.insert($0.id).inserted }
  }

  /// The layer that the page opens with: where partnerships are; without a register the share of
  /// academies, which is what most readers come for, or else the first share or the first layer.
  static func first(of layers: [MapLayer]) -> MapLayer? {
    layers.first { $0.id == "partnership" } ?? layers.first { $0.id == "academy_percent" }
      ?? layers.first { $0.unit == "%" } ?? layers.first
  }

  /// A layer for each indicator.
  private static func indicators(of release: MapRelease) -> [MapLayer] {
    let names = release.authorities.map(\.name)
    return release.indicators.enumerated().map { index, indicator in
      MapLayer(
        numbers: Numbers(
          authorities: release.authorities.map { $0.figures[index] },
          regions: release.regions.map { $0.figures[index] },
          nation: release.nation?.figures[index]),
        id: indicator.name, title: indicator.label, group: indicator.grouping,
        unit: indicator.unit, names: names,
        notes: LayerNotes(
          definition: indicator.definition, denominator: indicator.denominator,
          formula: indicator.formula, source: indicator.source,
          asAt: MapAbout.inWords(indicator.asAt), caveats: indicator.caveats))
    }
  }
}
