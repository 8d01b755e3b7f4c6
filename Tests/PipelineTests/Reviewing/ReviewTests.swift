import Education
import Tabular
import Testing

@testable import Pipeline

/// Names that wait for a person, from the queue to the decisions and back.
struct ReviewTests {
  private let place: TestWorkspace
  private let today: CalendarDate

  init() throws {
    place = try TestWorkspace(published: .october)
    today = try #require(CalendarDate(iso: "2026-02-01"))
  }

  private func list(_ set: (inout ReviewList.Selection) -> Void = { _ in }) throws -> ReviewList {
    var selection = ReviewList.Selection()
    set(&selection)
    return try ReviewList("sample", selection, in: place.workspace, today: today)
  }

  /// A file of judgements in the workspace.
  private func judgements(_ who: String, _ rows: [(String, String, String)]) throws -> String {
    let path = "\(place.root)/\(who).csv"
    var writer = DelimitedWriter(header: DecisionFile.header)
    for row in rows {
      try writer.append(record: [row.0, row.1, row.2, who, "2026-02-01", "", ""])
    }
    try Files.write(writer.finish(), to: path)
    return path
  }

  private func decide(_ paths: String...) throws -> JudgementMerge {
    let deciding = try Deciding("sample", in: place.workspace)
    let merge = try deciding.merge(paths.map { ($0, $0) })
    if !merge.additions.isEmpty { _ = try deciding.add(merge.additions) }
    return merge
  }

  @Test func `the list is the queue, each name with what it may mean and why`() throws {
    let found = try list()
    #expect(found.items.count > 5)
    for item in found.items {
      #expect(Set(item.candidates.map(\.id)).count == item.candidates.count)
    }
    let school = try #require(
      found.items.first { $0.kind == "school" && $0.verdict == "ambiguous" })
    let candidate = try #require(school.candidates.first)
    #expect(candidate.facts.contains { $0.name == "LA" && !$0.value.isEmpty })
    #expect(!candidate.reasons.isEmpty)
    let effects = found.items.map(\.effect)
    #expect(effects == effects.sorted(by: >))
    #expect(try list { $0.kind = .trusts }.items.allSatisfy { $0.kind == "trust" })
    #expect(try list { $0.limit = 2 }.items.map(\.mention) == found.items.prefix(2).map(\.mention))
  }

  @Test func `what is decided is not asked again, nor a candidate that was ruled out`() throws {
    let waiting = try list().items.filter { $0.candidates.count > 1 }
    let (first, second) = (try #require(waiting.first), try #require(waiting.dropFirst().first))
    let merge = try decide(
      try judgements(
        "ann",
        [
          (first.mention, first.candidates[1].id, "match"),
          (second.mention, second.candidates[0].id, "not"),
        ]))
    #expect(merge.additions.count == 2)
    let left = try list().items.map(\.mention)
    #expect(!left.contains(first.mention) && !left.contains(second.mention))
    let again = try #require(try list { $0.mentions = [second.mention] }.items.first)
    #expect(again.candidates.map(\.id) == second.candidates.dropFirst().map(\.id))
    #expect(try place.rerun().verdict == .published)
    var links = try DelimitedReader(path: "\(place.root)/curated/sample/latest/links.csv")
    let (key, targets) = (try links.header.require("mention"), try links.header.require("targets"))
    var decided = ""
    while try links.next() {
      if links.text(key) == first.mention { decided = links.text(targets) }
    }
    #expect(decided == first.candidates[1].id)
  }

  @Test func `judgements of what no release or register has are refused with their record`() throws
  {
    let item = try #require(try list().items.first { $0.kind == "school" })
    let stranger = try judgements("ann", [("0123456789abcdef", "1", "match")])
    #expect(
      place.failure { _ = try decide(stranger) }?.message.contains(
        "record 1: release ") == true)
    let nobody = try judgements("ann", [(item.mention, "999999999", "match")])
    #expect(
      place.failure { _ = try decide(nobody) }?.message.contains(
        "record 1: the register of schools has no \"999999999\"") == true)
    #expect(!Files.exists("\(place.root)/pipelines/sample/decisions.csv"))
  }

  @Test func `decisions of two people that contradict each other are told`() throws {
    let item = try #require(try list().items.first { $0.candidates.count > 1 })
    let path = "\(place.root)/pipelines/sample/decisions.csv"
    try Files.write(
      Array(
        """
        mention,candidate,verdict,who,when,why,expires
        \(item.mention),\(item.candidates[0].id),match,ann,2025-11-01,,
        \(item.mention),,match,ben,2025-11-02,,

        """.utf8), to: path)
    let check = try PipelineCheck("sample", in: place.workspace, asAt: nil)
    #expect(
      check.findings.contains {
        $0.description.contains("decisions on \(item.mention) contradict each other")
      })
    _ = place.notices()
    _ = try place.rerun()
    #expect(
      place.notices().contains {
        $0.level == .warning && $0.message.contains("ben: it means nothing of the register")
      })
  }

  @Test func `a page tells names as text, and blind nothing of what the model thinks`() throws {
    let found = try list()
    let open = String(decoding: ReviewPage(found, isBlind: false).bytes, as: UTF8.self)
    let blind = String(decoding: ReviewPage(found, isBlind: true).bytes, as: UTF8.self)
    #expect(open.contains("agrees"))
    #expect(!blind.contains("agrees"))
    #expect(!blind.contains("\"ambiguous\""))
    #expect(open.contains("default-src 'none'"))
    #expect(ReviewPage(found, isBlind: false).bytes == ReviewPage(found, isBlind: false).bytes)
  }
}
