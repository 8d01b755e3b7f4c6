/// One check of DfE's screening of statistics (its R package eesyscreener), under its own name.
struct EESCheck: Sendable {
  /// Looks at the files and adds what does not hold.
  typealias Look = @Sendable (EESFiles, inout EESFaults) -> Void

  /// The name in eesyscreener.
  let name: String
  /// How it counts where something does not hold.
  let severity: CheckResult.Severity
  /// What holds where it finds nothing.
  let claim: String
  /// Whether it looks at anything in any file, and not at lists that are no part of this program.
  let isPossible: Bool
  /// Whether the files have what it looks at.
  let applies: @Sendable (EESFiles) -> Bool
  /// Looks at the files.
  let look: Look

  /// Declares a check; without `where` it looks at every pair of files.
  init(
    _ name: String, _ claim: String, as severity: CheckResult.Severity = .error,
    where applies: @escaping @Sendable (EESFiles) -> Bool = { _ in true }, _ look: @escaping Look
  ) {
    self.name = name
    self.severity = severity
    self.claim = claim
    isPossible = true
    self.applies = applies
    self.look = look
  }

  /// Declares a check of geographies or vocabularies that are never published here.
  init(neverApplicable name: String) {
    self.name = name
    severity = .error
    claim = "Nothing that the check looks at is published here."
    isPossible = false
    applies = { _ in false }
    look = { _, _ in }
  }
}
