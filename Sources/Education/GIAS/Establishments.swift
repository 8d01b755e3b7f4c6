public import Tabular

extension GIAS {
  /// The register of establishments, open, closed and proposed.
  ///
  /// Published daily as `edubasealldataYYYYMMDD.csv` (comma-separated, windows-1252, CRLF, every
  /// field quoted) with 26 to 140 columns, of which these are used. Required are the columns on
  /// which any count rests; the type's code, the trust's code and coordinates may be missing, as
  /// they are in extracts, and are then reported and empty.
  ///
  /// Beware: vocabularies are keyed on names, because extracts lack codes or drop their leading
  /// zeros; tools that re-save the file write whole numbers as `1048.0`, which is a bad value here;
  /// an Easting of `0` is no place; `Trusts (name)` of a foundation school is no academy trust;
  /// the authority's code may be historic, Welsh, offshore or `000`.
  public static let establishments = TableSchema(
    name: "establishments",
    columns: [
      ColumnSchema(
        "urn", from: ["URN"], .integer(minimum: 10_000, maximum: 9_999_999),
        isRequired: true, isNullable: false, label: "Unique reference number"),
      ColumnSchema(
        "la_code", from: ["LA (code)"], .code(digits: 3), isRequired: true,
        label: "DfE code of the local authority"),
      ColumnSchema(
        "la_name", from: ["LA (name)"], isRequired: true, label: "Name of the local authority"),
      ColumnSchema(
        "establishment_number", from: ["EstablishmentNumber"], .code(digits: 4),
        label: "Number within the local authority"),
      ColumnSchema(
        "school_name", from: ["EstablishmentName"], isRequired: true, isNullable: false,
        label: "Name of the establishment"),
      ColumnSchema(
        "type_code", from: ["TypeOfEstablishment (code)"], .code(digits: nil),
        label: "Code of the type of establishment"),
      ColumnSchema(
        "type_name", from: ["TypeOfEstablishment (name)"], .word(typeNames), isRequired: true,
        label: "Type of establishment"),
      ColumnSchema(
        "status", from: ["EstablishmentStatus (name)"], .word(statuses), isRequired: true,
        label: "Whether it is at work"),
      ColumnSchema(
        "open_date", from: ["OpenDate"], .date([.dayMonthYear, .iso]), nullWords: unknownDates,
        label: "Day it opened"),
      ColumnSchema(
        "close_date", from: ["CloseDate"], .date([.dayMonthYear, .iso]), nullWords: unknownDates,
        label: "Day it closed"),
      ColumnSchema(
        "phase", from: ["PhaseOfEducation (name)"], .word(phases), isRequired: true,
        label: "Phase of education"),
      ColumnSchema(
        "pupil_count", from: ["NumberOfPupils"], .integer(minimum: 0, maximum: 100_000),
        isRequired: true, label: "Pupils on roll"),
      ColumnSchema(
        "trust_uid", from: ["Trusts (code)"], .integer(minimum: 1),
        label: "Group UID of the trust"),
      ColumnSchema(
        "trust_name", from: ["Trusts (name)"], nullWords: nullWords, label: "Name of the trust"),
      ColumnSchema(
        "ukprn", from: ["UKPRN"], .code(digits: 8), label: "UK provider reference number"),
      ColumnSchema(
        "last_changed", from: ["LastChangedDate"], .date([.dayMonthYear, .iso]),
        label: "Day on which the record was last changed"),
      ColumnSchema("street", from: ["Street"], nullWords: nullWords, label: "Street"),
      ColumnSchema("locality", from: ["Locality"], nullWords: nullWords, label: "Locality"),
      ColumnSchema(
        "address3", from: ["Address3"], nullWords: nullWords, label: "Third line of the address"),
      ColumnSchema("town", from: ["Town"], nullWords: nullWords, label: "Town"),
      ColumnSchema(
        "county_name", from: ["County (name)"], nullWords: nullWords, label: "County"),
      ColumnSchema("postcode", from: ["Postcode"], nullWords: nullWords, label: "Postcode"),
      ColumnSchema(
        "easting", from: ["Easting"], .integer(minimum: 0, maximum: 700_000),
        label: "Metres east on the National Grid"),
      ColumnSchema(
        "northing", from: ["Northing"], .integer(minimum: 0, maximum: 1_300_000),
        label: "Metres north on the National Grid"),
    ],
    key: ["urn"])

  /// The names of the types of establishment, each staged as it is.
  static let typeNames = Vocabulary(
    name: "type of establishment",
    words: Dictionary(uniqueKeysWithValues: EstablishmentType.all.map { ($0.name, $0.name) }))

  /// GIAS's four statuses.
  static let statuses = Vocabulary(
    name: "status",
    words: words([
      ("Open", SchoolStatus.open),
      ("Open, but proposed to close", .openProposedToClose),
      ("Closed", .closed),
      ("Proposed to open", .proposedToOpen),
    ]))

  /// GIAS's phases.
  static let phases = Vocabulary(
    name: "phase of education",
    words: words([
      ("Not applicable", Phase.notApplicable),
      ("Nursery", .nursery),
      ("Primary", .primary),
      ("Middle deemed primary", .middleDeemedPrimary),
      ("Secondary", .secondary),
      ("Middle deemed secondary", .middleDeemedSecondary),
      ("16 plus", .sixteenPlus),
      ("All-through", .allThrough),
    ]))

  /// The source's words with the raw values of ours.
  static func words<Word: RawRepresentable<String>>(_ pairs: [(String, Word)]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: pairs.map { ($0.0, $0.1.rawValue) })
  }
}
