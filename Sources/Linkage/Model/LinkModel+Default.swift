extension LinkModel {
  /// Rates to begin with, before anything is learnt from mentions.
  public static func untrained(_ name: String, groups: [WordGroup]) -> LinkModel {
    let distinguishing: [WordOutcome: Rates] = [
      .same: Rates(0.8, 1), .inflected: Rates(0.02, 0.03), .misspelt: Rates(0.03, 0.05),
      .garbled: Rates(0.01, 0.1),
      .alike: Rates(0.005, 0.5), .shortened: Rates(0.01, 0.2), .initial: Rates(0.002, 0.05),
      .joined: Rates(0.005, 0.02), .kin: Rates(0.01, 0.5), .contrary: Rates(0.002, 1),
      .missing: Rates(0.06, 1), .missingNext: Rates(0.4, 1),
      .missingAside: Rates(0.4, 1),
      .missingPlace: Rates(0.3, 1),
      .extra: Rates(0.04, 1), .extraAside: Rates(0.2, 1), .extraPlace: Rates(0.02, 0.01),
      .extraNext: Rates(0.4, 1),
    ]
    var generic = distinguishing
    generic[.missing] = Rates(0.25, 1)
    generic[.extra] = Rates(0.2, 1)
    generic[.missingAside] = Rates(0.5, 1)
    generic[.kin] = Rates(0.05, 0.5)
    generic[.contrary] = Rates(0.005, 0.5)
    var words = [Lexicon.distinguishing: distinguishing, Lexicon.number: distinguishing]
    for group in groups { words[group.name] = generic }
    return LinkModel(
      name: name, version: "untrained", words: words,
      context: [
        .areaSame: Rates(0.995, 1), .areaOther: Rates(0.005, 1),
        .locatorSame: Rates(0.93, 1), .locatorSector: Rates(0.02, 1),
        .locatorDistrict: Rates(0.015, 1), .locatorLetters: Rates(0.015, 1),
        .locatorOther: Rates(0.02, 1),
        .placeSame: Rates(0.9, 0.01), .placeOther: Rates(0.1, 0.99),
        .nameOwn: Rates(0.95, 1), .nameOfPart: Rates(0.05, 1),
        .undatedBegun: Rates(0.87, 0.87), .undatedYoung: Rates(0.09, 0.09),
        .undatedNew: Rates(0.04, 0.04), .undatedUnbegun: Rates(0.0005, 0.0016),
        .dateStanding: Rates(0.98, 0.5), .dateEnded: Rates(0.002, 0.1),
        .dateLongEnded: Rates(0.002, 0.4), .dateNotBegun: Rates(0.006, 0.1),
        .dateLaterBegun: Rates(0.001, 0.2),
      ], exactShare: 0.8, cutShare: 0.4, literalShare: 0.8, renamedShare: 0.01, share: 0.98)
  }
}
