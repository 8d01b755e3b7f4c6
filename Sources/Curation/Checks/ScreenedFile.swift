public import Education
import Tabular

/// Anyone's own data file, screened by the checks of DfE's statistics service.
public struct ScreenedFile: Sendable {
  /// One result for each check.
  public let results: [CheckResult]
  /// What does not hold, with its place.
  public let findings: [Finding]

  /// Screens a data file and the metadata beside it: `x.csv` and `x.meta.csv`.
  ///
  /// - Parameters:
  ///   - path: The data file.
  ///   - authorities: The codes and names of places that are valid.
  /// - Throws: `FileFailure` or `DelimitedFailure` where one of them cannot be read.
  public init(_ path: String, places authorities: AuthorityRegister) throws {
    let stem = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
    func cells(_ path: String) throws -> EESCells {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return try EESCells(path: path, name: name)
    }
    let screening = EESScreening(
      EESFiles(
        data: try cells(path), meta: try cells("\(stem).meta.csv"),
        places: EESPlaces(authorities)))
    results = screening.results
    findings = screening.findings
  }

  /// How many checks looked at something.
  public var checkCount: Int { results.count { $0.verdict != .notApplicable } }
}
