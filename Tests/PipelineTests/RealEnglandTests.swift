import Curation
import Pipeline
import Tabular
import Testing

/// The pipeline `england` on the real registers, where they are there.
@Suite(.enabled(if: RealEngland.isThere, "../shared/data is not there"))
struct RealEnglandTests {
  @Test func `the register of 2023 and that of 2024 give the releases that they must`() throws {
    let place = try TestWorkspace()
    let first = try RealEngland.run(place, "2023-11-16")
    #expect(first.verdict == .published)
    #expect(first.summary.contains(": 50,515 schools, "))
    let schools = try RealEngland.schools(place)
    #expect(schools.count == 50_515)
    #expect(schools.filter(\.isOpen).count == 27_075)
    #expect(schools.filter { $0.isOpen && !$0.authority.isEmpty }.count == 25_097)
    let records = place.notices().filter { $0.stage == .parse && $0.source == "establishments" }
    #expect(records.map(\.message) == ["50,515 records of 2023-11-16"])
    #expect(records.map(\.level) == [.info])

    // Twelve rows have the punctuation that tells windows-1252 from Latin-1: eight names of schools,
    // two of trusts, a street and a locality.
    #expect(schools.first { $0.urn == "149666" }?.name == "St. Clement’s CE Primary School")
    func isOdd(_ text: String) -> Bool { text.contains { "‘’“”–—…".contains($0) } }
    #expect(schools.filter { isOdd($0.name) }.count == 8)
    let staged = "\(place.root)/.abep/england/staged/establishments"
    let table = try Files.read("\(staged)/\(try Files.list(staged)[0])/table.csv")
    let lines = String(decoding: table, as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { isOdd(String($0)) }.count == 12)
    #expect(!lines.contains { $0.contains("\u{FFFD}") })

    let second = try RealEngland.run(place, nil)
    #expect(try place.england.entry().predecessor == first.release)
    let later = try RealEngland.schools(place)
    #expect(later.count == 51_012)
    #expect(later.filter(\.isOpen).count == 27_108)
    #expect(later.filter { $0.isOpen && !$0.authority.isEmpty }.count == 25_094)

    let change = try DomainChange(
      from: ReleaseReader(place.england.entry(#require(first.release)).directory),
      to: ReleaseReader(place.england.entry(#require(second.release)).directory))
    let sentences = [
      "421 schools new and open", "78 schools new and proposed", "65 proposed schools now open",
      "453 schools closed: 408 with a known successor, 45 with none known yet",
      "185 schools renamed",
      "10 schools moved to another local authority", "2 schools gone from the register",
    ]
    #expect(change.sentences.filter(sentences.contains) == sentences)
    let said = place.notices().map(\.message)
    #expect(sentences.allSatisfy(said.contains))

    // Neither day is rebuilt for having been looked away from.
    #expect(try RealEngland.run(place, "2023-11-16").release == first.release)
    #expect(try RealEngland.run(place, nil).release == second.release)
    #expect(try place.england.ids() == [first.release, second.release])
    #expect(try ReleaseVerifier.verify(place.england.entry().directory).isEmpty)
  }

  @Test func `one row in twenty gone from the real register is refused`() throws {
    let place = try TestWorkspace()
    let first = try RealEngland.run(place, "2023-11-16")
    let name = "edubasealldata20240617.csv"
    let lines = try Files.read("\(RealEngland.folder)/gias/\(name)").lines
    let kept = lines.enumerated().filter { $0.offset % 20 != 7 }
      .map(\.element).joined()
    try place.bring(SampleFiles([name: Array(kept)]))
    let failure = try #require(
      place.failure {
        _ = try Run(place.request(from: place.downloads, pipeline: "england"), in: place.context)
          .all()
      })
    #expect(failure.kind == .refused)
    #expect(failure.message.contains("48,461 against 50,515 in the release before"))
    #expect(place.england.latestID == first.release)
  }
}

/// The shared data beside the package.
private enum RealEngland {
  static let folder = TestWorkspace.package + "/../shared/data"
  static var isThere: Bool { Files.isDirectory(folder) }

  struct School {
    let urn: String
    let name: String
    let authority: String
    let isOpen: Bool
  }

  static func run(_ place: TestWorkspace, _ asAt: String?) throws -> RunOutcome {
    try Run(place.request(asAt, from: folder, pipeline: "england"), in: place.context).all()
  }

  /// The table of schools of the current release.
  static func schools(_ place: TestWorkspace) throws -> [School] {
    var reader = try ReleaseReader(place.england.entry().directory).open("schools")
    let columns = try ["urn", "school_name", "new_la_code", "status"].map(reader.header.require)
    var schools: [School] = []
    while try reader.next() {
      let cells = columns.map { reader.text($0) }
      schools.append(
        School(
          urn: cells[0], name: cells[1], authority: cells[2], isOpen: cells[3].hasPrefix("open")))
    }
    return schools
  }
}

extension TestWorkspace {
  fileprivate var england: ReleaseShelf { ReleaseShelf(folder: "\(root)/curated/england") }
}
