/// The figures of schools and their pupils, and of who answers for them.
extension Indicator {
  static let schools: [Indicator] =
    [
      .count(
        "school_count", "Schools", in: "Schools",
        "Open state-funded schools under the local authority, of every type and phase.",
        schoolCount()
      ) { $0.schools },
      kind("nursery_school_count", "Nursery schools", .nursery, "nursery schools"),
      kind(
        "primary_school_count", "Primary schools", .primary,
        "mainstream primary and middle deemed primary"),
      kind(
        "secondary_school_count", "Secondary schools", .secondary,
        "mainstream secondary and middle deemed secondary"),
      kind(
        "all_through_school_count", "All-through schools", .allThrough,
        "mainstream schools for all ages"),
      kind(
        "post_16_school_count", "16 to 19 schools", .post16,
        "schools and academies for ages 16 to 19",
        caveats: "Further education and sixth-form colleges are not among them."),
      kind(
        "special_school_count", "Special schools", .special, "special schools of every phase"),
      kind(
        "pru_ap_school_count", "Pupil referral units and alternative provision", .alternative,
        "pupil referral units and alternative provision academies"),
      kind(
        "other_school_count", "Schools without a phase", .other,
        "those to which the register gives no phase"),
      .count(
        "independent_school_count", "Independent schools", in: "Schools",
        "Open independent schools; not among the state-funded.",
        "count(*) filter (where type_group = 'independent' and status in ('open', "
          + "'open_proposed_to_close')) from schools"
      ) { $0.independents },
    ]

  private static func kind(
    _ name: String, _ label: String, _ kind: AreaTally.SchoolKind, _ what: String,
    caveats: String = ""
  ) -> Indicator {
    .count(
      name, label, in: "Schools", "Of the open state-funded schools, \(what).",
      schoolCount(where: "kind = '\(kind.rawValue)'"), caveats: caveats
    ) { $0.schools(kind) }
  }

  static let pupils: [Indicator] = [
    Indicator(
      name: "pupil_count", label: "Pupils",
      definition: "Pupils on roll of the open state-funded schools whose number is known.",
      unit: .count, places: 0, grouping: "Pupils",
      formula: "coalesce(sum(pupil_count), 0) from school_profile", denominator: "",
      caveats: "See pupil_known_school_percent: schools without a number add nothing.",
      isAdditive: true
    ) {
      $0.schools > 0 && $0.schoolsWithPupils == 0 ? .symbol(.notAvailable) : .count($0.pupils)
    },
    .count(
      "pupil_unknown_school_count", "Schools whose pupils are not known", in: "Pupils",
      "Open state-funded schools for which the register has no number on roll.",
      schoolCount(where: "pupil_count is null")
    ) { $0.schools - $0.schoolsWithPupils },
    .share(
      "pupil_known_school_percent", "Share of schools whose pupils are known", in: "Pupils",
      "Share of the open state-funded schools that have a number on roll.",
      schoolShare("pupil_count is not null"), of: openSchools
    ) { ($0.schoolsWithPupils, $0.schools) },
  ]

  static let governance: [Indicator] = [
    .count(
      "maintained_school_count", "Maintained schools", in: "Governance",
      "Of the open state-funded schools, those that a local authority maintains.",
      schoolCount(where: "governance = 'maintained'")
    ) { $0.maintained },
    .count(
      "academy_count", "Academies", in: "Governance",
      "Of the open state-funded schools, academies and free schools of every kind.",
      schoolCount(where: "is_academy")
    ) { $0.academies },
    .share(
      "academy_percent", "Share of schools that are academies", in: "Governance",
      "Share of the open state-funded schools that are academies or free schools.",
      schoolShare("is_academy"), of: openSchools
    ) { ($0.academies, $0.schools) },
    Indicator(
      name: "academy_pupil_percent", label: "Share of pupils who attend an academy",
      definition: "Share of the pupils in open state-funded schools who attend an academy.",
      unit: .percent, places: 1, grouping: "Governance",
      formula:
        "100.0 * coalesce(sum(pupil_count) filter (where is_academy), 0) / sum(pupil_count) "
        + "from school_profile",
      denominator: "pupils of the schools whose number is known",
      caveats: "u where fewer than half of the schools have a number on roll.", isAdditive: false
    ) { tally in
      // Below half, the schools that are missing could turn the figure either way.
      if tally.schools > 0, tally.schoolsWithPupils == 0 { return .symbol(.notAvailable) }
      if tally.schoolsWithPupils * 2 < tally.schools { return .symbol(.unreliable) }
      return .share(tally.academyPupils, of: tally.pupils)
    },
  ]

  static let pace: [Indicator] = [
    .share(
      "academy_dated_percent", "Share of academies whose beginning is dated", in: "Governance",
      "Share of the academies and free schools of which it is known since when they are academies.",
      schoolShare("academy_since is not null", of: "is_academy"), of: "open academies",
      caveats: "Academies without a date are in none of the years of academisation.csv."
    ) { ($0.academiesByYear.values.reduce(0, +), $0.academies) }
  ]
}
