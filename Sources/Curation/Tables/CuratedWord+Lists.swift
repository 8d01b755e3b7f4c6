/// The closed lists of words that columns share, each with what it means to a reader.
extension CuratedWord {
  /// Where the register files an establishment.
  static let areas = [
    CuratedWord("english_la", "under one of today's local authorities of England"),
    CuratedWord("historic_la", "under an English authority that a reorganisation replaced"),
    CuratedWord("wales", "under an authority of Wales"),
    CuratedWord("offshore", "Channel Islands, Isle of Man and other offshore lists"),
    CuratedWord("overseas", "overseas"),
    CuratedWord("service_children", "Service children's education"),
    CuratedWord("none", "under no authority"),
    CuratedWord("unknown", "a code that no reference table knows"),
  ]

  /// Who answers for an establishment.
  static let typeGroups = [
    CuratedWord("maintained", "maintained by a local authority"),
    CuratedWord("academy", "academy (converter or sponsor led)"),
    CuratedWord("free_school", "free school, studio school or university technical college"),
    CuratedWord("city_technology_college", "city technology college"),
    CuratedWord("non_maintained_special", "non-maintained special school"),
    CuratedWord("independent", "independent school"),
    CuratedWord("college", "further education"),
    CuratedWord("university", "university"),
    CuratedWord("abroad", "offshore, overseas or for Service children"),
    CuratedWord("welsh", "establishment in Wales"),
    CuratedWord("childrens_centre", "children's centre"),
    CuratedWord("other", "anything else"),
  ]

  /// Whether an establishment is at work.
  static let schoolStatuses = [
    CuratedWord("open", "open"),
    CuratedWord("open_proposed_to_close", "open, but proposed to close"),
    CuratedWord("closed", "closed"),
    CuratedWord("proposed_to_open", "proposed to open"),
  ]

  /// Phases of education.
  static let phases = [
    CuratedWord("nursery", "nursery"),
    CuratedWord("primary", "primary"),
    CuratedWord("middle_deemed_primary", "middle deemed primary"),
    CuratedWord("secondary", "secondary"),
    CuratedWord("middle_deemed_secondary", "middle deemed secondary"),
    CuratedWord("16_plus", "16 plus"),
    CuratedWord("all_through", "all-through"),
    CuratedWord("not_applicable", "none given: special, alternative and independent schools"),
  ]

  /// Kinds of academy trust.
  static let trustTypes = [
    CuratedWord("multi_academy_trust", "multi-academy trust"),
    CuratedWord("single_academy_trust", "single-academy trust"),
    CuratedWord("secure_single_academy_trust", "secure single-academy trust"),
  ]

  /// Kinds of group that are no academy trusts.
  static let groupTypes = [
    CuratedWord("federation", "maintained schools under one governing body"),
    CuratedWord("foundation_trust", "the foundation of foundation schools"),
    CuratedWord("school_sponsor", "sponsor of academies"),
    CuratedWord("umbrella_trust", "umbrella trust, joining trusts that stay separate"),
    CuratedWord("childrens_centres_group", "group of children's centres"),
    CuratedWord("childrens_centres_collaboration", "children's centres that work together"),
  ]

  /// Whether a group is at work.
  static let groupStatuses = [
    CuratedWord("open", "open"),
    CuratedWord("closed", "closed"),
    CuratedWord("proposed_to_open", "proposed to open"),
    CuratedWord("created_in_error", "entered by mistake"),
  ]

  /// Which register a membership rests on.
  static let bases = [
    CuratedWord("establishments", "the establishments' own records"),
    CuratedWord("group_links", "the list of groups and their establishments"),
    CuratedWord("both", "both registers"),
  ]

  /// Kinds of counted school.
  static let schoolKinds = [
    CuratedWord("nursery", "nursery school"),
    CuratedWord("primary", "primary, or middle deemed primary"),
    CuratedWord("secondary", "secondary, or middle deemed secondary"),
    CuratedWord("all_through", "for all ages"),
    CuratedWord("post_16", "16 to 19"),
    CuratedWord("special", "special school of any phase"),
    CuratedWord("alternative", "pupil referral unit or other alternative provision"),
    CuratedWord("other", "the register gives no phase"),
  ]

  /// What says since when a school is an academy.
  static let academyBases = [
    CuratedWord("open_date", "its own day of opening"),
    CuratedWord("succession", "the day of the link to the school whose place it took"),
    CuratedWord("predecessor_closed", "the day on which the school whose place it took closed"),
  ]

  /// How far a trust's schools reach.
  static let footprints = [
    CuratedWord("local", "all in one local authority"),
    CuratedWord("regional", "in several authorities of one region"),
    CuratedWord("national", "in more than one region"),
  ]

  /// How a school is joined to others, the closest tie first.
  static let connections = [
    CuratedWord("multi_academy_trust", "in a multi-academy trust"),
    CuratedWord("federation", "in a federation"),
    CuratedWord("partnership", "named among the members of a partnership"),
    CuratedWord("trust_unknown", "an academy whose trust the register does not name"),
    CuratedWord(
      "membership_unknown", "its authority has a partnership that publishes no list of members"),
    CuratedWord("unconnected", "none of these; a single-academy trust alone does not connect"),
  ]

  /// How alike two authorities are.
  static let closenesses = [
    CuratedWord("extremely_close", "extremely close"),
    CuratedWord("very_close", "very close"),
    CuratedWord("close", "close"),
    CuratedWord("somewhat_close", "somewhat close"),
    CuratedWord("not_close", "not close, and still among the nearest ten"),
  ]

  /// How one school took the place of another.
  static let successionKinds = [
    CuratedWord("replaced", "replaced, as when a school becomes an academy"),
    CuratedWord("merged", "merged into a school that went on"),
    CuratedWord("amalgamated", "amalgamated into a new school"),
    CuratedWord("split", "split"),
  ]

  /// What kind of answer a mention has.
  static let verdicts = [
    CuratedWord("one", "one entity"),
    CuratedWord("part", "a part of one entity"),
    CuratedWord("set", "several entities together"),
    CuratedWord("historic", "an entity that is no more"),
    CuratedWord("ambiguous", "several entities might be meant"),
    CuratedWord("none", "no entity of the register"),
  ]

  /// Kinds of arrangement that cover areas.
  static let programmeKinds = [
    CuratedWord("programme", "a government programme for chosen areas"),
    CuratedWord("hub", "hubs, each serving an area"),
    CuratedWord("combined_authority", "authorities joined for devolved powers"),
  ]

  /// How much is known of where a programme is.
  static let programmeStatuses = [
    CuratedWord("researched", "its list says of every authority whether it is covered"),
    CuratedWord("partly_researched", "its list leaves some authorities open"),
    CuratedWord("not_researched", "no list is known"),
  ]

  /// Whether it is known when a programme applied.
  static let validities = [
    CuratedWord("known", "its source states when it began or ended"),
    CuratedWord("unknown", "its source states no dates"),
  ]

  /// How much of an authority a row covers.
  static let coverages = [
    CuratedWord("whole", "all of the authority"),
    CuratedWord("part", "districts of it, or another part"),
  ]

  /// How much of an authority a programme covers.
  static let standings =
    coverages + [
      CuratedWord("none", "nothing of the authority"),
      CuratedWord("not_researched", "not known"),
    ]

  /// Geographic levels of statistical tables.
  static let geographicLevels = [
    CuratedWord("National", "England"),
    CuratedWord("Regional", "one of the nine regions"),
    CuratedWord("Local authority", "one of the local authorities"),
  ]
}
