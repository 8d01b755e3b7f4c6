import Testing

@testable import Curation

/// What a release says of partnerships against the one before.
struct PartnershipComparisonTests {
  private let scratch = try? Scratch()

  private func release(
    _ name: String, _ statements: [String], areas: [String], after: String? = nil
  ) throws -> ReleaseSummary {
    let scratch = try #require(scratch)
    var england = SmallEngland()
    england.partnerships = SmallPartnerships.register(statements, areas: areas)
    england.predecessor = after.map { .init(id: $0, directory: scratch.appending($0)) }
    return try ReleaseBuilder.build(england.inputs, into: scratch.appending(name))
  }

  @Test func `partnerships that are new, gone or said to be otherwise are changes`() throws {
    let whole = ",whole,,reported,report,,,,"
    _ = try release(
      "one",
      [
        "lea,name,Lea,reported,report,,,,", "lea,scale,single_la,reported,report,2020,,,",
        "old,name,Old,reported,report,,,,", "same,name,Same,reported,report,,,,",
      ], areas: ["lea,Birmingham\(whole)", "same,Coventry\(whole)"])
    let summary = try release(
      "two",
      [
        "lea,name,Lea,reported,report,,,,", "lea,scale,multi_la,reported,report,2021,,,",
        "new,name,New,reported,report,,,,", "same,name,Same,reported,report,,,,",
      ], areas: ["lea,Birmingham\(whole)", "lea,Coventry\(whole)", "same,Coventry\(whole)"],
      after: "one")
    let rows = try #require(summary.change).rows.filter { $0.kind.entity == "partnership" }
    #expect(
      rows.map { "\($0.kind.rawValue) \($0.id)" } == [
        "partnership_added new", "partnership_changed lea", "partnership_gone old",
      ])
    #expect(rows[1].before == "areas=E08000025 whole|scale=single_la")
    #expect(rows[1].after == "areas=E08000025 whole, E08000026 whole|scale=multi_la")
    #expect(summary.change?.sentences.contains("1 partnership new") == true)
  }
}
