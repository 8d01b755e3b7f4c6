extension Indicator {
  /// Every indicator of `la_profile`, in the order of its columns.
  public static let all: [Indicator] =
    (schools + pupils + governance).resting(on: "gias-establishments")
    + trusts.resting(on: "gias-establishments", "gias-groups", "gias-group-links")
    + linkage.resting(on: "gias-establishments", "gias-group-links", "table")

  private static let openSchools = "open state-funded schools"

  private static let schools: [Indicator] = [
    .count(
      "school_count", "Schools", in: "Schools",
      "Open state-funded schools under the local authority, of every type and phase."
    ) { $0.schools },
    .count(
      "nursery_school_count", "Nursery schools", in: "Schools",
      "Of the open state-funded schools, nursery schools."
    ) { $0.schools(.nursery) },
    .count(
      "primary_school_count", "Primary schools", in: "Schools",
      "Of the open state-funded schools, mainstream primary and middle deemed primary."
    ) { $0.schools(.primary) },
    .count(
      "secondary_school_count", "Secondary schools", in: "Schools",
      "Of the open state-funded schools, mainstream secondary and middle deemed secondary."
    ) { $0.schools(.secondary) },
    .count(
      "all_through_school_count", "All-through schools", in: "Schools",
      "Of the open state-funded schools, mainstream schools for all ages."
    ) { $0.schools(.allThrough) },
    .count(
      "post_16_school_count", "16 to 19 schools", in: "Schools",
      "Of the open state-funded schools, schools and academies for ages 16 to 19.",
      caveats: "Further education and sixth-form colleges are not among them."
    ) { $0.schools(.post16) },
    .count(
      "special_school_count", "Special schools", in: "Schools",
      "Of the open state-funded schools, special schools of every phase."
    ) { $0.schools(.special) },
    .count(
      "pru_ap_school_count", "Pupil referral units and alternative provision", in: "Schools",
      "Of the open state-funded schools, pupil referral units and alternative provision academies."
    ) { $0.schools(.alternative) },
    .count(
      "other_school_count", "Schools without a phase", in: "Schools",
      "Of the open state-funded schools, those to which the register gives no phase."
    ) { $0.schools(.other) },
    .count(
      "independent_school_count", "Independent schools", in: "Schools",
      "Open independent schools; not among the state-funded."
    ) { $0.independents },
  ]

  private static let pupils: [Indicator] = [
    Indicator(
      name: "pupil_count", label: "Pupils",
      definition: "Pupils on roll of the open state-funded schools whose number is known.",
      unit: .count, places: 0, grouping: "Pupils", denominator: "",
      caveats: "See pupil_known_school_percent: schools without a number add nothing.",
      isAdditive: true
    ) {
      $0.schools > 0 && $0.schoolsWithPupils == 0 ? .symbol(.notAvailable) : .count($0.pupils)
    },
    .count(
      "pupil_unknown_school_count", "Schools whose pupils are not known", in: "Pupils",
      "Open state-funded schools for which the register has no number on roll."
    ) { $0.schools - $0.schoolsWithPupils },
    .share(
      "pupil_known_school_percent", "Share of schools whose pupils are known", in: "Pupils",
      "Share of the open state-funded schools that have a number on roll.", of: openSchools
    ) { ($0.schoolsWithPupils, $0.schools) },
  ]

  private static let governance: [Indicator] = [
    .count(
      "maintained_school_count", "Maintained schools", in: "Governance",
      "Of the open state-funded schools, those that a local authority maintains."
    ) { $0.maintained },
    .count(
      "academy_count", "Academies", in: "Governance",
      "Of the open state-funded schools, academies and free schools of every kind."
    ) { $0.academies },
    .share(
      "academy_percent", "Share of schools that are academies", in: "Governance",
      "Share of the open state-funded schools that are academies or free schools.", of: openSchools
    ) { ($0.academies, $0.schools) },
    Indicator(
      name: "academy_pupil_percent", label: "Share of pupils who attend an academy",
      definition: "Share of the pupils in open state-funded schools who attend an academy.",
      unit: .percent, places: 1, grouping: "Governance",
      denominator: "pupils of the schools whose number is known",
      caveats: "u where fewer than half of the schools have a number on roll.", isAdditive: false
    ) { tally in
      // Below half, the schools that are missing could turn the figure either way.
      if tally.schools > 0, tally.schoolsWithPupils == 0 { return .symbol(.notAvailable) }
      if tally.schoolsWithPupils * 2 < tally.schools { return .symbol(.unreliable) }
      return .share(tally.academyPupils, of: tally.pupils)
    },
  ]

  private static let trusts: [Indicator] = [
    .count(
      "trust_count", "Academy trusts at work", in: "Trusts",
      "Distinct academy trusts with an open school here.",
      caveats: "A trust at work in several areas counts once in each and once in their total.",
      isAdditive: false
    ) { $0.trusts.count },
    .count(
      "mat_count", "Multi-academy trusts at work", in: "Trusts",
      "Distinct multi-academy trusts with an open school here.",
      caveats: "A trust at work in several areas counts once in each and once in their total.",
      isAdditive: false
    ) { $0.mats.count },
    .count(
      "mat_school_count", "Schools in multi-academy trusts", in: "Trusts",
      "Of the open state-funded schools, those whose trust is a multi-academy trust."
    ) { $0.schoolsInMATs },
    .share(
      "mat_school_percent", "Share of schools in multi-academy trusts", in: "Trusts",
      "Share of the open state-funded schools whose trust is a multi-academy trust.",
      of: openSchools,
      caveats: "Too low where academy_trust_known_percent is below 100."
    ) { ($0.schoolsInMATs, $0.schools) },
    .count(
      "academy_trust_unknown_count", "Academies whose trust is not known", in: "Trusts",
      "Of the academies, those beside which the register names no trust."
    ) { $0.academies - $0.academiesWithTrust },
    .share(
      "academy_trust_known_percent", "Share of academies whose trust is known", in: "Trusts",
      "Share of the academies beside which the register names a trust.", of: "open academies"
    ) { ($0.academiesWithTrust, $0.academies) },
  ]

  private static let linkage: [Indicator] = [
    .share(
      "la_name_linked_percent", "Share of rows whose LA name was linked", in: "Linkage",
      "Share of the source rows naming this area whose name was linked to it without doubt.",
      of: "rows that name the area, alone or among several choices",
      caveats: "A low figure means that counts here may be too low."
    ) { ($0.linkedRows, $0.namedRows) }
  ]
}
