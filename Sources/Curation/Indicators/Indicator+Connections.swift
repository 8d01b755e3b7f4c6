/// The figures of how schools are joined to others, and of those that are not.
extension Indicator {
  static let connections: [Indicator] = [
    .count(
      "federation_count", "Federations", in: "Connections",
      "Distinct open federations with an open state-funded school here.",
      "count(distinct federation_uid) from school_profile",
      caveats: "A federation at work in several areas counts once in each. \(asListed)",
      isAdditive: false
    ) { $0.federations.count },
    .count(
      "federation_school_count", "Schools in federations", in: "Connections",
      "Of the open state-funded schools, those in an open federation.",
      schoolCount(where: "federation_uid is not null"), caveats: asListed
    ) { $0.federationSchools },
    .count(
      "partnership_school_count", "Schools joined by a partnership alone", in: "Connections",
      "Schools in no multi-academy trust or federation that a partnership names among its members.",
      schoolCount(where: "connection = 'partnership'")
    ) { $0.schools(.partnership) },
    .researchedCount(
      "unconnected_school_count", "Unconnected schools", in: "Connections",
      "Schools in no multi-academy trust or federation and in no partnership's list of members. A "
        + "school alone in its academy trust is unconnected.",
      "\(unconnected) from school_profile", caveats: notThoseUnknown, isAdditive: true,
      { $0.unconnected }),
    Indicator(
      name: "unconnected_school_percent", label: "Share of schools that are unconnected",
      definition:
        "Share of the open state-funded schools whose connections are known that are in no "
        + "multi-academy trust or federation and in no partnership's list of members.",
      unit: .percent, places: 1, grouping: "Connections",
      formula: "100.0 * \(unconnected) / count(*) filter (where connection not in "
        + "('trust_unknown', 'membership_unknown')) from school_profile",
      denominator: "open state-funded schools whose connections are known",
      caveats: notThoseUnknown, isAdditive: false
    ) { tally in
      tally.unconnected.map { .share($0, of: tally.schoolsOfKnownConnection) }
        ?? .symbol(.notAvailable)
    },
    .count(
      "connection_unknown_school_count", "Schools whose connections are not known",
      in: "Connections",
      "Academies whose trust the register does not name, and schools otherwise unconnected whose "
        + "authority has a partnership that publishes no list of members.",
      schoolCount(where: "connection in ('trust_unknown', 'membership_unknown')")
    ) { $0.schools(.trustUnknown) + $0.schools(.membershipUnknown) },
    .median(
      "same_trust_distance_median", "Median distance to a school of the same trust (km)",
      in: "Connections",
      "Median, over schools in academy trusts with several schools, of the kilometres in a straight "
        + "line to the nearest other school of the trust.",
      "median(nearest_of_trust_km) from school_profile",
      caveats: "Schools without a grid reference are not among them."
    ) { $0.metresOfTrust.map { Double($0) / 1000 } },
    .median(
      "unconnected_distance_median", "Median distance of unconnected schools to others (km)",
      in: "Connections",
      "Median, over unconnected schools, of the kilometres in a straight line to the nearest school "
        + "that is in a multi-academy trust, a federation or a partnership.",
      "median(nearest_connected_km) filter (where connection = 'unconnected') from school_profile",
      caveats: "Schools without a grid reference are not among them."
    ) { $0.metresOfUnconnected.map { Double($0) / 1000 } },
  ]

  private static let asListed = "As at the date of the list of groups, which may be older."
  private static let notThoseUnknown =
    "Schools of which it is not known stand in connection_unknown_school_count and in no other "
    + "figure of connections. There is no figure where that is so of all that might be unconnected."

  private static let unconnected =
    "case when count(*) filter (where connection = 'unconnected') > 0 or count(*) filter (where "
    + "connection = 'membership_unknown') = 0 then count(*) filter (where connection = "
    + "'unconnected') end"
}
