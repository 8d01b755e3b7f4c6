/// How what stands beside a mention compares with what the register has.
public enum ContextLevel: UInt8, CaseIterable, Sendable {
  /// Its area is the entity's, or one that it was part of or became part of.
  case areaSame
  /// Its area is another.
  case areaOther
  /// Its locator is the entity's: the whole postcode.
  case locatorSame
  /// All but the last two characters agree: the postcode's sector.
  case locatorSector
  /// All but the last part agrees: the postcode's district.
  case locatorDistrict
  /// The letters of the beginning agree: the postcode's area.
  case locatorLetters
  /// Its locator is somewhere else.
  case locatorOther
  /// All of its place words stand in the entity's address.
  case placeSame
  /// None of its place words does.
  case placeOther
  /// The name is the entity's own.
  case nameOwn
  /// The name is that of a part of it.
  case nameOfPart
  /// The entity stood on the mention's day.
  case dateStanding
  /// It ended within 400 days before.
  case dateEnded
  /// It ended earlier.
  case dateLongEnded
  /// It began within 400 days after: in the school year that the mention may be of.
  case dateNotBegun
  /// It began later.
  case dateLaterBegun
  /// The mention is of no stated day, and the entity began long before the register's newest day, or
  /// on a day unknown.
  case undatedBegun
  /// The mention is of no stated day, and the entity began four to eight years before the register's
  /// newest day: it is on no list that is older.
  case undatedYoung
  /// The mention is of no stated day, and the entity began within four years before that day.
  case undatedNew
  /// The mention is of no stated day, and the entity is only proposed.
  case undatedUnbegun

  /// How many levels there are.
  static let count = allCases.count

  /// What models and explanations call it.
  public var name: String {
    switch self {
    case .areaSame: "area_same"
    case .areaOther: "area_other"
    case .locatorSame: "locator_same"
    case .locatorSector: "locator_sector"
    case .locatorDistrict: "locator_district"
    case .locatorLetters: "locator_letters"
    case .locatorOther: "locator_other"
    case .placeSame: "place_same"
    case .placeOther: "place_other"
    case .nameOwn: "name_own"
    case .nameOfPart: "name_of_part"
    case .dateStanding: "date_standing"
    case .dateEnded: "date_ended"
    case .dateLongEnded: "date_long_ended"
    case .dateNotBegun: "date_not_begun"
    case .dateLaterBegun: "date_later_begun"
    case .undatedBegun: "undated_begun"
    case .undatedYoung: "undated_young"
    case .undatedNew: "undated_new"
    case .undatedUnbegun: "undated_unbegun"
    }
  }

  /// The levels of mentions of no stated day.
  static let undated: [ContextLevel] = [
    .undatedBegun, .undatedYoung, .undatedNew, .undatedUnbegun,
  ]

  /// The comparisons, each a list of levels of which one applies.
  static let comparisons: [[ContextLevel]] = [
    [.areaSame, .areaOther],
    [.locatorSame, .locatorSector, .locatorDistrict, .locatorLetters, .locatorOther],
    [.placeSame, .placeOther],
    [.nameOwn, .nameOfPart],
    [.dateStanding, .dateEnded, .dateLongEnded, .dateNotBegun, .dateLaterBegun],
    undated,
  ]
}
