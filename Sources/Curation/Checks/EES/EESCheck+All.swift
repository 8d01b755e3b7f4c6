extension EESCheck {
  /// Every check, in the groups of the standard.
  static let all: [EESCheck] =
    prechecks
    + columns
    + time
    + geography
    + values
    + metadata
    + limits
    + neverApplicable

  /// What must hold before anything else can be asked.
  private static let prechecks: [EESCheck] = [
    .colReqData, .colReqMeta, .colInvalidMeta, .colToRows, .crossDataToMeta, .crossMetaToData,
    .filterNotSingular, .geogLevel, .geogLevelPresent, .metaColName, .metaColType, .metaObUnit,
    .timeIdValid, .timeIdMix, .timePeriodNum,
  ]

  /// Names of files and columns.
  private static let columns: [EESCheck] = [
    .filenameSpaces, .filenameSpecial, .filenamesMatch, .colNamesSpaces, .colSnakeCase,
    .colVarStart, .colVarCharacteristic, .colIndSmushed,
  ]

  /// When the figures are of.
  private static let time: [EESCheck] = [
    .timePeriod, .timePeriodSix,
  ]

  /// Where the figures are of.
  private static let geography: [EESCheck] = [
    .geogCountryCombos, .geogRegionCombos, .geogLACombos, .geogLAColPresent, .geogRegionColPresent,
    .geogRegionForLA, .geogRegionForLAD, .geogLevelCompleted, .geogOvercompletedCols,
    .geogIgnoredRows, .geogNA, .geogNACode, .geogOtherDupes, .geogOtherCodeDupes,
  ]

  /// Filters and indicators.
  private static let values: [EESCheck] = [
    .filterBlanks, .filterDefaults, .filterGroupLevel, .filterItemLimit, .filterObTotal,
    .filterWhitespace, .indInvalidEntry, .generalDupes, .generalNull, .harmonisedVariables,
  ]

  /// The metadata.
  private static let metadata: [EESCheck] = [
    .metaColNameDupe, .metaColNameSpaces, .metaDupeLabel, .metaLabel, .metaGeogCatch, .metaIndDpSet,
    .metaIndDpValues, .metaIndicatorDp, .metaIndUnit, .metaIndUnitValidation,
    .metaIndicatorGrouping, .metaFilterHint, .metaFilGrp, .metaFilGrpDupe, .metaFilGrpIsFil,
    .metaFilGrpMatch, .metaFilGrpStripped,
  ]

  /// What the service's interface to programs takes.
  private static let limits: [EESCheck] = [
    .apiCharLocCode, .apiCharColName, .apiCharColLabel, .apiCharFilterItems,
  ]

  /// Checks against lists of places and words that are no part of this program, since nothing of
  /// theirs is published here.
  private static let neverApplicable = [
    "geog_lad_combos", "geog_eda_combos", "geog_lep_combos", "geog_lsip_combos",
    "geog_pcon_combos", "geog_ward_combos", "data_dict_col_name", "data_dict_fil_item",
  ].map(EESCheck.init(neverApplicable:))
}
