/// The figures of partnerships. Of what nobody has researched there is no figure, and never zero.
extension Indicator {
  static let partnerships: [Indicator] = [
    .researchedCount(
      "partnership_count", "Area-based education partnerships", in: "Partnerships",
      "Area-based education partnerships of the register that are at work here, in part of the area "
        + "or in all of it.",
      "nullif(count(distinct partnership_id) filter (where kind = 'area_partnership'), 0) "
        + "from partnerships_by_authority",
      caveats: "\(notNone) A partnership at work in several areas counts once in each."
    ) { $0.partnerships.isEmpty ? nil : $0.partnerships.count },
    .researchedCount(
      "partnership_candidate_count", "Collaborations that may be partnerships", in: "Partnerships",
      "Collaborations of the register at work here of which nobody has researched the kind.",
      "nullif(count(distinct partnership_id) filter (where kind is null), 0) "
        + "from partnerships_by_authority",
      caveats: "\(notNone) One at work in several areas counts once in each."
    ) { $0.partnershipCandidates.isEmpty ? nil : $0.partnershipCandidates.count },
    .researchedCount(
      "other_collaboration_count", "Other collaborations", in: "Partnerships",
      "Collaborations of the register at work here of another kind: services and companies of "
        + "authorities, associations of heads, trusts, pilots.",
      "nullif(count(distinct partnership_id) filter (where kind <> 'area_partnership'), 0) "
        + "from partnerships_by_authority",
      caveats: "\(notNone) One at work in several areas counts once in each."
    ) { $0.otherCollaborations.isEmpty ? nil : $0.otherCollaborations.count },
    Indicator(
      name: "partnership_stated_member_percent",
      label: "Share of eligible schools that belong, as stated",
      definition: "Schools that belong to the area-based education partnerships at work in one "
        + "authority only, of those that could, as these state both.",
      unit: .percent, places: 1, grouping: "Partnerships",
      formula: "100.0 * sum(members_schools) / sum(eligible_schools) from partnership_membership "
        + "where members_schools is not null and eligible_schools > 0",
      denominator: "schools that could belong to them, as stated",
      caveats: "Rests on what partnerships say of themselves, some of it years ago: see "
        + "partnership_statements.csv. u for areas of several authorities where fewer than "
        + "\(leastPartnerships) partnerships state it.",
      isAdditive: false
    ) { tally in
      let stating = tally.partnershipsOfStatedMembership
      if stating == 0 { return .symbol(.notAvailable) }
      if stating < min(leastPartnerships, tally.authorities.count) { return .symbol(.unreliable) }
      return .share(tally.statedMembership.members, of: tally.statedMembership.eligible)
    },
  ]

  /// What fewer partnerships state is no figure of a region.
  private static let leastPartnerships = 3

  static let membership: [Indicator] = [
    .researchedCount(
      "partnership_member_school_count", "Schools that a partnership lists", in: "Partnerships",
      "Of the open state-funded schools, those that a collaboration at work names in a list of its "
        + "members.",
      "sum(is_partnership_member::integer) from school_profile",
      caveats: listsOnly, isAdditive: true
    ) { $0.schoolsOfKnownMembership == 0 ? nil : $0.partnershipMembers },
    .share(
      "partnership_member_percent", "Share of schools that a partnership lists",
      in: "Partnerships",
      "Share of the open state-funded schools, in authorities whose partnerships all publish a list of "
        + "their members, that such a list names.",
      "100.0 * count(*) filter (where is_membership_complete and is_partnership_member) / count(*) "
        + "filter (where is_membership_complete) from school_profile",
      of: "open state-funded schools in authorities whose partnerships all publish a list",
      caveats: listsOnly, absent: .notAvailable
    ) { ($0.completeMembership.members, $0.completeMembership.eligible) },
  ]

  private static let notNone =
    "Where none is known there is no figure: nobody may have looked. Not the same as none."
  private static let listsOnly =
    "Where no partnership publishes a list of its members, there is no figure."
}
