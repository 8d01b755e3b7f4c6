import Education
import Tabular
import Testing

@testable import Curation

/// Builds releases that are held to rules, in a folder of one test's own.
struct RuledEngland {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Builds a release, after another where one is given.
  func build(
    _ england: SmallEngland, _ change: (inout ReleaseInputs) -> Void = { _ in },
    after old: SmallEngland? = nil
  ) throws -> ReleaseSummary {
    var england = england
    try Files.remove(scratch.appending("old"))
    try Files.remove(scratch.appending("new"))
    if let old {
      let before = try ReleaseBuilder.build(old.inputs, into: scratch.appending("old"))
      england.asAt = known(CalendarDate(year: 2024, month: 6, day: 17))
      england.predecessor = .init(id: before.id, directory: scratch.appending("old"))
    }
    var inputs = england.inputs
    change(&inputs)
    return try ReleaseBuilder.build(inputs, into: scratch.appending("new"))
  }

  /// What a rule says of a release.
  func result(_ id: String, _ summary: ReleaseSummary) throws -> CheckResult {
    try #require(summary.checks.first { $0.id == id })
  }

  /// So many schools, each under a code and of a status by its number, counted from 1.
  func schools(
    _ count: Int, of code: (Int) -> String = { _ in "330" },
    status: (Int) -> SchoolStatus? = { _ in .open }, phase: (Int) -> Phase? = { _ in .primary },
    in register: AuthorityRegister = SmallEngland.authorities
  ) -> SmallEngland {
    var england = SmallEngland()
    england.register = register
    england.memberships = []
    england.schools = (1...count).map { number in
      let school = SmallEngland.school(
        100_000 + number, "School \(number)", code(number), type: "01", phase: .primary, pupils: 1)
      return School(
        urn: school.urn, name: school.name, giasLACode: school.giasLACode,
        giasLAName: school.giasLAName,
        area: register.area(code: school.giasLACode, giasName: ""), type: school.type,
        typeName: school.typeName, status: status(number), phase: phase(number), pupilCount: 1,
        record: number)
    }
    return england
  }
}
