// The closed lists of words of the register, each with what it means. `unknown` says that somebody
// looked and could not find out; what nobody looked for is not stated at all.

extension PartnershipWord {
  private static func unknown(_ what: String) -> PartnershipWord {
    PartnershipWord("unknown", "looked for, and \(what) could not be found")
  }

  private static let none = PartnershipWord("none", "looked for, and there is none")

  /// Yes and no.
  static let yesNo = [
    PartnershipWord("yes", "it is so"), PartnershipWord("no", "it is not so"),
    unknown("the answer"),
  ]

  /// What kind of collaboration it is.
  static let kinds = [
    PartnershipWord(
      "area_partnership",
      "an area-based education partnership (ABEP): a voluntary, school-led alliance that serves a "
        + "locality, owns no schools and has no statutory power"),
    PartnershipWord(
      "la_service", "a service, strategy or forum that a local authority runs itself"),
    PartnershipWord(
      "la_company", "a company that local authorities own to deliver their own services"),
    PartnershipWord("heads_association", "an association of head teachers"),
    PartnershipWord(
      "state_independent_partnership",
      "a partnership of state schools with independent schools or universities"),
    PartnershipWord("teaching_school_hub", "a Teaching School Hub, or a provider of training"),
    PartnershipWord("learning_trust", "a charitable trust that is the foundation of its schools"),
    PartnershipWord("programme", "a programme or pilot with an end"),
    PartnershipWord("other", "something else that is no area-based education partnership"),
    unknown("its kind"),
  ]

  /// Whether it is at work.
  static let statuses = [
    PartnershipWord("active", "at work"),
    PartnershipWord("planned", "announced, and not yet at work"),
    PartnershipWord("merged", "gone into another partnership, which `merged_into` names"),
    PartnershipWord("closed", "no longer at work"),
    unknown("whether it is at work"),
  ]

  /// Who started it.
  static let initiators = [
    PartnershipWord("local_authority", "the local authority, or several of them"),
    PartnershipWord("schools", "schools or their leaders"),
    PartnershipWord("joint", "the local authority and schools together"),
    PartnershipWord("programme_legacy", "it goes on with what a programme began"),
    PartnershipWord("combined_authority", "a combined authority"),
    unknown("who started it"),
  ]

  /// Why it was started.
  static let drivers = [
    PartnershipWord("la_capacity", "the local authority could do less for schools than before"),
    PartnershipWord("la_role_change", "the local authority gave its part another shape"),
    PartnershipWord("uneven_services", "services to schools were of uneven quality"),
    PartnershipWord("keep_services", "expertise or services in the area might have been lost"),
    PartnershipWord("grant_ended", "a grant for services to schools came to its end"),
    PartnershipWord("national_policy", "national policy changed, or did not fit the area"),
    PartnershipWord("school_leadership", "schools wanted to lead improvement themselves"),
    PartnershipWord("inspection", "an inspection of the local authority was critical"),
    PartnershipWord("beyond_trusts", "schools wanted to work together outside trusts"),
    PartnershipWord("diverse_system", "the area has schools of many kinds"),
    PartnershipWord("voluntary_sector", "a link with the voluntary sector was wanted"),
    PartnershipWord("isolation", "schools or trusts were remote or small"),
    PartnershipWord("programme_legacy", "a programme ended whose work was to go on"),
    PartnershipWord("provision_gap", "the area lacked a provision, such as a pupil referral unit"),
    PartnershipWord("economies_of_scale", "together it costs less"),
    PartnershipWord("skills_and_economy", "schools were to be linked with skills and the economy"),
  ]

  /// Legal forms.
  static let legalForms = [
    PartnershipWord("company_limited_by_guarantee", "a company limited by guarantee"),
    PartnershipWord(
      "school_company", "a company under the School Companies Regulations, or owned by schools"),
    PartnershipWord("community_interest_company", "a community interest company"),
    PartnershipWord("public_limited_company", "a public limited company"),
    PartnershipWord("charity", "a registered charity, or a company with charitable status"),
    PartnershipWord(
      "social_enterprise", "trades for a social purpose, and puts what it earns back into it"),
    PartnershipWord("unincorporated", "has no legal person of its own"),
    PartnershipWord("part_of_la", "is a part of the local authority"),
    unknown("its form"),
  ]

  /// How it and the local authority stand to each other.
  static let relationships = [
    PartnershipWord("led_by_la", "the local authority leads it"),
    PartnershipWord("overseen_by_la", "it works by itself under the local authority's eye"),
    PartnershipWord("la_partner", "the local authority is one partner among others"),
    PartnershipWord("independent_of_la", "the local authority has no part in it"),
    PartnershipWord("combined_authority_led", "a combined authority leads it"),
    unknown("the relation"),
  ]

  /// How far it reaches.
  static let scales = [
    PartnershipWord("sub_la", "a part of one local authority's area"),
    PartnershipWord("single_la", "one local authority's area"),
    PartnershipWord("multi_la", "several local authorities' areas"),
    PartnershipWord("regional", "a region"),
    PartnershipWord("national", "England"),
  ]

  /// What kind of area it works in.
  static let settings = [
    PartnershipWord("urban", "mostly urban"), PartnershipWord("rural", "mostly rural"),
    PartnershipWord("mixed", "urban and rural"),
  ]

  /// Who works with it.
  static let partners = [
    PartnershipWord("dioceses", "dioceses or other religious bodies"),
    PartnershipWord("colleges", "colleges of further education and sixth-form colleges"),
    PartnershipWord("universities", "universities"),
    PartnershipWord("independent_schools", "independent schools"),
    PartnershipWord("early_years", "early years' providers"),
    PartnershipWord("health", "health services"),
    PartnershipWord("voluntary_sector", "charities and voluntary organisations"),
    PartnershipWord("business", "employers and businesses"),
    none,
  ]

  /// What it does.
  static let functions = [
    PartnershipWord("school_improvement", "school improvement: visits, reviews, support"),
    PartnershipWord("peer_review", "reviews of schools by schools"),
    PartnershipWord("training", "training and professional development"),
    PartnershipWord("leadership", "development and recruitment of leaders"),
    PartnershipWord("send", "special educational needs and disabilities"),
    PartnershipWord("inclusion", "inclusion, and what keeps pupils in school"),
    PartnershipWord("attendance", "attendance"),
    PartnershipWord("behaviour", "behaviour, and alternatives to exclusion"),
    PartnershipWord("civic", "the part of schools in their place"),
    PartnershipWord("wider_outcomes", "outcomes beyond attainment, such as health and culture"),
    PartnershipWord("advocacy", "speaks for the area's schools"),
    PartnershipWord("networking", "brings people together"),
    PartnershipWord("signposting", "says where help is to be had"),
    PartnershipWord("trust_support", "helps small trusts and schools that join trusts"),
    PartnershipWord("cultural_offer", "arts and culture"),
    PartnershipWord("careers", "careers and work"),
  ]

  /// Where its money comes from.
  static let funding = [
    PartnershipWord("la_grant", "a grant or commission of the local authority"),
    PartnershipWord("subscription", "subscriptions of members"),
    PartnershipWord("traded_services", "services that are sold"),
    PartnershipWord("public_grants", "grants of other public bodies"),
    PartnershipWord("contribution_by_size", "contributions by the size of a school"),
    PartnershipWord("chair_contribution", "its chair's school or trust gives the time"),
    PartnershipWord("la_secondments", "staff that the local authority lends"),
    PartnershipWord("programme_funding", "money of a programme with an end"),
    none,
  ]

  /// Between what it stands as a bridge.
  static let bridges = [
    PartnershipWord(
      "fragmented_system_to_academisation", "from many kinds of school to a system of trusts"),
    PartnershipWord("schools_to_other_services", "between schools and other services"),
    PartnershipWord("national_to_local", "between national policy and the place"),
    none,
  ]

  /// Who sits on its board.
  static let boardSeats = [
    PartnershipWord("heads", "head teachers"),
    PartnershipWord("trust_chief_executives", "chief executives of trusts"),
    PartnershipWord("governors", "governors and trustees of schools"),
    PartnershipWord("la_officers", "officers of the local authority"),
    PartnershipWord("councillors", "councillors"),
    PartnershipWord("others", "others: dioceses, colleges, universities, employers"),
    unknown("who sits on it"),
  ]

  /// Who chairs it.
  static let chairs = [
    PartnershipWord("head", "a head teacher"),
    PartnershipWord("trust_chief_executive", "a chief executive of a trust"),
    PartnershipWord("la_officer", "an officer of the local authority"),
    PartnershipWord("councillor", "a councillor"),
    PartnershipWord("independent", "somebody who is none of these"),
    unknown("who chairs it"),
  ]

  /// How the board is filled.
  static let elections = [
    PartnershipWord("elected", "elected by members"),
    PartnershipWord("appointed", "appointed"),
    PartnershipWord("mixed", "some elected, some appointed"),
    unknown("how it is filled"),
  ]

  /// In what part somebody researched or answered.
  public static let roles = [
    PartnershipWord("desk_researcher", "somebody who read what is published"),
    PartnershipWord("partnership_lead", "somebody who leads or works for the partnership"),
    PartnershipWord("la_officer", "an officer of the local authority"),
    PartnershipWord("school_leader", "a head teacher or another leader of a school"),
    PartnershipWord("trust_leader", "a leader of a trust"),
    PartnershipWord("other_respondent", "somebody else who was asked"),
  ]

  /// In what part somebody answers a form.
  static let respondents = roles.filter { $0.value != "desk_researcher" }

  /// How much of an area is meant.
  public static let extents = [
    PartnershipWord("whole", "all of each authority that the area names"),
    PartnershipWord("part", "a part of it"),
  ]

  /// What a member is.
  public static let memberKinds = [
    PartnershipWord("school", "a school, by its URN"),
    PartnershipWord("trust", "a trust, by its group UID"),
  ]
}
