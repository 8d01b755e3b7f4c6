import JSONText

/// `checks.json`: every check of a release with its figure, its threshold and its verdict.
struct CheckReport {
  /// The file's name in a release.
  static let path = "checks.json"

  let id: String
  let results: [CheckResult]
  let verdict: ReleaseVerdict
  let rates: [LinkRate]

  /// The report: the verdict, how many checks came out how, and each of them.
  var json: JSONValue {
    let counts = CheckResult.Verdict.allCases.map { verdict in
      (verdict.rawValue, JSONValue.integer(results.count { $0.verdict == verdict }))
    }
    let checks: [JSONValue] = results.map { result in
      [
        "check": .string(result.check),
        "subject": .string(result.subject),
        "kind": .string(result.kind.rawValue),
        "severity": .string(result.severity.rawValue),
        "figure": .string(result.figure),
        "threshold": .string(result.threshold),
        "verdict": .string(result.verdict.rawValue),
        "reason": .optional(result.reason),
        "message": .string(result.message),
      ]
    }
    return [
      "release": .string(id),
      "verdict": .string(verdict.rawValue),
      "counts": .object(pairs: counts),
      "links": .array(rates.map(\.json)),
      "checks": .array(checks),
    ]
  }
}
