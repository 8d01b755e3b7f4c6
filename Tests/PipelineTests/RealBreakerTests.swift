import Foundation
import JSONText
import Pipeline
import Tabular
import Testing

/// The shared data beside the package.
private enum RealData {
  static let folder = TestWorkspace.package + "/../shared/data"
}

/// What the rules make of the real register when it is damaged, reorganised or moves on; by the
/// program as it is called.
@Suite(
  .enabled(
    if: Files.isDirectory(RealData.folder) && Files.exists(Program.path),
    "../shared/data is not there, or the program was not built beside the tests"))
struct RealBreakerTests {
  private static let register = "edubasealldata20240617.csv"

  private let place: TestWorkspace

  init() throws { place = try TestWorkspace() }

  private func abep(_ words: String...) async throws -> Program.Result {
    try await Program.run(words + ["--root", place.root])
  }

  /// Publishes the register of 2023.
  private func publishFirst() async throws -> String? {
    let first = try await abep("run", "england", "--as-at", "2023-11-16", "--from", RealData.folder)
    #expect(first.status == 0, "\(first.errors)")
    return latest
  }

  private var latest: String? { Files.linkTarget("\(place.root)/curated/england/latest") }

  /// The register of 2024, its records changed.
  private func bring(_ change: ([ArraySlice<UInt8>]) -> [ArraySlice<UInt8>]) throws {
    let lines = try Files.read("\(RealData.folder)/gias/\(Self.register)").lines
    let changed = Array(([lines[0]] + change(Array(lines.dropFirst()))).joined())
    try place.bring(SampleFiles([Self.register: changed]))
  }

  @Test func `a register with 5 % of its rows cut at random is refused, and can be accepted once`()
    async throws
  {
    let first = try await publishFirst()
    var generator = SplitMix(state: 20)
    try bring { records in
      let cut = Set(Array(records.indices).shuffled(using: &generator).prefix(records.count / 20))
      return records.indices.filter { !cut.contains($0) }.map { records[$0] }
    }
    let refused = try await abep("run", "england", "--from", place.downloads)
    #expect(refused.status == 11)
    #expect(latest == first)
    let message = try #require(refused.errors.split(separator: "\n").last)
    for words in [
      "error: the new release is refused by 5 rules, and release \(first ?? "") stays: ",
      "rows_against_predecessor:schools is -4.06 %: 48,462 against 50,515 in the release before",
      "refused below -2 %, warning above +5 %.", "`abep plan england` tells what would change",
      "--accept \"rows_against_predecessor:schools=REASON\"",
    ] {
      #expect(message.contains(words), "\(message)")
    }
    let plan = try await abep("plan", "england", "--offline")
    #expect(plan.output.contains("\nrefuse rows_against_predecessor:schools is -4.06 %: "))
    #expect(plan.output.hasSuffix("england: a run would be refused, and publish nothing\n"))
    let status = try await abep("status", "england")
    #expect(status.output.contains("run: refused"))

    let named = message.matches(of: /--accept "([a-z_]+:[^=]+)=REASON"/).map { String($0.output.1) }
    let options = named.flatMap { ["--accept", "\($0)=cut for a test"] }
    let accepted = try await Program.run(
      ["run", "england", "--offline", "--root", place.root] + options)
    #expect(accepted.status == 10, "\(accepted.errors)")
    #expect(latest != first)
    let told = try await abep("status", "england").output
    #expect(told.contains("\naccepted rows_against_predecessor:schools at -4.06 %: cut for a test"))
  }

  @Test func `an authority recoded to a declared successor is accepted, and to another refused`()
    async throws
  {
    let first = try await publishFirst()
    let (old, new) = (#""857","Rutland""#, #""855","Leicestershire""#)
    try bring { records in
      records.map { Array($0).replacing(old, with: new)[...] }
    }
    let refused = try await abep("run", "england", "--from", place.downloads)
    #expect(refused.status == 11)
    #expect(latest == first)
    #expect(
      refused.errors.contains(
        "schools_lost:local_authorities is 100 % (Rutland): Rutland: 22 of 22 schools are not"
          + " accounted for (22 under another authority that is not a declared successor);"),
      "\(refused.errors)")

    try declareRutlandReplaced()
    let plan = try await abep("plan", "england", "--offline")
    #expect(plan.output.contains("\nchange 1 local authority recoded to declared successors\n"))
    #expect(plan.output.contains("\nchange 50 schools under a reorganised local authority\n"))
    #expect(!plan.output.contains("\nrefuse "), "\(plan.output)")
    let accepted = try await abep("run", "england", "--offline")
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(accepted.errors.contains("load: 1 local authority recoded to declared successors\n"))
    #expect(latest != first)
  }

  /// Says in the reference tables that Leicestershire took Rutland's place.
  private func declareRutlandReplaced() throws {
    let folder = "\(place.root)/pipelines/england/reference"
    func edit(_ name: String, _ change: (String) -> String) throws {
      let text = String(decoding: try Files.read("\(folder)/\(name).csv"), as: UTF8.self)
      let changed = change(text)
      try #require(changed != text)
      try Files.write(Array(changed.utf8), to: "\(folder)/\(name).csv")
    }
    try edit("local_authorities") { $0.replacing(/E06000017,857,.*\n/, with: "") }
    try edit("historic_local_authorities") {
      $0 + "857,Rutland,Pre-LGR 2024 Rutland,E06000017,2024-04-01,855,\n"
    }
    try edit("districts") {
      $0.replacing("E06000017,Rutland,857,E06000017,", with: "E06000017,Rutland,855,E10000018,")
    }
    try edit("statistical_neighbours") {
      $0.replacing(/(857,.*|[0-9]+,[0-9]+,857,.*)\n/, with: "")
    }
  }

  @Test func `the plan for 2024 is what the data say, and what the release then says`() async throws
  {
    _ = try await publishFirst()
    for words in [["fetch", "england", "--from", RealData.folder], ["parse", "england"]] {
      #expect(try await Program.run(words + ["--root", place.root]).status == 0)
    }
    let planned = try await abep("plan", "england", "--offline", "--json")
    #expect(planned.status == 0)
    let forecast = try #require(
      try JSONParser(dialect: .json).parse(Array(planned.output.utf8))["forecast"])
    #expect(forecast["refused"]?.bool == false)
    #expect(forecast["note"]?.string == nil)
    let counts = try #require(forecast["change"]?["counts"])
    let stated = [
      "opened": 421, "proposed": 78, "opened_from_proposed": 65, "closed_with_successor": 408,
      "closed_without_successor": 45, "renamed": 185, "moved_la": 10, "gone": 2,
    ]
    for (kind, count) in stated { #expect(counts[kind]?.integer == count, "\(kind)") }

    #expect(try await abep("run", "england", "--offline").status == 0)
    var reader = try DelimitedReader(path: "\(place.root)/curated/england/latest/changes.csv")
    let kind = try reader.header.require("kind")
    var published: [String: Int] = [:]
    while try reader.next() { published[reader.text(kind), default: 0] += 1 }
    for member in counts.members ?? [] {
      #expect(member.value.integer == published[member.name] ?? 0, "\(member.name)")
    }
    let sentences = (forecast["change"]?["sentences"]?.array ?? []).compactMap(\.string)
    let readme = String(
      decoding: try Files.read("\(place.root)/curated/england/latest/README.md"), as: UTF8.self)
    #expect(sentences.count > 8)
    #expect(readme.contains(sentences.map { "- \($0)\n" }.joined()))
  }
}

/// A generator of numbers that a seed decides (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
