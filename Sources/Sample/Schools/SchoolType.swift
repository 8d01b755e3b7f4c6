import Education

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

  private init(_ code: String, _ group: Group) {
    self.code = Words.windows1252(code)
    name = Words.windows1252(EstablishmentType.coded(code)?.name ?? "")
    self.group = group
  }

  /// The types that the sample uses, by code.
  static let all: [SchoolType] = [
    .init("01", .maintained),
    .init("02", .maintained),
    .init("03", .maintained),
    .init("05", .foundation),
    .init("06", .other),
    .init("07", .maintained),
    .init("08", .independent),
    .init("10", .independent),
    .init("11", .independent),
    .init("12", .foundation),
    .init("14", .maintained),
    .init("15", .maintained),
    .init("18", .post16),
    .init("24", .other),
    .init("25", .other),
    .init("26", .other),
    .init("27", .other),
    .init("28", .academy),
    .init("29", .post16),
    .init("30", .other),
    .init("31", .post16),
    .init("32", .post16),
    .init("33", .academy),
    .init("34", .academy),
    .init("35", .academy),
    .init("36", .academy),
    .init("37", .other),
    .init("38", .academy),
    .init("39", .academy),
    .init("40", .academy),
    .init("41", .academy),
    .init("42", .academy),
    .init("43", .academy),
    .init("44", .academy),
    .init("49", .independent),
  ]

  /// The type of a code.
  static func index(_ code: String) -> Index {
    all.firstIndex { $0.code == Array(code.utf8) } ?? 0
  }
}
