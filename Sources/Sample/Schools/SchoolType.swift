/// A type of establishment as the sample writes it: code and name in GIAS's form.
struct SchoolType: Sendable {
  /// The index of a type in `all`.
  typealias Index = Int

  /// GIAS's two-digit code.
  let code: [UInt8]
  /// GIAS's name.
  let name: [UInt8]
  /// Who runs such schools.
  let group: Group

  /// Who runs schools of a type.
  enum Group: Sendable {
    case maintained, foundation, academy, independent, post16, other
  }

  private init(_ code: String, _ name: String, _ group: Group) {
    self.code = Words.windows1252(code)
    self.name = Words.windows1252(name)
    self.group = group
  }

  /// The types that the sample uses, by code.
  static let all: [SchoolType] = [
    .init("01", "Community school", .maintained),
    .init("02", "Voluntary aided school", .maintained),
    .init("03", "Voluntary controlled school", .maintained),
    .init("05", "Foundation school", .foundation),
    .init("06", "City technology college", .other),
    .init("07", "Community special school", .maintained),
    .init("08", "Non-maintained special school", .independent),
    .init("10", "Other independent special school", .independent),
    .init("11", "Other independent school", .independent),
    .init("12", "Foundation special school", .foundation),
    .init("14", "Pupil referral unit", .maintained),
    .init("15", "Local authority nursery school", .maintained),
    .init("18", "Further education", .post16),
    .init("24", "Secure units", .other),
    .init("25", "Offshore schools", .other),
    .init("26", "Service children's education", .other),
    .init("27", "Miscellaneous", .other),
    .init("28", "Academy sponsor led", .academy),
    .init("29", "Higher education institutions", .post16),
    .init("30", "Welsh establishment", .other),
    .init("31", "Sixth form centres", .post16),
    .init("32", "Special post 16 institution", .post16),
    .init("33", "Academy special sponsor led", .academy),
    .init("34", "Academy converter", .academy),
    .init("35", "Free schools", .academy),
    .init("36", "Free schools special", .academy),
    .init("37", "British schools overseas", .other),
    .init("38", "Free schools alternative provision", .academy),
    .init("39", "Free schools 16 to 19", .academy),
    .init("40", "University technical college", .academy),
    .init("41", "Studio schools", .academy),
    .init("42", "Academy alternative provision converter", .academy),
    .init("43", "Academy alternative provision sponsor led", .academy),
    .init("44", "Academy special converter", .academy),
    .init("49", "Online provider", .independent),
  ]

  /// The type of a code.
  static func index(_ code: String) -> Index {
    all.firstIndex { $0.code == Array(code.utf8) } ?? 0
  }
}
