import Education
import Tabular

extension Answer {
  /// Where no partnership is researched and many schools are unconnected.
  static let authoritiesWithoutPartnership = Answer(
    question: "Which authorities have no researched partnership and many unconnected schools?",
    table: CuratedTable(
      "authorities_without_partnership", in: folder,
      title: "Authorities without a researched partnership",
      description:
        "One row for each authority in which the register knows no area-based education partnership at "
        + "work, those with the most unconnected schools first.",
      columns: [
        CuratedColumn(
          "rank", .integer, "Rank", "1 for the most; blank where the count is not known.",
          .least(1)),
        .authorityCode, .authorityName, .regionName,
      ]
        + unconnectedIndicators.map { CuratedColumn($0) } + [
          CuratedColumn(
            "may_be_partnerships", "May be partnerships",
            "Collaborations at work here of which nobody has researched the kind; several by a bar."
          ),
          CuratedColumn(
            "other_collaborations", "Other collaborations",
            "Collaborations of another kind at work here; several by a bar."),
        ],
      primaryKey: ["new_la_code"],
      foreignKeys: [ForeignKey("new_la_code", to: "local_authorities")]
    ) { content, rows in
      for (place, row) in unpartnered(content).enumerated() {
        rows.append(row.tally.unconnected == nil ? nil : place + 1)
        rows.append(row.authority, content)
        for indicator in unconnectedIndicators {
          rows.append(indicator.value(row.tally).text(places: indicator.places))
        }
        let here = content.atWork.standings(in: row.authority.onsCode)
        let maybe = here.filter(\.isCandidate)
        rows.append(maybe.map(\.entry.name).joined(separator: "|"))
        let others = here.filter { !$0.isCandidate }
        rows.append(others.map(\.entry.name).joined(separator: "|"))
        try rows.endRecord()
      }
    }
  ) { content in
    let rows = unpartnered(content)
    let most = rows.prefix(3).compactMap { row in
      row.tally.unconnected.map {
        "\(row.authority.name) (\($0) of \(row.tally.schoolsOfKnownConnection) schools whose connections "
          + "are known)"
      }
    }
    let maybe = rows.count { row in
      content.atWork.standings(in: row.authority.onsCode).contains(where: \.isCandidate)
    }
    let unknown = rows.count { $0.tally.unconnected == nil }
    return """
      No partnership is researched in \(rows.count) of \(content.authorities.count) authorities; in \
      \(maybe) of these is something that may be one. Most unconnected schools among them all: \
      \(most.joined(separator: ", ")). In \(unknown) it is not known which schools are unconnected, since \
      what works there publishes no list of members. Counts favour large authorities; the share stands \
      beside them.
      """
  }

  private static let unconnectedIndicators = indicators(
    "unconnected_school_count", "connection_unknown_school_count", "school_count",
    "unconnected_school_percent")

  private static func unpartnered(
    _ content: ReleaseContent
  ) -> [(authority: LocalAuthority, tally: AreaTally)] {
    let known = content.atWork.authorities
    return content.profile.authorities.filter { !known.contains($0.authority.onsCode) }
      .sorted {
        let counts = ($0.tally.unconnected ?? -1, $1.tally.unconnected ?? -1)
        return counts.0 == counts.1
          ? $0.authority.onsCode < $1.authority.onsCode : counts.0 > counts.1
      }
  }

  /// How many schools sit in trusts that work in one authority only.
  static let localTrustSchools = Answer(
    question: "How many schools sit in trusts that work in one authority only?",
    table: CuratedTable(
      "local_trust_schools", in: folder, title: "Schools in local trusts",
      description:
        "One row for England, each region and each authority: the schools in academy trusts, and those "
        + "of them whose trust has all its schools in one authority.",
      columns: CuratedColumn.areas + localTrustIndicators.map { CuratedColumn($0) },
      uniqueKeys: [["time_period", "geographic_level", "region_code", "new_la_code"]],
      foreignKeys: [ForeignKey("new_la_code", to: "local_authorities")]
    ) { content, rows in
      let year = content.inputs.registers.asAt.year
      try rows.append(localTrustIndicators, of: content, year: year, "Reporting year")
    }
  ) { content in
    let england = content.profile.england
    let local = england.trusts { $0.footprint == .local }
    let all = england.trusts { _ in true }
    let alone = england.trusts { $0.size == 1 }.count
    let number = DomainChange.grouped
    let words = share(local.schools, of: all.schools).map {
      ", \(percent($0)) of the schools in trusts"
    }
    return """
      \(number(local.schools)) schools are in one of the \(number(local.count)) academy trusts that have \
      all their schools in one authority\(words ?? ""); \(number(alone)) of these trusts have one school \
      only. \(number(all.schools)) schools are in academy \
      trusts at all. \(number(england.academies - england.academiesWithTrust)) academies, beside which the \
      register names no trust, are in neither figure.
      """
  }

  private static let localTrustIndicators = indicators(
    "school_count", "local_trust_school_count", "regional_trust_school_count",
    "national_trust_school_count", "local_trust_school_percent")

  /// How programmes and partnerships overlap.
  static let programmesAndPartnerships = Answer(
    question: "Where do programmes and hubs overlap with partnerships?",
    table: CuratedTable(
      "programmes_and_partnerships", in: folder, title: "Programmes and partnerships",
      description:
        "One row for each programme, kind of hub or combined authority: the authorities that it covers, "
        + "and in how many of them a partnership is researched. la_programmes.csv has them one by one.",
      columns: [
        CuratedColumn("programme", "Programme", "Its name in tables.", .required),
        CuratedColumn("title", "Title", "What it is called.", .required),
        count("whole_la_count", "Covered whole", "Authorities that it covers as a whole."),
        count("part_la_count", "Covered in part", "Authorities that it covers in part."),
        count(
          "partnership_la_count", "With a partnership",
          "Of all these, authorities with a researched area-based education partnership."),
      ],
      primaryKey: ["programme"],
      foreignKeys: [ForeignKey("programme", to: "programmes")]
    ) { content, rows in
      let partnered = content.atWork.authorities
      for entry in content.inputs.provision.programmes {
        let covered = covered(by: entry, content)
        rows.append(entry.programme.key)
        rows.append(entry.programme.title)
        if entry.status == .notResearched {
          for _ in 0..<3 { rows.append(IndicatorValue.Symbol.notAvailable.rawValue) }
        } else {
          rows.append(covered.values.count { $0 == .whole })
          rows.append(covered.values.count { $0 == .part })
          rows.append(covered.keys.count { partnered.contains($0) })
        }
        try rows.endRecord()
      }
    }
  ) { content in
    let partnered = content.atWork.authorities
    let told = content.inputs.provision.programmes.compactMap { entry -> String? in
      let covered = covered(by: entry, content)
      guard !covered.isEmpty else { return nil }
      return "\(entry.programme.title) \(covered.keys.count { partnered.contains($0) }) of "
        + "\(covered.count)"
    }
    return """
      Authorities with a researched partnership, of those that each covers at least in part: \
      \(told.isEmpty ? "none is researched" : told.joined(separator: "; ")). Of programmes without a list \
      nothing is said.
      """
  }

  private static func count(_ name: String, _ title: String, _ text: String) -> CuratedColumn {
    CuratedColumn(
      name, .indicator(places: 0), title, "\(text) x where it is not researched.", .required,
      .least(0))
  }

  private static func covered(
    by entry: Provision.Entry, _ content: ReleaseContent
  ) -> [ONSCode: WrittenArea.Coverage] {
    var covered: [ONSCode: WrittenArea.Coverage] = [:]
    for authority in content.authorities {
      switch content.inputs.provision.standing(of: entry, in: authority.code).coverage {
      case .whole: covered[authority.onsCode] = .whole
      case .part: covered[authority.onsCode] = .part
      default: break
      }
    }
    return covered
  }
}
