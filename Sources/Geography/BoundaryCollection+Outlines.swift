extension BoundaryCollection {
  /// The lines that part groups of areas from each other and from the sea, each line once.
  ///
  /// - Parameter group: The group of an area, by its code; nil for areas that are in none.
  /// - Returns: Lines of two or more places; a line that is closed ends where it began.
  public func outlines(of group: (String) -> String?) -> [[Coordinate]] {
    let topology = BoundaryTopology(self)
    let groups = areas.map { group($0.code) }
    var lines: [[Coordinate]] = []
    for arc in topology.arcs {
      let sides = Set(arc.owners.map { groups[$0] })
      if arc.owners.count == 1 || sides.count > 1 {
        lines.append(arc.vertices.map(\.coordinate))
      }
    }
    return lines
  }
}
