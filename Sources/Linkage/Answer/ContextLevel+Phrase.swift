extension ContextLevel {
  /// How what stands beside the name compares, as people are told.
  ///
  /// - Parameter area: What the domain calls an area, such as `LA`.
  /// - Returns: A phrase such as `same postcode`.
  func phrase(area: String) -> String {
    switch self {
    case .areaSame: "same \(area)"
    case .areaOther: "another \(area)"
    case .locatorSame: "same postcode"
    case .locatorSector: "same postcode but for the last two letters"
    case .locatorDistrict: "same postcode district"
    case .locatorLetters: "same postcode area"
    case .locatorOther: "postcode elsewhere"
    case .placeSame: "same place"
    case .placeOther: "another place"
    case .nameOwn: "its own name"
    case .nameOfPart: "name of a part of it"
    case .dateStanding: "it stood on the day"
    case .dateEnded: "it had ended within 400 days before the day"
    case .dateLongEnded: "it had ended long before the day"
    case .dateNotBegun: "it began within 400 days after the day"
    case .dateLaterBegun: "it began long after the day"
    case .undatedBegun: "it began long ago"
    case .undatedYoung: "it began within eight years before the register's day"
    case .undatedNew: "it began within four years before the register's day"
    case .undatedUnbegun: "it is only proposed"
    }
  }
}
