import Curation
import JSONText
import Pipeline
import Tabular
import Testing

struct LinkTrialTests {
  /// What a release states of the names of a source.
  private func rate(_ source: String, _ place: TestWorkspace) throws -> JSONNode {
    let path = "\(try place.shelf.entry().directory)/checks.json"
    let report = try JSONParser(dialect: .json).parse(Files.read(path))
    return try #require(
      report["links"]?.array?.first {
        $0["source"]?.string == source && $0["register"]?.string == "school"
      })
  }

  @Test func `names with a code are answered without it, and a release says how well`() throws {
    let place = try TestWorkspace(published: .october)
    let hubs = try rate("hubs", place)
    let tried = try #require(hubs["tried_names"]?.integer)
    let right = try #require(hubs["right_names"]?.integer)
    let stated = try #require(hubs["stated_names"]?.number)
    #expect(tried > 30 && tried == hubs["coded_names"]?.integer)
    #expect(right > tried * 9 / 10 && right <= tried)
    #expect(abs(stated - Double(right)) < Double(tried) / 10)
    #expect(try rate("school_names", place)["tried_names"]?.integer == 0)
  }

  @Test func `codes that are one row off refuse a release, though each of them is a school's`()
    throws
  {
    let place = try TestWorkspace(published: .october)
    let name = try #require(SampleFiles.january.bytes.keys.first { $0.hasPrefix("hubs") })
    var files = SampleFiles.january
    var text = String(decoding: try #require(files.bytes[name]), as: UTF8.self)
    let pattern = /urn="[0-9]+"/
    let codes = text.matches(of: pattern).map { String($0.output) }
    try #require(codes.count > 30)
    var shifted = (codes.dropFirst() + codes.prefix(1)).makeIterator()
    text = text.replacing(pattern) { _ in shifted.next() ?? "" }
    files.bytes[name] = Array(text.utf8)
    try place.bring(files)
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .refused)
    #expect(failure.message.contains("calibration:hubs/school is +"), "\(failure)")
  }
}
