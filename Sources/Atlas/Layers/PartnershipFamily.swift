/// A field of the register as a layer: its words gathered into at most six kinds, and *several*.
struct PartnershipFamily: Sendable {
  /// The field, which is the layer's id too.
  let field: String
  /// The layer's title.
  let title: String
  /// What the legend says over its lines.
  let legendTitle: String
  /// What several kinds in one authority are called.
  let several: String
  /// The kinds: what each is called, and the words in it, the first kind that has a word taking it.
  let kinds: [(label: String, words: [String])]
  /// Whether the first kind that fits is taken alone, as where a company is a charity too.
  var takesFirst = false

  /// The fields that are layers.
  static let all = [
    PartnershipFamily(
      field: "initiated_by", title: "Who started partnerships", legendTitle: "Started by",
      several: "Several, started differently",
      kinds: [
        ("The local authority", ["local_authority"]), ("Schools", ["schools"]),
        ("LA and schools together", ["joint"]),
        ("What a programme began", ["programme_legacy"]),
        ("A combined authority", ["combined_authority"]),
      ]),
    PartnershipFamily(
      field: "legal_form", title: "Legal form of partnerships", legendTitle: "Legal form",
      several: "Several, of different forms",
      kinds: [
        ("Part of the LA", ["part_of_la"]), ("School company", ["school_company"]),
        ("Company limited by guarantee", ["company_limited_by_guarantee"]),
        ("Other company", ["community_interest_company", "public_limited_company"]),
        ("Charity or social enterprise", ["charity", "social_enterprise"]),
        ("Unincorporated", ["unincorporated"]),
      ], takesFirst: true),
    PartnershipFamily(
      field: "la_relationship", title: "Partnerships’ relation to the LA",
      legendTitle: "The partnership is", several: "Several, related differently",
      kinds: [
        ("Led by the LA", ["led_by_la"]), ("Overseen by the LA", ["overseen_by_la"]),
        ("Partner of the LA", ["la_partner"]),
        ("Independent of the LA", ["independent_of_la"]),
        ("Led by a combined authority", ["combined_authority_led"]),
      ]),
    PartnershipFamily(
      field: "scale", title: "Scale of partnerships", legendTitle: "How far it reaches",
      several: "Several, of different scales",
      kinds: [
        ("Part of one LA", ["sub_la"]), ("One LA", ["single_la"]), ("Several LAs", ["multi_la"]),
        ("A region", ["regional"]), ("England", ["national"]),
      ]),
    PartnershipFamily(
      field: "funding", title: "What funds partnerships", legendTitle: "Where money comes from",
      several: "Several of these",
      kinds: [
        ("The local authority", ["la_grant", "la_secondments"]),
        ("Members", ["subscription", "contribution_by_size", "chair_contribution"]),
        ("Services that are sold", ["traded_services"]),
        ("Public grants or programmes", ["public_grants", "programme_funding"]),
      ]),
    PartnershipFamily(
      field: "functions", title: "What partnerships do", legendTitle: "What it does",
      several: "Several of these",
      kinds: [
        ("School improvement, peer review", ["school_improvement", "peer_review"]),
        ("Training and leadership", ["training", "leadership"]),
        ("Inclusion and SEND", ["send", "inclusion", "attendance", "behaviour"]),
        (
          "Voice, network, support for trusts",
          [
            "advocacy", "networking", "signposting", "trust_support",
          ]
        ),
        ("Civic, cultural, careers", ["civic", "wider_outcomes", "cultural_offer", "careers"]),
      ]),
  ]
}
