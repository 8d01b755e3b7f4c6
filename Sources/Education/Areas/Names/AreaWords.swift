import Linkage

/// How the words in the names of areas are written, and which of them are small.
enum AreaWords {
  /// Words that may be left out of a name or be others: `Kingston-upon-Hull`, `Kingston Hull`.
  static let small: Set<String> = [
    "and", "by", "in", "le", "of", "on", "the", "under", "upon", "with",
  ]

  /// Words that part one name into a settlement and where it lies: `Newcastle` and `upon Tyne`.
  static let lying: Set<String> = ["in", "le", "on", "under", "upon"]

  /// The words of a text as they are compared.
  static func words(of text: String) -> [String] { normaliser.normalise(text).words }

  /// The normaliser of the names of areas.
  static let normaliser = Normaliser(rules: rules)

  /// The places that a name joins, in words: Bournemouth, Christchurch and Poole.
  ///
  /// A name that joins none gives none; `Bristol, City of` has a comma and no `and`.
  static func joinedPlaces(in name: String) -> [[String]] {
    let parts = name.split(separator: ",").flatMap { part in
      words(of: String(part)).split { $0 == "and" || $0 == "with" }.map(Array.init)
    }
    let hasJoint = words(of: name).contains { $0 == "and" || $0 == "with" }
    return hasJoint && parts.count > 1 ? parts : []
  }

  /// Abbreviations and other spellings, and words that move to the front from behind a comma.
  static let rules: [NameRule] = abbreviations + initials + counties + inversions

  private static func word(
    _ words: String, _ others: String, at place: NameRule.Place = .anywhere, _ name: String,
    _ normal: String
  ) -> NameRule {
    NameRule(words, at: place, .write(others), example: .init(name, normal))
  }

  private static let abbreviations: [NameRule] = [
    word("saint", "st", "Saint Helens", "st helens"),
    word("boro", "borough", "camden london boro", "camden london borough"),
    word("met", "metropolitan", "Bury Met Borough", "bury metropolitan borough"),
    word("metro", "metropolitan", "Bury Metro Borough", "bury metropolitan borough"),
    word("co", "county", at: .start, "Co. Durham", "county durham"),
    word("cty", "county", "Kent Cty Council", "kent county council"),
    word("cncl", "council", "Kent Cncl", "kent council"),
    word("dist", "district", "Wigan Dist", "wigan district"),
    word("n", "north", "N. Yorkshire", "north yorkshire"),
    word("s", "south", "S Tyneside", "south tyneside"),
    word("e", "east", "E. Sussex", "east sussex"),
    word("w", "west", "W Sussex", "west sussex"),
    word("nth", "north", "Nth Yorkshire", "north yorkshire"),
    word("sth", "south", "Sth Tyneside", "south tyneside"),
    word("ne", "north east", "N.E. Lincolnshire", "north east lincolnshire"),
    word("nw", "north west", "NW Leicestershire", "north west leicestershire"),
    word("se", "south east", "SE England", "south east england"),
    word("sw", "south west", "SW England", "south west england"),
    word("northeast", "north east", "Northeast Lincolnshire", "north east lincolnshire"),
    word("northwest", "north west", "Northwest England", "north west england"),
    word("southeast", "south east", "Southeast England", "south east england"),
    word("southwest", "south west", "Southwest England", "south west england"),
    word("cent", "central", "Cent Bedfordshire", "central bedfordshire"),
    word("is", "isle", at: .start, "Is. of Wight", "isle of wight"),
    word("isles", "isle", "Isles of Scilly", "isle of scilly"),
  ]

  private static let initials: [NameRule] = [
    word("mbc", "metropolitan borough council", "Bury MBC", "bury metropolitan borough council"),
    word(
      "mdc", "metropolitan district council", "Bradford MDC",
      "bradford metropolitan district council"),
    word("mb", "metropolitan borough", at: .end, "Bury MB", "bury metropolitan borough"),
    word("lbc", "london borough council", at: .end, "Camden LBC", "camden london borough council"),
    word("rb", "royal borough", "RB Greenwich", "royal borough greenwich"),
    word(
      "rbc", "royal borough council", at: .end, "Kingston RBC",
      "kingston royal borough council"),
    word("bc", "borough council", at: .end, "Halton B.C.", "halton borough council"),
    word("dc", "district council", at: .end, "Fenland D.C.", "fenland district council"),
    word("ua", "unitary authority", at: .end, "Torbay UA", "torbay unitary authority"),
    word("la", "local authority", at: .end, "Kent LA", "kent local authority"),
    word("las", "local authorities", "all North East LAs", "all north east local authorities"),
    word(
      "lea", "local education authority", at: .end, "Kent LEA",
      "kent local education authority"),
    word(
      "cca", "combined county authority", at: .end, "East Midlands CCA",
      "east midlands combined county authority"),
  ]

  /// The short forms of counties in general use; all but Oxon, Salop and Hants are beginnings.
  private static let counties: [NameRule] = [
    ("beds", "bedfordshire"), ("berks", "berkshire"), ("bucks", "buckinghamshire"),
    ("cambs", "cambridgeshire"), ("ches", "cheshire"), ("derbys", "derbyshire"),
    ("glos", "gloucestershire"), ("gloucs", "gloucestershire"), ("hants", "hampshire"),
    ("herts", "hertfordshire"), ("lancs", "lancashire"), ("leics", "leicestershire"),
    ("lincs", "lincolnshire"), ("northants", "northamptonshire"), ("notts", "nottinghamshire"),
    ("oxon", "oxfordshire"), ("salop", "shropshire"), ("shrops", "shropshire"),
    ("staffs", "staffordshire"), ("warks", "warwickshire"), ("wilts", "wiltshire"),
    ("worcs", "worcestershire"), ("yorks", "yorkshire"),
  ].map { short, full in word(short, full, "North \(short).", "north \(full)") }

  private static let inversions: [NameRule] = [
    ("city of", "London, City of", "city of london"),
    ("county", "Durham, County", "county durham"),
    ("county of", "Herefordshire, County of", "county of herefordshire"),
    ("city and county of", "London, City and County of", "city and county of london"),
    ("the city of", "York, the City of", "the city of york"),
    ("isle of", "Wight, Isle of", "isle of wight"),
    ("isles of", "Scilly, Isles of", "isle of scilly"),
    ("london borough of", "Camden, London Borough of", "london borough of camden"),
    ("lb of", "Camden, LB of", "lb of camden"),
    ("royal borough of", "Greenwich, Royal Borough of", "royal borough of greenwich"),
    ("borough of", "Bedford, Borough of", "borough of bedford"),
    ("metropolitan borough of", "Bury, Metropolitan Borough of", "metropolitan borough of bury"),
    ("council of the", "Wirral, Council of the", "council of the wirral"),
    ("the", "Wirral, The", "the wirral"),
  ].map { words, name, normal in NameRule(words, .moveToFront, example: .init(name, normal)) }
}
