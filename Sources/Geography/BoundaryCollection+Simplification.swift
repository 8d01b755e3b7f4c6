extension BoundaryCollection {
  /// The areas with fewer vertices, whose shared borders stay shared.
  ///
  /// Borders are cut where three meet, and each piece is thinned once by Douglas and Peucker's
  /// method, so that neighbours keep the same line. Where a thinned line would cross or touch
  /// another, or an island would change sides, the lines concerned are thinned less until it does
  /// not. Places are rounded to five decimals of a degree first, as they will be written.
  ///
  /// - Parameters:
  ///   - toleranceInMetres: How far a dropped vertex may lie from the line that is kept.
  ///   - islandsUnder: Square metres below which a piece with no neighbour is left out; an area's
  ///     largest piece always stays.
  /// - Returns: Every area of this collection, none of them empty.
  public func simplified(
    toleranceInMetres: Double, droppingIslandsUnder islandsUnder: Double = 0
  ) -> BoundaryCollection {
    let source = droppingIslands(under: islandsUnder)
    let topology = BoundaryTopology(source)
    var thinning = BoundaryThinning(topology, toleranceInMetres: toleranceInMetres)
    thinning.run()
    let areas = source.areas.enumerated().map { index, area in
      let polygons = thinning.polygons(ofArea: index)
      return BoundaryArea(
        code: area.code, properties: area.properties,
        polygons: polygons.isEmpty ? area.polygons : polygons)
    }
    return BoundaryCollection(areas: areas, members: members)
  }

  /// The areas without their small pieces, save for each area's largest and those that share a
  /// border with anything.
  private func droppingIslands(under squareMetres: Double) -> BoundaryCollection {
    guard squareMetres > 0 else { return self }
    let topology = BoundaryTopology(self)
    var joined: Set<[Int]> = []
    for ring in topology.rings where ring.uses.contains(where: { topology.isShared($0.arc) }) {
      joined.insert([ring.area, ring.polygon])
    }
    let kept = areas.enumerated().map { index, area in
      BoundaryArea(
        code: area.code, properties: area.properties,
        polygons: area.polygons.enumerated().filter { number, polygon in
          number == 0 || polygon.squareMetres >= squareMetres || joined.contains([index, number])
        }.map(\.element))
    }
    return BoundaryCollection(areas: kept, members: members)
  }
}
