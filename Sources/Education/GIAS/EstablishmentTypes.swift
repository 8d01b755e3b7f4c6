extension EstablishmentType {
  /// The types of GIAS, ascending by code.
  ///
  /// *State-funded* are 01 02 03 05 06 07 12 14 15 28 33-36 and 38-46: schools that the state pays
  /// for and that the school census counts. Colleges, non-maintained special schools (08) and
  /// secure units are outside it.
  public static let all: [EstablishmentType] = [
    funded("01", "Community school", .maintained, .mainstream),
    funded("02", "Voluntary aided school", .maintained, .mainstream),
    funded("03", "Voluntary controlled school", .maintained, .mainstream),
    funded("05", "Foundation school", .maintained, .mainstream),
    funded("06", "City technology college", .cityTechnologyCollege, .mainstream),
    funded("07", "Community special school", .maintained, .special),
    other("08", "Non-maintained special school", .nonMaintainedSpecial, .special),
    other("10", "Other independent special school", .independent, .special),
    other("11", "Other independent school", .independent, .mainstream),
    funded("12", "Foundation special school", .maintained, .special),
    funded("14", "Pupil referral unit", .maintained, .alternative),
    funded("15", "Local authority nursery school", .maintained, .nursery),
    other("18", "Further education", .college, .post16),
    other("24", "Secure units", .other, .other),
    other("25", "Offshore schools", .abroad, .other),
    other("26", "Service children's education", .abroad, .other),
    other("27", "Miscellaneous", .other, .other),
    funded("28", "Academy sponsor led", .academy, .mainstream),
    other("29", "Higher education institutions", .university, .post16),
    other("30", "Welsh establishment", .welsh, .other),
    other("31", "Sixth form centres", .college, .post16),
    other("32", "Special post 16 institution", .college, .post16),
    funded("33", "Academy special sponsor led", .academy, .special),
    funded("34", "Academy converter", .academy, .mainstream),
    funded("35", "Free schools", .freeSchool, .mainstream),
    funded("36", "Free schools special", .freeSchool, .special),
    other("37", "British schools overseas", .abroad, .other),
    funded("38", "Free schools alternative provision", .freeSchool, .alternative),
    funded("39", "Free schools 16 to 19", .freeSchool, .post16),
    funded("40", "University technical college", .freeSchool, .mainstream),
    funded("41", "Studio schools", .freeSchool, .mainstream),
    funded("42", "Academy alternative provision converter", .academy, .alternative),
    funded("43", "Academy alternative provision sponsor led", .academy, .alternative),
    funded("44", "Academy special converter", .academy, .special),
    funded("45", "Academy 16-19 converter", .academy, .post16),
    funded("46", "Academy 16 to 19 sponsor led", .academy, .post16),
    other("47", "Children's centre", .childrensCentre, .nursery),
    other("48", "Children's centre linked site", .childrensCentre, .nursery),
    other("49", "Online provider", .independent, .other),
    other("56", "Institution funded by other government department", .other, .other),
    other("57", "Academy secure 16 to 19", .academy, .other),
  ]

  private static func funded(
    _ code: String, _ name: String, _ group: Group, _ provision: Provision
  ) -> EstablishmentType {
    EstablishmentType(
      code: code, name: name, group: group, provision: provision, isStateFunded: true)
  }

  private static func other(
    _ code: String, _ name: String, _ group: Group, _ provision: Provision
  ) -> EstablishmentType {
    EstablishmentType(
      code: code, name: name, group: group, provision: provision, isStateFunded: false)
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The type that GIAS calls so, letter for letter.
  public static func named(_ name: String) -> EstablishmentType? { byName[name] }

  /// The type that has the code, with or without its leading zero (`2` and `02`).
  public static func coded(_ code: String) -> EstablishmentType? {
    byCode[code.utf8.count == 1 ? "0\(code)" : code]
  }
}
