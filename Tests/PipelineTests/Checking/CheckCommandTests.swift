import Foundation
import Pipeline
import Tabular
import Testing

/// `abep check` on the registers that ship, as an editor meets it.
struct CheckCommandTests {
  private let place: TestWorkspace

  init() throws { place = try TestWorkspace() }

  private func check(_ pipeline: String = "england") async throws -> Program.Result {
    try await Program.run(
      ["check", pipeline, "--as-at", "2026-01-01", "--root", place.root])
  }

  private func append(_ row: String, to file: String = "partnerships.csv") throws {
    let path = "\(place.root)/pipelines/england/\(file)"
    try Files.write(try Files.read(path) + Array("\(row)\n".utf8), to: path)
  }

  /// How many lines a file of England's register has.
  private func lines(of file: String) throws -> Int {
    try Files.read("\(place.root)/pipelines/england/\(file)").count { $0 == 0x0A }
  }

  @Test func `England's register as it ships has no error, and every area of it is resolved`()
    async throws
  {
    let done = try await check()
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("england: 42 partnerships, "))
    #expect(done.output.contains(" as at 2026-01-01: 0 errors, "))
    #expect(!done.errors.contains("partnership_areas.csv"), "\(done.errors)")
  }

  @Test func `mistakes of every kind are told in one go, each with its line`() async throws {
    let last = try lines(of: "partnerships.csv")
    try append("camden_learning,chair,heed,reported,cfey_2023,2023-02-08,desk_researcher,,")
    try append("camden_learning_ltd,name,Camden Learning Limited,reported,cfey_2023,,,,")
    let lastArea = try lines(of: "partnership_areas.csv")
    try append(
      "camden_learning_ltd,Camden,whole,,reported,cfey_2023,,,,", to: "partnership_areas.csv")
    try append("kyra,Dorset,part,,reported,cfey_2023,,,,", to: "partnership_areas.csv")
    try append("kyra,Northamptonshire,whole,,reported,cfey_2023,,,,", to: "partnership_areas.csv")
    try place.edit("pipelines/england/sources/dfe/la_codes.json5", "publisher:", "publishr:")
    let done = try await check()
    #expect(done.status == 65)
    #expect(
      done.errors.contains(
        "pipelines/england/partnerships.csv:\(last + 1):23: value: \"heed\" is no chair; did you"
          + " mean \"head\"?"), "\(done.errors)")
    #expect(done.errors.contains("sources/dfe/la_codes.json5:"), "\(done.errors)")
    try place.edit("pipelines/england/sources/dfe/la_codes.json5", "publishr:", "publisher:")
    let again = try await check()
    #expect(again.status == 65)
    #expect(
      again.errors.contains(
        "pipelines/england/partnerships.csv:\(last + 2):26: camden_learning_ltd.name: \"Camden"
          + " Learning Limited\" is probably \"Camden Learning\" (camden_learning, line "),
      "\(again.errors)")
    #expect(
      again.errors.contains(
        "partnership_areas.csv:\(lastArea + 3):6: kyra.area: Northamptonshire was replaced on"
          + " 2021-04-01 by North Northamptonshire, West Northamptonshire"), "\(again.errors)")
    #expect(again.output.contains(": 3 errors, "), "\(again.output)")
  }

  @Test func `a check counts from the day of the register, whatever day a statement has`()
    async throws
  {
    try place.bring(.october)
    #expect(try place.run().verdict == .published)
    let path = "\(place.root)/pipelines/sample/partnerships.csv"
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    let row = try #require(text.split(separator: "\n").dropFirst().first)
    let name = row.prefix { $0 != "," }
    let evidence = row.split(separator: ",", omittingEmptySubsequences: false)[4]
    try Files.write(
      Array((text + "\(name),alias,A Name to Come,reported,\(evidence),2999,,,\n").utf8), to: path)
    let done = try await Program.run(["check", "sample", "--root", place.root])
    #expect(done.output.contains(" as at 2025-10-01: "), "\(done.output)")
    #expect(done.errors.contains("stated_on 2999 is after today, "), "\(done.errors)")
  }

  @Test func `what is told to a machine has file, line and character apart`() async throws {
    let last = try lines(of: "partnerships.csv")
    try append("camden_learning,chair,heed,reported,cfey_2023,2023-02-08,desk_researcher,,")
    let done = try await Program.run(
      ["check", "england", "--as-at", "2026-01-01", "--root", place.root, "--log", "json"])
    let line = try #require(
      done.errors.split(separator: "\n").first { $0.contains("\"error\"") })
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["file"] as? String == "pipelines/england/partnerships.csv")
    #expect(object["line"] as? Int == last + 1)
    #expect(object["column"] as? Int == 23)
    #expect(object["field"] as? String == "value")
  }

  @Test func `a list of members of a partnership that no register has is told`() async throws {
    for file in [
      "partnerships.csv", "partnership_areas.csv", "partnership_members.csv",
      "partnership_evidence.csv",
    ] { try Files.remove("\(place.root)/pipelines/sample/\(file)") }
    let done = try await check("sample")
    #expect(done.status == 65)
    #expect(done.output.contains("sample: 0 partnerships, "))
    #expect(
      done.errors.contains(
        "pipelines/sample/sources/partnerships/ambrel_learning.json5:"), "\(done.errors)")
    #expect(
      done.errors.contains("member_of: the register has no partnership \"ambrel_learning\""))
  }

  @Test func `a run refuses a register that cannot be read, and says how to see all of it`()
    async throws
  {
    try place.bring(.october)
    try place.edit("pipelines/sample/partnerships.csv", "area_partnership", "aera_partnership")
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .badConfiguration)
    #expect(
      failure.message.contains("did you mean \"area_partnership\"?"), "\(failure.message)")
    #expect(failure.message.hasSuffix("`abep check sample` tells all of them"))
  }
}
