import Education
import Tabular

extension CuratedTable {
  /// How far the schools of each academy trust reach.
  public static let trustFootprints = CuratedTable(
    "trust_footprints", title: "Academy trusts by reach",
    description:
      "One row for each academy trust with an open state-funded school: how many, and how far they "
      + "reach. Local: all in one authority; regional: in several authorities of one region; "
      + "national: in more than one region.",
    columns: [
      CuratedColumn("trust_uid", .integer, "Trust", "GIAS's number of the trust.", .required),
      CuratedColumn(
        "trust_type", .word(CuratedWord.trustTypes), "Type", "The kind of trust.", .required),
      CuratedColumn(
        "trust_footprint", .word(CuratedWord.footprints), "Reach", "How far its schools reach.",
        .required),
      CuratedColumn(
        "school_count", .integer, "Schools", "Its open state-funded schools.", .required,
        .least(1)),
      CuratedColumn(
        "la_count", .integer, "LAs", "The authorities that they lie in.", .required, .least(1)),
      CuratedColumn(
        "region_count", .integer, "Regions", "The regions that they lie in.", .required,
        .least(1), .most(9)),
      CuratedColumn(
        "home_la_code", "Home LA",
        "The authority with the most of its schools; of several, that of the lowest code.",
        .required, .form(.onsCode)),
    ],
    primaryKey: ["trust_uid"],
    foreignKeys: [
      ForeignKey("trust_uid", to: "trusts"),
      ForeignKey("home_la_code", to: "local_authorities", "new_la_code"),
    ]
  ) { content, rows in
    for trust in content.schoolProfiles.trusts {
      rows.append(trust.uid.value)
      rows.append(word: trust.kind)
      rows.append(word: trust.footprint)
      rows.append(trust.schoolCount)
      rows.append(trust.places.count)
      rows.append(trust.regionCount)
      rows.append(trust.places.first?.authority.value)
      try rows.endRecord()
    }
  }

  /// What each academy trust has in each authority.
  public static let trustAreas = CuratedTable(
    "trust_areas", title: "Academy trusts by authority",
    description:
      "One row for each academy trust and authority in which it has an open state-funded school.",
    columns: [
      CuratedColumn("trust_uid", .integer, "Trust", "GIAS's number of the trust.", .required),
      CuratedColumn("new_la_code", "LA's ONS code", "The authority.", .required, .form(.onsCode)),
      CuratedColumn(
        "school_count", .integer, "Schools", "Its open state-funded schools there.", .required,
        .least(1)),
      CuratedColumn(
        "pupil_known_school_count", .integer, "Schools whose pupils are known",
        "Of these, those with a number on roll.", .required, .least(0)),
      CuratedColumn(
        "pupil_count", .integer, "Pupils",
        "Pupils of the schools whose number is known; blank where none is.", .least(0)),
      CuratedColumn(
        "trust_school_percent", .number(places: 1), "Share of the trust's schools",
        "Share of the trust's schools that lie there.", .required, .least(0), .most(100)),
    ],
    primaryKey: ["trust_uid", "new_la_code"],
    foreignKeys: [
      ForeignKey("trust_uid", to: "trusts"), ForeignKey("new_la_code", to: "local_authorities"),
    ]
  ) { content, rows in
    for trust in content.schoolProfiles.trusts {
      let all = trust.schoolCount
      for place in trust.places.sorted(by: { $0.authority < $1.authority }) {
        rows.append(trust.uid.value)
        rows.append(place.authority.value)
        rows.append(place.schools)
        rows.append(place.schoolsWithPupils)
        rows.append(place.schoolsWithPupils > 0 ? place.pupils : nil)
        rows.append(100 * Double(place.schools) / Double(all), places: 1)
        try rows.endRecord()
      }
    }
  }
}
