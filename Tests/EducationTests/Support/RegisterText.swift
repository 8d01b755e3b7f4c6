import Tabular

@testable import Education

/// A small partnership register, written as an editor would, with rows that a test adds.
struct RegisterText {
  var statements: [String] = [
    "lea_learning,name,Lea Learning,reported,report,2023,,,",
    "lea_learning,status,active,reported,report,2023,,,",
  ]
  var areas: [String] = ["lea_learning,Camden,whole,,reported,report,2023,,,"]
  var members: [String] = []
  var evidence: [String] = ["report,A report,A publisher,https://www.example.org/report,2023,"]

  /// A register with more statements.
  init(_ more: String...) { statements += more }

  /// What reading it gives.
  func reading() -> PartnershipRegister.Reading {
    func table(_ columns: [String], _ rows: [String]) -> [UInt8] {
      Array(([columns.joined(separator: ",")] + rows).map { $0 + "\n" }.joined().utf8)
    }
    return PartnershipRegister.read(
      [
        PartnershipFiles.statements: table(PartnershipColumns.statements, statements),
        PartnershipFiles.areas: table(PartnershipColumns.areas, areas),
        PartnershipFiles.members: table(PartnershipColumns.members, members),
        PartnershipFiles.evidence: table(PartnershipColumns.evidence, evidence),
      ], PartnershipFiles(folder: ""))
  }

  /// What is wrong with its cells, a line each.
  var mistakes: [String] { reading().findings.map(\.description) }

  /// What is wrong with it as a whole, a line each.
  func findings(
    staleAfterDays: Int? = nil, schools: [URN: PartnershipCheck.MemberFact]? = nil
  ) throws -> [String] {
    let facts = PartnershipCheck.Facts(
      authorities: try Places.england(),
      asAt: try Self.day("2026-01-01"), schools: schools, staleAfterDays: staleAfterDays)
    return PartnershipCheck(reading().register, against: facts).findings.map {
      "\($0.severity.rawValue): \($0)"
    }
  }

  static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { throw NoDay() }
    return day
  }

  private struct NoDay: Error {}
}
