extension PartnershipField {
  /// Every field, in the order in which a reader would meet them.
  public static let all: [PartnershipField] =
    identity + origin + form + membership + work + governance

  /// The field of a name.
  public static func named(_ name: String) -> PartnershipField? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The name, which every partnership has.
  public static let partnershipName = PartnershipField(
    "name", .text, "Name", "What it calls itself, or is called where it does not say.", .identity)

  private static let identity: [PartnershipField] = [
    partnershipName,
    PartnershipField(
      "alias", .text, "Other names", "Another name of it, its initials or a shorter form.",
      several: true, .identity),
    PartnershipField(
      "former_name", .text, "Former names", "A name that it no longer uses.", several: true,
      .identity),
    PartnershipField(
      "kind", .word(PartnershipWord.kinds), "Kind",
      "What kind of collaboration it is: what looks like a partnership by its name need not be one.",
      .identity),
    PartnershipField(
      "status", .word(PartnershipWord.statuses), "Status", "Whether it is at work.", .identity),
    PartnershipField(
      "merged_into", .partnership, "Merged into", "The partnership that took its place.",
      .identity),
    PartnershipField(
      "split_into", .partnership, "Split into", "A partnership that took over a part of it.",
      several: true, .identity),
    PartnershipField("website", .address, "Website", "Its own site.", .identity),
    PartnershipField(
      "companies_house_number", .companyNumber, "Companies House number",
      "The number of its company, zeros kept.", .identity),
  ]

  private static let origin: [PartnershipField] = [
    PartnershipField(
      "initiated_by", .word(PartnershipWord.initiators), "Started by", "Who started it.", .origin),
    PartnershipField(
      "drivers", .word(PartnershipWord.drivers), "Drivers", "Why it was started.", several: true,
      .origin),
    PartnershipField(
      "founded_on", .date, "Founded on", "When it was agreed on, set up or incorporated.",
      .origin),
    PartnershipField("launched_on", .date, "Launched on", "When its work began.", .origin),
    PartnershipField("closed_on", .date, "Closed on", "When it came to its end.", .origin),
  ]

  private static let form: [PartnershipField] = [
    PartnershipField(
      "legal_form", .word(PartnershipWord.legalForms), "Legal form",
      "Its legal form; a company may be a charity as well.", several: true, .form),
    PartnershipField(
      "la_relationship", .word(PartnershipWord.relationships), "Relation to the LA",
      "How it and the local authority stand to each other.", .form),
    PartnershipField(
      "schools_stake_percent", .percent, "Schools' share",
      "The share of it that schools and trusts own, in per cent.", .form),
    PartnershipField(
      "la_stake_percent", .percent, "LA's share",
      "The share of it that local authorities own, in per cent.", .form),
    PartnershipField(
      "other_stake_percent", .percent, "Others' share",
      "The share of it that others own, such as dioceses, in per cent.", .form),
    PartnershipField(
      "scale", .word(PartnershipWord.scales), "Scale", "How far it reaches.", .form),
    PartnershipField(
      "setting", .word(PartnershipWord.settings), "Setting", "What kind of area it works in.",
      .form),
  ]

  private static let membership: [PartnershipField] = [
    PartnershipField(
      "members_schools", .count, "Member schools", "How many schools belong to it.", .membership),
    PartnershipField(
      "eligible_schools", .count, "Schools eligible", "How many schools could belong to it.",
      .membership),
    PartnershipField(
      "members_academies", .count, "Member academies", "How many of its schools are academies.",
      .membership),
    PartnershipField(
      "members_maintained", .count, "Member maintained schools",
      "How many of its schools are maintained by the local authority.", .membership),
    PartnershipField(
      "members_trusts", .count, "Member trusts", "How many trusts belong to it.", .membership),
    PartnershipField(
      "association_member", .word(PartnershipWord.yesNo), "In the national association",
      "Whether it belongs to the Area-based Education Partnerships Association (AEPA).",
      .membership),
    PartnershipField(
      "other_partners", .word(PartnershipWord.partners), "Other partners",
      "Who works with it beside schools, trusts and the local authority.", several: true,
      .membership),
  ]

  private static let work: [PartnershipField] = [
    PartnershipField(
      "functions", .word(PartnershipWord.functions), "Functions", "What it does.", several: true,
      .work),
    PartnershipField(
      "funding", .word(PartnershipWord.funding), "Funding", "Where its money comes from.",
      several: true, .work),
    PartnershipField(
      "bridging_role", .word(PartnershipWord.bridges), "Bridging role",
      "Between what it stands as a bridge.", several: true, .work),
  ]

  private static let governance: [PartnershipField] = [
    PartnershipField(
      "board", .word(PartnershipWord.boardSeats), "Board", "Who sits on its board.",
      several: true, .governance),
    PartnershipField(
      "chair", .word(PartnershipWord.chairs), "Chair", "Who chairs it.", .governance),
    PartnershipField(
      "election", .word(PartnershipWord.elections), "How the board is filled",
      "How the members of its board come to their seats.", .governance),
    PartnershipField(
      "la_seat", .word(PartnershipWord.yesNo), "LA on the board",
      "Whether the local authority has a seat on its board.", .governance),
    PartnershipField(
      "regional_director", .word(PartnershipWord.yesNo), "DfE's regional director",
      "Whether DfE's regional director takes part.", .governance),
    PartnershipField(
      "accounts_published", .word(PartnershipWord.yesNo), "Accounts published",
      "Whether its accounts can be read by anybody.", .governance),
  ]
}
