import Education

/// The figures of academy trusts: how many, how large, how far they reach, how concentrated.
extension Indicator {
  static let trusts: [Indicator] = [
    .count(
      "trust_count", "Academy trusts at work", in: "Trusts",
      "Distinct academy trusts with an open school here.",
      "count(distinct trust_uid) from school_profile", caveats: oncePerArea, isAdditive: false
    ) { $0.trusts.count },
    .count(
      "mat_count", "Multi-academy trusts at work", in: "Trusts",
      "Distinct multi-academy trusts with an open school here.",
      "count(distinct trust_uid) filter (where \(isMAT)) from school_profile",
      caveats: oncePerArea, isAdditive: false
    ) { $0.trusts(where: \.isMAT).count },
    .count(
      "mat_school_count", "Schools in multi-academy trusts", in: "Trusts",
      "Of the open state-funded schools, those whose trust is a multi-academy trust.",
      schoolCount(where: isMAT)
    ) { $0.trusts(where: \.isMAT).schools },
    .share(
      "mat_school_percent", "Share of schools in multi-academy trusts", in: "Trusts",
      "Share of the open state-funded schools whose trust is a multi-academy trust.",
      schoolShare(isMAT), of: openSchools,
      caveats: "Too low where academy_trust_known_percent is below 100."
    ) { ($0.trusts(where: \.isMAT).schools, $0.schools) },
    .count(
      "academy_trust_unknown_count", "Academies whose trust is not known", in: "Trusts",
      "Of the academies, those beside which the register names no trust.",
      schoolCount(where: "is_academy and trust_uid is null")
    ) { $0.academies - $0.academiesWithTrust },
    .share(
      "academy_trust_known_percent", "Share of academies whose trust is known", in: "Trusts",
      "Share of the academies beside which the register names a trust.",
      schoolShare("is_academy and trust_uid is not null", of: "is_academy"), of: "open academies"
    ) { ($0.academiesWithTrust, $0.academies) },
  ]

  static let footprints: [Indicator] =
    TrustFootprint.allCases.map(atWork) + TrustFootprint.allCases.map(ofThem)
    + [
      .share(
        "local_trust_school_percent", "Share of trusts' schools whose trust is local",
        in: "Trusts' reach",
        "Share of the schools in academy trusts whose trust has all its schools in one authority.",
        schoolShare("trust_footprint = 'local'", of: "trust_uid is not null"),
        of: "schools in academy trusts"
      ) {
        ($0.trusts { $0.footprint == .local }.schools, $0.trusts { _ in true }.schools)
      },
      .median(
        "mat_size_median", "Median size of the multi-academy trusts at work", in: "Trusts' reach",
        "Median number of open schools, anywhere, of the multi-academy trusts with a school here.",
        "median(school_count) from trust_footprints where trust_uid in "
          + "(select trust_uid from school_profile) and \(isMAT)"
      ) { $0.trusts.values.filter(\.isMAT).map { Double($0.size) } },
      .share(
        "largest_trust_school_percent", "Share of trusts' schools in the largest trust here",
        in: "Trusts' reach",
        "Share of the schools in academy trusts that belong to the trust with the most schools here.",
        "100.0 * max(n) / sum(n) from (select count(*) as n from school_profile "
          + "where trust_uid is not null group by trust_uid)",
        of: "schools in academy trusts"
      ) { tally in
        let here = tally.trusts.values.map(\.schools)
        return (here.max() ?? 0, here.reduce(0, +))
      },
      .share(
        "trust_concentration_percent", "Concentration of trusts (Herfindahl index)",
        in: "Trusts' reach",
        "The chance that two schools in trusts, drawn one after the other with replacement, belong "
          + "to one trust: 100 where there is one trust only.",
        "100.0 * sum(n * n) / (sum(n) * sum(n)) from (select count(*) as n from school_profile "
          + "where trust_uid is not null group by trust_uid)",
        of: "pairs of schools in academy trusts"
      ) { tally in
        let here = tally.trusts.values.map(\.schools)
        let all = here.reduce(0, +)
        return (here.reduce(0) { $0 + $1 * $1 }, all * all)
      },
    ]

  private static let oncePerArea =
    "A trust at work in several areas counts once in each and once in their total."
  private static let isMAT = "trust_type = 'multi_academy_trust'"

  private static func atWork(_ footprint: TrustFootprint) -> Indicator {
    .count(
      "\(footprint)_trust_count", "\(footprint.title) trusts at work", in: "Trusts' reach",
      "Distinct academy trusts with a school here \(footprint.clause).",
      "count(distinct trust_uid) filter (where trust_footprint = '\(footprint)') "
        + "from school_profile",
      caveats: oncePerArea, isAdditive: false
    ) { $0.trusts { $0.footprint == footprint }.count }
  }

  private static func ofThem(_ footprint: TrustFootprint) -> Indicator {
    .count(
      "\(footprint)_trust_school_count", "Schools in \(footprint) trusts", in: "Trusts' reach",
      "Of the open state-funded schools, those in academy trusts \(footprint.clause).",
      schoolCount(where: "trust_footprint = '\(footprint)'")
    ) { $0.trusts { $0.footprint == footprint }.schools }
  }
}

extension AreaTally.TrustHere {
  /// Whether it is a multi-academy trust.
  fileprivate var isMAT: Bool { kind == .multiAcademyTrust }
}

extension TrustFootprint {
  fileprivate var title: String {
    switch self {
    case .local: "Local"
    case .regional: "Regional"
    case .national: "National"
    }
  }

  fileprivate var clause: String {
    switch self {
    case .local: "that have all their schools in one authority"
    case .regional: "whose schools lie in several authorities of one region"
    case .national: "whose schools lie in more than one region"
    }
  }
}
