import Education
import Tabular
import Testing

@testable import Curation

/// The real registers of two days as two releases; runs where the shared data is.
@Suite(.enabled(if: Places.hasData, "the shared data is not beside this checkout"))
struct RealReleaseTests {
  @Test func `every authority's codes and name are those that DfE's screener takes`() throws {
    let scratch = try Scratch()
    let inputs = try RealRegister("20231116", links: "20230918", in: scratch).inputs
    var reader = try DelimitedReader(path: Places.data + "/dfe/las.csv")
    let columns = try ["new_la_code", "old_la_code", "la_name"].map {
      try reader.header.require($0)
    }
    var valid: Set<[String]> = []
    while try reader.next() { valid.insert(columns.map { reader.text($0) }) }
    let authorities = inputs.registers.authorities.authorities
    #expect(authorities.count == 153)
    for authority in authorities {
      let triple = [authority.onsCode.value, authority.code.description, authority.name]
      #expect(valid.contains(triple), "\(triple)")
    }
  }

  @Test func `two days of the real register give two releases and their change`() throws {
    let scratch = try Scratch()
    let first = try RealRegister("20231116", links: "20230918", in: scratch)
    let before = try ReleaseBuilder.build(first.inputs, into: scratch.appending("2023"))
    let told = before.complaints.map { "\($0.check) \($0.subject) \($0.figure) \($0.message)" }
    #expect(before.verdict != .refused, "\(told)")
    #expect(before.tables.first { $0.name == "schools" }?.rows == 50_515)
    #expect(before.tables.first { $0.name == "local_authorities" }?.rows == 153)
    #expect(try ReleaseVerifier.verify(scratch.appending("2023")) == [])

    let registers = first.inputs.registers
    #expect(registers.schools.count { $0.isOpen } == 27_075)
    #expect(registers.schools.count { $0.isOpen && $0.area.authority != nil } == 25_097)
    let england = LAProfile(
      registers, SchoolProfiles(registers), PartnershipsAtWork(.empty, [], on: registers.asAt)
    )
    .england
    #expect(england.schools == 22_023)
    #expect(england.schools - england.schoolsWithPupils == 380)

    var inputs = try RealRegister("20240617", links: "20240717", in: scratch).inputs
    inputs.predecessor = .init(id: before.id, directory: scratch.appending("2023"))
    let after = try ReleaseBuilder.build(inputs, into: scratch.appending("2024"))
    let change = try #require(after.change)
    #expect(change.count(.opened) == 421)
    #expect(change.count(.proposed) == 78)
    #expect(change.count(.openedFromProposed) == 65)
    #expect(change.count(.closedWithSuccessor) == 408)
    #expect(change.count(.closedWithoutSuccessor) == 45)
    #expect(change.count(.renamed) == 185)
    #expect(change.count(.movedLA) == 10)
    #expect(change.count(.gone) == 2)
    #expect(after.verdict != .refused)
    #expect(
      change.sentences.contains(
        "453 schools closed: 408 with a known successor, 45 with none known yet"))
    #expect(try ReleaseVerifier.verify(scratch.appending("2024")) == [])
  }
}
