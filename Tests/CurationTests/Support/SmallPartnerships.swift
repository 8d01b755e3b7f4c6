import Testing

@testable import Education

/// A register of partnerships from rows of its files, for tests that look at single rows.
enum SmallPartnerships {
  /// Reads a register; the rows rest on the evidence `report`.
  static func register(
    _ statements: [String], areas: [String] = [], members: [String] = []
  ) -> PartnershipRegister {
    func table(_ columns: [String], _ rows: [String]) -> [UInt8] {
      Array(([columns.joined(separator: ",")] + rows).map { $0 + "\n" }.joined().utf8)
    }
    let reading = PartnershipRegister.read(
      [
        PartnershipFiles.statements: table(PartnershipColumns.statements, statements),
        PartnershipFiles.areas: table(PartnershipColumns.areas, areas),
        PartnershipFiles.members: table(PartnershipColumns.members, members),
        PartnershipFiles.evidence: table(
          PartnershipColumns.evidence, ["report,A report,P,https://www.example.org/,2023,"]),
      ], PartnershipFiles(folder: ""))
    #expect(reading.findings == [])
    return reading.register
  }
}
