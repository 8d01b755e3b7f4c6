extension MapLayer {
  /// A layer for each kind of hub, each programme, and the combined authorities.
  static func programmes(of release: MapRelease) -> [MapLayer] {
    let order: [MapProgramme.Kind] = [.hub, .programme, .combinedAuthority]
    return order.flatMap { kind in
      release.programmes.filter { $0.kind == kind }.map { MapLayer($0, release.authorities) }
    }
  }

  /// How much of each authority a programme covers.
  private init(_ programme: MapProgramme, _ authorities: [MapPlace]) {
    let marks = programme.standings.map { standing -> MapMark in
      switch standing.coverage {
      case .whole: .kind1
      case .part: .kind2
      case .none: .none
      case .notResearched: .notResearched
      }
    }
    let total = marks.count
    let whole = marks.count { $0 == .kind1 }
    let part = marks.count { $0 == .kind2 }
    let blank = marks.count { $0 == .notResearched }
    let isKnown = blank < total
    var answer = "\(whole + part) of \(total) local authorities \(whole + part == 1 ? "is" : "are")"
    answer += part == 0 ? " covered" : " covered, \(part) of them in part"
    answer += blank == 0 ? "; none is left unresearched." : "; \(blank) are not researched."
    self.init(
      kinds: [
        LegendLine(mark: .kind1, label: "All of the LA"),
        LegendLine(mark: .kind2, label: "Part of the LA"),
        LegendLine(
          mark: .none, label: "None", meaning: "It is not on the list, and the list is whole."),
        .notResearched,
      ],
      id: programme.key, title: programme.title, group: Self.group(programme.kind),
      legendTitle: "Covered", marks: marks,
      details: zip(programme.standings, authorities).map { Self.detail($0, in: $1.name) },
      finding: isKnown
        ? "\(programme.title): \(whole + part) of \(total) local authorities"
        : "\(programme.title): not researched",
      answer: isKnown
        ? answer : "No list of where they are has been researched: that is not the same as none.",
      notes: LayerNotes(
        definition: programme.definition, source: programme.source,
        asAt: MapAbout.inWords(programme.asAt)))
  }

  /// The heading of a kind of arrangement.
  private static func group(_ kind: MapProgramme.Kind) -> String {
    switch kind {
    case .hub: "Hubs"
    case .programme: "Programmes"
    case .combinedAuthority: "Combined authorities"
    }
  }

  /// The hubs or groups that cover an authority, and the districts where it is a part.
  private static func detail(_ standing: MapProgramme.Standing, in authority: String) -> String {
    let names = standing.names.filter { $0 != authority }.joined(separator: "; ")
    guard standing.coverage == .part, !standing.districts.isEmpty else { return names }
    let districts = standing.districts.joined(separator: ", ")
    return names.isEmpty || names == districts ? districts : "\(names) (\(districts))"
  }
}
