import Foundation
import Tabular
import Testing

/// The form that goes out and comes back, as those who send, complete and merge it meet it.
struct GatheringTests {
  private let place: TestWorkspace

  init() throws { place = try TestWorkspace() }

  private func abep(_ words: String...) async throws -> Program.Result {
    try await Program.run(
      ["check", "england"] + words + ["--as-at", "2026-01-01", "--root", place.root])
  }

  private var path: String { "\(place.root)/form.csv" }

  /// Completes the form as somebody does who opens it, by partnership and field.
  private func complete(_ answers: [String: String]) throws {
    var reader = try DelimitedReader(path: path, name: "form.csv")
    let names = reader.header.names
    var writer = DelimitedWriter(header: names)
    var left = answers
    left["respondent.role"] = left["respondent.role"] ?? "Partnership lead"
    left["respondent.answered_on"] = left["respondent.answered_on"] ?? "15/01/2026"
    while try reader.next() {
      var row = names.indices.map { reader.text($0) }
      if let answer = left.removeValue(forKey: "\(row[0]).\(row[1])") { row[5] = answer }
      try writer.append(record: row)
    }
    try #require(left.isEmpty, "\(left.keys)")
    // A spreadsheet saves with its own line ends and mark.
    let text = String(decoding: try writer.finish(), as: UTF8.self)
    try Files.write(
      Array(("\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")).utf8), to: path)
  }

  private func register() throws -> String {
    String(
      decoding: try Files.read("\(place.root)/pipelines/england/partnerships.csv"), as: UTF8.self)
  }

  @Test func `the form is prefilled with what is known, and safe to open`() async throws {
    let done = try await abep("--form", "Camden", "--output", path)
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("the form of Camden, 1 partnership known"))
    let bytes = try Files.read(path)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(text.contains("\r\ncamden_learning,name,"))
    #expect(text.contains(",Camden Learning,reported,,,text\r\n"))
    #expect(text.contains("camden_learning,chair,Who chairs it.,,not_researched,,,\"head (a head "))
    #expect(text.contains("\r\nhow_to_answer,1,\"Write into the column"))
    #expect(text.contains("reported, with your part and the day. Name no person."))
    #expect(text.contains("\r\nnew,name,"))
    let cells = text.split { $0 == "," || $0.isNewline }
    #expect(!cells.contains { "=+-@".contains($0.first ?? " ") })
  }

  @Test func `what comes back is added as reported, with role and day, and checks`() async throws {
    _ = try await abep("--form", "202", "--output", path)
    try complete([
      "camden_learning.chair": "Head", "camden_learning.status": "correct",
      "camden_learning.functions": "School improvement; peer review",
      "camden_learning.la_stake_percent": "20%",
    ])
    let before = try register()
    let done = try await abep("--returned", path)
    #expect(done.status == 0, "\(done.errors)\(done.output)")
    #expect(done.output.contains("5 statements added, 1 answer confirmed what was known, 0 con"))
    let after = try register()
    #expect(after.hasPrefix(before))
    let key = "answer_camden_20260115_partnership_lead"
    #expect(
      after.dropFirst(before.count).contains(
        "camden_learning,chair,head,reported,\(key),2026-01-15,partnership_lead,,\n"))
    #expect(after.contains("camden_learning,la_stake_percent,20,reported,\(key),"))
    let check = try await abep()
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output.contains("england: 42 partnerships, 369 statements, "))
    let again = try await abep("--returned", path)
    #expect(again.status == 65)
    #expect(again.errors.contains("were merged already: partnership_evidence.csv, line "))
    #expect(try register() == after)
  }

  @Test func `a correction, and a second answer in the same part on the same day, are taken in`()
    async throws
  {
    _ = try await abep("--form", "Camden", "--output", path)
    try complete(["camden_learning.chair": "head (a head teacher)"])
    #expect(try await abep("--returned", path).status == 0)
    try complete(["camden_learning.chair": "independent"])
    let dry = try await abep("--returned", path, "--dry-run")
    #expect(dry.output.contains("camden_learning, chair: independent\n"), "\(dry.output)")
    #expect(dry.output.contains("1 statement would be added"))
    let done = try await abep("--returned", path)
    #expect(done.status == 12, "\(done.errors)")
    let key = "answer_camden_20260115_partnership_lead"
    #expect(try register().contains("camden_learning,chair,head,reported,\(key),"))
    #expect(try register().contains("camden_learning,chair,independent,reported,\(key)_2,"))
    #expect(try await abep("--returned", path).status == 65)
  }

  @Test func `a file that is no form is told in one line`() async throws {
    _ = try await abep("--form", "Camden", "--output", path)
    let form = String(decoding: try Files.read(path), as: UTF8.self)
    try Files.write(Array(form.replacingOccurrences(of: ",", with: ";").utf8), to: path)
    let parted = try await abep("--returned", path)
    #expect(parted.status == 65)
    #expect(parted.errors.split(separator: "\n").count == 1, "\(parted.errors)")
    #expect(parted.errors.contains("its cells are parted by semicolons; save it again as CSV"))
    try Files.write(Array("school,place\nA,B\n".utf8), to: path)
    let other = try await abep("--returned", path)
    #expect(other.errors.split(separator: "\n").count == 1, "\(other.errors)")
    #expect(other.errors.contains("it is another file"))
    try Files.write(Array("partnership,field,value,note\n".utf8), to: path)
    let near = try await abep("--returned", path)
    #expect(near.errors.split(separator: "\n").count == 1, "\(near.errors)")
    #expect(near.errors.contains("it is no form as `abep check --form LA` writes it"))
  }

  @Test func `a form without a part offers those of the form, and a day to come is told`()
    async throws
  {
    _ = try await abep("--form", "Camden", "--output", path)
    try complete([
      "respondent.role": "", "respondent.answered_on": "2999-01-31",
      "camden_learning.chair": "head",
    ])
    let done = try await abep("--returned", path)
    #expect(done.status == 65)
    #expect(done.errors.contains("is blank; it must be one of partnership_lead, la_officer"))
    #expect(!done.errors.contains("desk_researcher"))
    #expect(done.errors.contains("2999-01-31 is after today, "))
  }

  @Test func `an answer that contradicts is told side by side, and what is verified stays`()
    async throws
  {
    try place.edit(
      "pipelines/england/partnerships.csv",
      "camden_learning,founded_on,2017,reported,", "camden_learning,founded_on,2017,verified,")
    _ = try await abep("--form", "E09000007", "--output", path)
    try complete([
      "camden_learning.founded_on": "2016", "camden_learning.initiated_by": "schools",
      "camden_learning.funding": "subscription",
    ])
    let done = try await abep("--returned", path)
    #expect(done.status == 12, "\(done.errors)")
    #expect(
      done.errors.contains(
        "camden_learning.founded_on: known \"2017\" (verified, undated, line "))
    #expect(done.errors.contains("answered \"2016\" (line "))
    #expect(done.errors.contains("; what is known stands"))
    #expect(
      done.errors.contains("camden_learning.initiated_by: known \"local_authority\" (reported,"))
    #expect(done.errors.contains("; the answer is later and stands from now on"))
    #expect(done.errors.contains("the answer leaves out la_grant, which stays until"))
    let form = try await abep("--form", "Camden")
    #expect(form.output.contains(",2017,verified,"))
    #expect(form.output.contains("camden_learning,initiated_by,Who started it.,schools,reported,"))
    let check = try await abep()
    #expect(check.errors.contains("camden_learning.founded_on: \"2016\" (reported, 2026-01-15)"))
  }

  @Test func `a new partnership gets an id, and a known one is not added twice`() async throws {
    _ = try await abep("--form", "Barnet", "--output", path)
    try complete(["new.name": "Barnet Schools' Alliance Ltd", "new.status": "active"])
    let done = try await abep("--returned", path)
    #expect(done.status == 0, "\(done.errors)")
    #expect(try register().contains("\nbarnet_school_alliance,status,active,reported,"))
    let check = try await abep()
    #expect(check.output.contains("england: 43 partnerships, 366 statements, 48 areas, "))
    _ = try await abep("--form", "Barnet", "--output", path)
    try complete([
      "new.name": "The Barnet School Alliance", "respondent.role": "la_officer",
    ])
    let twice = try await abep("--returned", path)
    #expect(twice.status == 65)
    #expect(twice.errors.contains("is probably \"Barnet Schools' Alliance Ltd\""))
  }

  @Test func `answers that cannot be read are told with their lines, and nothing is added`()
    async throws
  {
    _ = try await abep("--form", "Camden", "--output", path)
    try complete([
      "camden_learning.chair": "heed", "camden_learning.members_schools": "about 60",
      "camden_learning.board": "correct", "respondent.role": "Jo Bloggs",
    ])
    let before = try register()
    let done = try await abep("--returned", path)
    #expect(done.status == 65)
    #expect(done.errors.contains("\"heed\" is no chair; did you mean \"head\"?"))
    #expect(done.errors.contains("\"about 60\" is not a whole number"))
    #expect(done.errors.contains("nothing is known of it that could be correct"))
    #expect(done.errors.contains("answer: \"Jo Bloggs\" is no role"))
    #expect(try register() == before)
    let dry = try await abep("--form", "Newcastle")
    #expect(dry.status == 64)
    #expect(dry.errors.contains("is not one local authority of today"))
  }
}
