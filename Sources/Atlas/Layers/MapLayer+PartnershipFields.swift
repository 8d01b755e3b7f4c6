import Education

extension MapLayer {
  /// What the register states of partnerships, a layer for each field of which anything is known.
  static func partnershipFields(of release: MapRelease) -> [MapLayer] {
    guard release.partnerships != nil else { return [] }
    let fields = PartnershipFamily.all.compactMap { family -> MapLayer? in
      let marks = release.collaborations.map { mark($0, family) }
      guard marks.contains(where: MapMark.kinds.contains) else { return nil }
      let lines = family.kinds.enumerated().map {
        LegendLine(mark: MapMark.kinds[$0], label: $1.label)
      }
      return MapLayer(
        family.field, family.title, family.legendTitle,
        lines + [LegendLine(mark: .kind7, label: family.several)], marks, of: release,
        caveats: family.takesFirst
          ? "One that is several of these counts as the first of them in the legend." : "")
    }
    return fields + functions(of: release)
  }

  /// A layer for each function that any partnership is known to have.
  private static func functions(of release: MapRelease) -> [MapLayer] {
    (PartnershipField.named("functions")?.words ?? []).compactMap { word in
      let marks = release.collaborations.map { here -> MapMark in
        let described = described(here)
        guard !described.isEmpty else { return mark(here) }
        let isStated = described.contains {
          $0.partnership.values("functions").contains(word.value)
        }
        return isStated ? .kind1 : .notStated
      }
      guard marks.contains(.kind1) else { return nil }
      let title = PlainWord.title(word.value)
      return MapLayer(
        "functions_\(word.value)", "Partnerships for: \(PlainWord.text(word.value))",
        "Known to do this", [LegendLine(mark: .kind1, label: title)], marks, of: release,
        caveats: "")
    }
  }

  /// A layer of one field of the register.
  private init(
    _ id: String, _ title: String, _ legendTitle: String, _ lines: [LegendLine],
    _ marks: [MapMark], of release: MapRelease, caveats: String
  ) {
    let known = marks.count(where: MapMark.kinds.contains)
    let unstated = marks.count { $0 == .notStated }
    let blank = marks.count { $0 == .notResearched }
    let field = PartnershipField.named(id) ?? PartnershipField.named("functions")
    self.init(
      kinds: lines + [
        LegendLine(mark: .none, label: "None", meaning: "Somebody looked, and there is none."),
        LegendLine(
          mark: .notStated, label: "Known, but not this of it",
          meaning: "A partnership is known; this has not been researched of it, or not found."),
        LegendLine(
          mark: .notApplicable, label: "Only another kind of collaboration",
          meaning: "What is known here is no partnership."),
        .notResearched,
      ],
      id: id, title: title, group: "Partnerships", legendTitle: legendTitle, marks: marks,
      details: release.collaborations.map {
        Self.described($0).map(\.partnership.name).joined(separator: "; ")
      },
      finding: "\(title): known in \(known) of \(marks.count)",
      answer:
        "It is known of partnerships in \(known) of \(marks.count) local authorities; "
        + "in \(unstated) a partnership is known, but not this of it; \(blank) are not researched.",
      notes: LayerNotes(
        definition: field?.definition ?? "",
        source: "The register of partnerships, with the evidence of each in the panel",
        asAt: MapAbout.inWords(release.about.asAt), caveats: caveats))
  }

  /// The collaborations that a field is told of: partnerships, or where there is none what may be one.
  private static func described(
    _ here: [MapRelease.Collaboration]
  ) -> [MapRelease.Collaboration] {
    let partnerships = here.filter(\.partnership.isPartnership)
    return partnerships.isEmpty ? here.filter(\.partnership.isOfUnknownKind) : partnerships
  }

  /// How an authority is drawn that has no partnership to tell of.
  private static func mark(_ here: [MapRelease.Collaboration]) -> MapMark {
    here.isEmpty ? .notResearched : .notApplicable
  }

  /// How an authority is drawn by a field.
  private static func mark(
    _ here: [MapRelease.Collaboration], _ family: PartnershipFamily
  ) -> MapMark {
    let described = described(here)
    guard !described.isEmpty else { return mark(here) }
    var met: Set<Int> = []
    var hasNone = false
    for one in described {
      let values = one.partnership.values(family.field)
      hasNone = hasNone || values.contains("none")
      let kinds = family.kinds.indices.filter { index in
        family.kinds[index].words.contains(where: values.contains)
      }
      met.formUnion(family.takesFirst ? Array(kinds.prefix(1)) : kinds)
    }
    guard let first = met.first else { return hasNone ? .none : .notStated }
    return met.count > 1 ? .kind7 : MapMark.kinds[first]
  }
}
