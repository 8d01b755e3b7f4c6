import Linkage
import Tabular
import Testing

@testable import Education

struct RegisterFileTests {
  private static let folder = Places.package + "/.build/education-tests/register-files"

  /// A register whose rows say all that is read of them, some over two lines.
  private static let schools =
    "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,CloseDate,"
    + "Town,Postcode\r\n"
    + (0..<400).map { place in
      let status = ["Open", "Closed", "Proposed to open"][place % 3]
      let town = place % 7 == 0 ? "\"Lea,\r\nnear \"\"Ash\"\"\"" : "Leeds"
      return "\(100_000 + place * 7 % 400),\(place % 2 == 0 ? "202" : ""),Camden,"
        + "St Mary's C.E. School \(place % 90),\(status),01-09-19\(10 + place % 80),"
        + "31-08-2001,\(town),LS\(place % 9) 4AP\r\n"
    }.joined()

  private static func register(_ name: String, _ text: String, parts: Int) throws
    -> EntityRegister
  {
    try Files.makeDirectories(folder)
    let path = "\(folder)/\(name)-\(parts).csv"
    try Files.write(Array(text.utf8), to: path)
    let file = RegisterFile(
      path: path, headings: .schools, normaliser: SchoolNames.normaliser)
    let authorities = try Places.england()
    return EntityRegister(
      try file.entities(parts: parts) { authorities.areaNumber(code: $0, name: $1()) },
      lexicon: SchoolNames.lexicon)
  }

  @Test(arguments: [2, 3, 16])
  func `a register is the same in however many parts it is read`(_ parts: Int) throws {
    let one = try Self.register("any", Self.schools, parts: 1)
    let other = try Self.register("any", Self.schools, parts: parts)
    #expect(one.ids.count == 400)
    #expect(one.ids == other.ids)
    #expect((0..<400).map { one.title(of: $0) } == (0..<400).map { other.title(of: $0) })
    #expect((0..<400).map { one.end(of: $0) } == (0..<400).map { other.end(of: $0) })
    let model = LinkModel.untrained("test", groups: [])
    let names = (0..<90).map { Query(name: SchoolNames.normaliser.normalise("St Marys \($0)")) }
    let answers = [one, other].map { Linker($0, model: model).answers(to: names) }
    #expect(answers[0].map(\.best?.id) == answers[1].map(\.best?.id))
    #expect(answers[0].map(\.best?.probability) == answers[1].map(\.best?.probability))
  }

  @Test func `an authority is known by its code, or else by its name`() throws {
    let authorities = try Places.england()
    #expect(authorities.areaNumber(code: "202", name: "") == 202)
    #expect(authorities.areaNumber(code: "", name: "Camden") == 202)
    #expect(authorities.areaNumber(code: "2020", name: "Nowhere") == nil)
  }
}
