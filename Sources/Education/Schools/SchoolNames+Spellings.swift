extension SchoolNames {
  /// Spellings of the same thing in schools' names.
  static let spellings: [Spelling] = faiths + phases + institutions + places

  private static let faiths = [
    Spelling(
      "ce",
      [
        ("church of england", "Lea Church of England School", "lea ce school"),
        ("church england", "Lea Church England School", "lea ce school"),
        ("c of e", "Lea C. of E. School", "lea ce school"),
        ("c of england", "Lea C of England School", "lea ce school"),
        ("cofe", "Lea CofE School", "lea ce school"), ("coe", "Lea CoE School", "lea ce school"),
        ("c e", "Lea C/E School", "lea ce school"),
        ("ch of eng", "Lea Ch. of Eng. School", "lea ce school"),
      ]),
    Spelling(
      "catholic",
      [
        ("roman catholic", "St Ann's Roman Catholic School", "st anns catholic school"),
        ("rc", "St Ann's R.C. School", "st anns catholic school"),
        ("r c", "St Ann's R C School", "st anns catholic school"),
        ("cath", "St Ann's Cath School", "st anns catholic school"),
      ]),
    Spelling("ciw", [("church in wales", "Lea Church in Wales School", "lea ciw school")]),
    Spelling(
      "va",
      [
        ("voluntary aided", "Lea Voluntary Aided School", "lea va school"),
        ("vol aided", "Lea Vol. Aided School", "lea va school"),
        ("v a", "Lea V A School", "lea va school"), ("aided", "Lea Aided School", "lea va school"),
      ]),
    Spelling(
      "vc",
      [
        ("voluntary controlled", "Lea Voluntary Controlled School", "lea vc school"),
        ("vol controlled", "Lea Vol. Controlled School", "lea vc school"),
        ("v c", "Lea V C School", "lea vc school"),
        ("controlled", "Lea Controlled School", "lea vc school"),
      ]),
    Spelling("ce va", [("ceva", "Lea CEVA School", "lea ce va school")]),
    Spelling("ce vc", [("cevc", "Lea CEVC School", "lea ce vc school")]),
    Spelling(
      "community primary",
      [
        ("cp", "Lea CP School", "lea community primary school"),
        ("c p", "Lea C P School", "lea community primary school"),
      ]),
    Spelling("ce primary", [("cep", "Lea CEP School", "lea ce primary school")]),
    Spelling(
      "st",
      [
        ("saint", "Saint Ann's School", "st anns school"),
        ("ss", "SS Ann and Jude School", "st ann and jude school"),
        ("sts", "Sts Ann and Jude School", "st ann and jude school"),
      ]),
  ]

  private static let phases = [
    Spelling(
      "infant",
      [
        ("infants", "Lea Infants' School", "lea infant school"),
        ("inf", "Lea Inf School", "lea infant school"),
        ("infts", "Lea Infts School", "lea infant school"),
      ]),
    Spelling(
      "junior",
      [
        ("juniors", "Lea Juniors", "lea junior"), ("jnr", "Lea Jnr School", "lea junior school"),
        ("jun", "Lea Jun School", "lea junior school"),
        ("jr", "Lea Jr School", "lea junior school"),
      ]),
    Spelling(
      "primary",
      [
        ("prim", "Lea Prim School", "lea primary school"),
        ("pri", "Lea Pri School", "lea primary school"),
        ("jmi", "Lea JMI School", "lea primary school"),
        ("jm and i", "Lea JM & I School", "lea primary school"),
        ("j m and i", "Lea J M & I School", "lea primary school"),
        ("j and i", "Lea J & I School", "lea primary school"),
        ("junior and infant", "Lea Junior and Infant School", "lea primary school"),
        ("junior and infants", "Lea Junior and Infants School", "lea primary school"),
        ("junior infant", "Lea Junior, Infant School", "lea primary school"),
        ("infant and junior", "Lea Infant and Junior School", "lea primary school"),
        ("infants and junior", "Lea Infants and Junior School", "lea primary school"),
        ("junior mixed and infant", "Lea Junior Mixed and Infant School", "lea primary school"),
        ("junior mixed infant", "Lea Junior Mixed Infant School", "lea primary school"),
        ("junior mixed", "Lea Junior Mixed School", "lea primary school"),
      ]),
    Spelling(
      "primary nursery",
      [
        ("jmin", "Lea JMIN School", "lea primary nursery school"),
        (
          "junior infant and nursery", "Lea Junior, Infant and Nursery School",
          "lea primary nursery school"
        ),
        (
          "junior and infant and nursery", "Lea Junior and Infant and Nursery School",
          "lea primary nursery school"
        ),
      ]),
    Spelling("nursery", [("nurs", "Lea Nurs School", "lea nursery school")]),
    Spelling("secondary", [("sec", "Lea Sec School", "lea secondary school")]),
    Spelling("comprehensive", [("comp", "Lea Comp School", "lea comprehensive school")]),
    Spelling("preparatory", [("prep", "Lea Prep", "lea preparatory")]),
    Spelling(
      "sixth",
      [("6th", "Lea 6th Form", "lea sixth form"), ("vith", "Lea VIth Form", "lea sixth form")]),
    Spelling("sixth form", [("vi form", "Lea VI Form College", "lea sixth form college")]),
    Spelling("preschool", [("pre school", "Lea and Pre-School", "lea and preschool")]),
  ]

  private static let institutions = [
    Spelling(
      "school",
      [
        ("sch", "Lea Sch", "lea school"), ("schl", "Lea Schl", "lea school"),
        ("schools", "Lea Schools", "lea school"),
      ]),
    Spelling(
      "academy", [("acad", "Lea Acad", "lea academy"), ("acdy", "Lea Acdy", "lea academy")]),
    Spelling("college", [("coll", "Lea Coll", "lea college")]),
    Spelling(
      "community",
      [
        ("comm", "Lea Comm School", "lea community school"),
        ("com", "Lea Com School", "lea community school"),
      ]),
    Spelling("centre", [("center", "Lea Center", "lea centre"), ("ctr", "Lea Ctr", "lea centre")]),
    Spelling("technology", [("tech", "Lea Tech College", "lea technology college")]),
    Spelling(
      "pru",
      [
        ("pupil referral unit", "Lea Pupil Referral Unit", "lea pru"),
        ("p r u", "Lea P R U", "lea pru"),
      ]),
    Spelling(
      "university technical college", [("utc", "Lea UTC", "lea university technical college")]),
    Spelling("girls", [("girl", "Lea School for Girl", "lea school for girls")]),
    Spelling("boys", [("boy", "Lea School for Boy", "lea school for boys")]),
  ]

  private static let places = [
    Spelling("", [("the", "The Lea School", "lea school")]),
    Spelling("road", [("rd", "Lea Rd School", "lea road school")]),
    Spelling("mount", [("mt", "Mt Lea School", "mount lea school")]),
    Spelling("great", [("gt", "Gt Lea School", "great lea school")]),
  ]
}
