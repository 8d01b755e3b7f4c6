import Education
import Tabular
import Testing

@testable import Curation

struct AnswerTests {
  private func rows(_ table: String, in release: String) throws -> [[String: String]] {
    var reader = try ReleaseReader(release).open(table)
    var rows: [[String: String]] = []
    while try reader.next() {
      let cells = reader.header.names.enumerated().map { ($1, reader.text($0)) }
      rows.append(Dictionary(uniqueKeysWithValues: cells))
    }
    return rows
  }

  @Test func `every question has its table beside the page that answers it`() throws {
    let scratch = try Scratch()
    let release = scratch.appending("r")
    _ = try ReleaseBuilder.build(SmallEngland().inputs, into: release)
    let page = String(decoding: try Files.read("\(release)/\(Answer.path)"), as: UTF8.self)
    for answer in Answer.all {
      #expect(page.contains("## \(answer.question)"))
      #expect(Files.exists("\(release)/answers/\(answer.table.name).csv"))
    }
    #expect(try ReleaseVerifier.verify(release) == [])
  }

  @Test func `an authority without a researched partnership is said to be that`() throws {
    let scratch = try Scratch()
    _ = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    let rows = try rows("partnerships_by_authority", in: scratch.appending("r"))
    #expect(rows.count == 3)
    #expect(
      rows.allSatisfy { $0["has_known_collaboration"] == "false" && $0["partnership_id"] == "" })
  }

  @Test func `authorities are ranked by their unconnected schools`() throws {
    let scratch = try Scratch()
    _ = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    let rows = try rows("authorities_without_partnership", in: scratch.appending("r"))
    #expect(rows.map { $0["la_name"] } == ["Birmingham", "Hartlepool", "Coventry"])
    #expect(rows.map { $0["unconnected_school_count"] } == ["2", "0", "0"])
    #expect(rows.map { $0["unconnected_school_percent"] } == ["66.7", "u", "z"])
  }

  @Test func `main figures stand beside those of the release before`() throws {
    let scratch = try Scratch()
    var england = SmallEngland()
    let first = try ReleaseBuilder.build(england.inputs, into: scratch.appending("1"))
    england.predecessor = .init(id: first.id, directory: scratch.appending("1"))
    england.schools.removeAll { $0.urn.value == 100_007 }
    _ = try ReleaseBuilder.build(england.inputs, into: scratch.appending("2"))
    let rows = try rows("headlines", in: scratch.appending("2"))
    let schools = rows.first { $0["measure"] == "school_count" }
    #expect(schools?["value"] == "4")
    #expect(schools?["value_before"] == "5")
    #expect(schools?["difference"] == "-1")
    let page = try Files.read("\(scratch.appending("2"))/\(Answer.path)")
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("open state-funded schools 4, before 5"))
  }
}
