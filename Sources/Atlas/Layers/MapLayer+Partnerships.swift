extension MapLayer {
  /// Where partnerships are known to be, and whether in all of the authority; nil where the release
  /// has no register of them.
  static func partnerships(of release: MapRelease) -> MapLayer? {
    guard let partnerships = release.partnerships else { return nil }
    var marks = Array(repeating: MapMark.notResearched, count: release.authorities.count)
    var details = Array(repeating: "", count: marks.count)
    for (place, here) in release.collaborations.enumerated() {
      let known = here.filter(\.partnership.isPartnership)
      if !known.isEmpty {
        marks[place] = known.contains { $0.isWhole } ? .kind1 : .kind2
      } else if !here.isEmpty {
        marks[place] = here.contains { $0.partnership.isOfUnknownKind } ? .kind3 : .kind5
      }
      details[place] = (known.isEmpty ? here : known).map(\.partnership.name)
        .joined(separator: "; ")
    }
    let total = marks.count
    let have = marks.count { $0 == .kind1 || $0 == .kind2 }
    let others = marks.count { $0 == .kind3 || $0 == .kind5 }
    let blank = marks.count { $0 == .notResearched }
    let noun = total == 1 ? "local authority" : "local authorities"
    var answer =
      "\(have) of \(total) \(noun) \(have == 1 ? "has" : "have") a known partnership; "
      + "\(blank) \(blank == 1 ? "is" : "are") not researched."
    if others > 0 {
      answer +=
        " In \(others) \(others == 1 ? "other a collaboration is" : "others a collaboration is") "
        + "known that is of another kind, or of which the kind is not researched."
    }
    let atWork = partnerships.filter { $0.isAtWork && $0.isPartnership }.count
    return MapLayer(
      kinds: [
        LegendLine(mark: .kind1, label: "Partnership, all of the LA"),
        LegendLine(mark: .kind2, label: "Partnership, part of the LA"),
        LegendLine(
          mark: .kind3, label: "Collaboration, kind not researched",
          meaning: "It may be a partnership; nobody has told yet."),
        LegendLine(
          mark: .kind5, label: "Another kind of collaboration",
          meaning: "A service or company of the LA, an association of heads, a trust, a pilot."),
        .notResearched,
      ],
      id: "partnership", title: "Area-based education partnerships", group: "Partnerships",
      legendTitle: "Known collaboration", marks: marks, details: details,
      finding: "Partnerships known in \(have) of \(total) \(noun)", answer: answer,
      notes: LayerNotes(
        definition:
          "Area-based education partnerships at work: voluntary, school-led alliances that serve a "
          + "locality, own no schools and have no statutory power. The register has "
          + "\(atWork) of them.",
        source: "The register of partnerships, with the evidence of each in the panel",
        asAt: MapAbout.inWords(release.about.asAt),
        caveats:
          "The register grows by research: what it does not name has not been researched, which is "
          + "not the same as none."))
  }
}
