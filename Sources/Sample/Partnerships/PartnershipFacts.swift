import Education

/// What the synthetic register says of partnerships that do not exist.
enum PartnershipFacts {
  private static func said(_ field: String, _ value: String)
    -> PartnershipRegisterFiles.Facts.Element
  {
    (field, value, .reported)
  }

  private static func checked(_ field: String, _ value: String)
    -> PartnershipRegisterFiles.Facts.Element
  {
    (field, value, .verified)
  }

  private static func open(_ field: String) -> PartnershipRegisterFiles.Facts.Element {
    (field, "", .notResearched)
  }

  /// By the partnership's id.
  static let all: [String: PartnershipRegisterFiles.Facts] = [
    "ambrel_learning": [
      said("alias", "ALP"), checked("kind", "area_partnership"), said("initiated_by", "joint"),
      said("drivers", "la_capacity"), checked("founded_on", "2015-06-01"),
      checked("legal_form", "company_limited_by_guarantee"), checked("legal_form", "charity"),
      said("la_relationship", "la_partner"), checked("schools_stake_percent", "80"),
      checked("la_stake_percent", "20"), said("scale", "single_la"),
      said("association_member", "yes"), said("functions", "school_improvement"),
      said("functions", "peer_review"), said("functions", "training"),
      said("funding", "subscription"), said("funding", "la_grant"), said("board", "heads"),
      said("board", "la_officers"), said("chair", "head"), said("election", "elected"),
      checked("la_seat", "yes"), checked("accounts_published", "yes"),
    ],
    "corvane_schools": [
      said("kind", "area_partnership"), said("initiated_by", "schools"),
      said("launched_on", "2019"), said("legal_form", "unincorporated"),
      said("la_relationship", "independent_of_la"), said("scale", "single_la"),
      said("functions", "networking"), said("funding", "none"), said("la_seat", "no"),
      open("chair"),
    ],
    "dorvena_alliance": [
      said("alias", "DBEA"), said("kind", "area_partnership"),
      said("initiated_by", "programme_legacy"), said("legal_form", "charity"),
      said("la_relationship", "la_partner"), said("scale", "single_la"),
      said("functions", "inclusion"), said("functions", "attendance"),
      said("funding", "programme_funding"), said("other_partners", "health"),
      said("other_partners", "voluntary_sector"),
    ],
    "leofran_company": [
      said("kind", "area_partnership"), said("initiated_by", "local_authority"),
      said("founded_on", "2016"), said("legal_form", "school_company"),
      said("la_relationship", "overseen_by_la"), said("scale", "multi_la"),
      said("functions", "school_improvement"), said("functions", "send"),
      said("funding", "traded_services"), open("initiated_by"), open("la_stake_percent"),
    ],
    "therelle_learning": [
      said("kind", "unknown"), said("initiated_by", "combined_authority"),
      said("la_relationship", "combined_authority_led"), said("scale", "multi_la"),
      said("functions", "careers"), said("funding", "public_grants"), open("legal_form"),
    ],
  ]

  /// Of the one that has no page.
  static let withoutPage: PartnershipRegisterFiles.Facts = [
    said("name", "Ysolde Heads’ Circle"), said("kind", "heads_association"), open("status"),
    said("scale", "sub_la"), said("functions", "networking"),
  ]
}
