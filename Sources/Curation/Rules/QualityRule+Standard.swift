extension QualityRule {
  /// The rules of every pipeline; one of its own on the same measure and subject takes the place of
  /// one of these.
  ///
  /// The register keeps its closed schools, so it grows by about 1 % a year and a loss of rows means
  /// that something is missing.
  public static let standard =
    [
      QualityRule(
        .rowsAgainstPredecessor, of: "schools", error: Bounds(below: -2),
        warn: Bounds(above: 5)),
      QualityRule(
        .schoolsLost, error: Bounds(above: 50), warn: Bounds(above: 20), atLeast: 10),
      QualityRule(
        .unresolvedReferences, error: Bounds(above: 20), warn: Bounds(above: 5), atLeast: 50),
      QualityRule(.unknownWords, warn: Bounds(above: 0)),
      QualityRule(
        .unknownWords, of: "schools.status", error: Bounds(above: 1),
        warn: Bounds(above: 0)),
      QualityRule(.programmeNames, warn: Bounds(above: 0)),
      QualityRule(.boundaries, error: Bounds(above: 0)),
      QualityRule(.sourceRowsKept, error: Bounds(below: 95), warn: Bounds(below: 100)),
      QualityRule(.sourceIssues),
      QualityRule(.linkRate),
      QualityRule(
        .linkRateAgainstPredecessor, error: Bounds(below: -20), warn: Bounds(below: -5),
        atLeast: 50),
      QualityRule(.codeAgreement, warn: Bounds(below: 80), atLeast: 20),
      QualityRule(
        .calibration, error: Bounds(above: 30), warn: Bounds(below: -10, above: 10), atLeast: 30),
      QualityRule(
        .probabilityAgainstPredecessor, error: Bounds(below: -20),
        warn: Bounds(below: -5, above: 5), atLeast: 50),
    ]
    + ["status", "phase", "type_code", "old_la_code", "postcode"].map {
      QualityRule(
        .emptyAgainstPredecessor, of: "schools.\($0)", error: Bounds(above: 10),
        warn: Bounds(above: 2), atLeast: 50)
    }
}
