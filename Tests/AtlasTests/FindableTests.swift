import Tabular
import Testing

@testable import Atlas

struct FindableTests {
  private static let places = ["E06000000": 0, "E06000001": 1, "E06000002": 2]

  /// Reads what can be found in a folder of the files given.
  private func findable(_ name: String, _ files: [String: String]) throws -> Findable {
    let folder = "\(temporaryFolder)/\(name)"
    try Files.makeDirectories(folder)
    for (file, text) in files { try Files.write(Array(text.utf8), to: "\(folder)/\(file)") }
    return try Findable(reading: folder, places: Self.places)
  }

  @Test
  func `open schools of the map's authorities are found, with the districts of their postcodes`()
    throws
  {
    let found = try findable(
      "find-schools",
      [
        "schools.csv": """
        urn,school_name,new_la_code,status,postcode
        3,Zed,E06000001,open,AB1 1AA
        2,Ay,E06000000,open_proposed_to_close,AB1 2AA
        5,Bee,E06000001,open,AB1 1AB
        4,Shut,E06000001,closed,AB9 1AA
        6,Abroad,,open,AB1 1AA
        7,Odd,E06000002,open,unknown

        """
      ])
    #expect(found.schools.map(\.name) == ["Ay", "Bee", "Odd", "Zed"])
    #expect(found.schools.map(\.place) == [0, 1, 2, 1])
    #expect(found.districts == [PostcodeDistrict(name: "AB1", places: [1, 0])])
  }

  @Test func `trusts stand with their schools by authority, most first`() throws {
    let found = try findable(
      "find-trusts",
      [
        "trusts.csv": """
        trust_uid,trust_id,trust_name,trust_type
        10,TR1,Wide,multi_academy_trust
        11,TR2,Without schools,multi_academy_trust

        """,
        "trust_areas.csv": """
        trust_uid,new_la_code,school_count
        10,E06000000,1
        10,E06000002,4
        10,E06000001,1

        """,
        "trust_footprints.csv": "trust_uid,trust_footprint\n10,national\n",
      ])
    #expect(found.trusts.map(\.name) == ["Wide"])
    #expect(found.trusts.map(\.footprint) == ["national"])
    #expect(found.trusts.first?.areas.map(\.place) == [2, 0, 1])
    #expect(found.trusts.first?.areas.map(\.schoolCount) == [4, 1, 1])
  }

  @Test func `former authorities lead to those of today through all between`() throws {
    let found = try findable(
      "find-former",
      [
        "historic_local_authorities.csv": """
        historic_la_id,old_la_code,la_name,new_la_code,replaced_on
        901-1996,901,Avon,,1996-04-01
        902-2009,902,Between,E10000001,2009-04-01
        903-1990,903,Gone,,1990-04-01

        """,
        "la_successions.csv": """
        historic_la_id,new_la_code,successor_historic_la_id
        901-1996,E06000002,
        901-1996,,902-2009
        902-2009,E06000000,
        902-2009,,901-1996

        """,
      ])
    #expect(found.former.map(\.name) == ["Avon", "Between"])
    #expect(found.former.map(\.places) == [[0, 2], [0, 2]])
  }

  @Test func `a code that boundaries still have leads to its authority, a combined one's to none`()
    throws
  {
    let found = try findable(
      "find-codes",
      [
        "local_authorities.csv": """
        new_la_code,boundary_code
        E06000000,E08000016
        E06000001,E47000001
        E06000002,E06000002

        """
      ])
    #expect(found.superseded == ["E08000016": 0])
  }

  @Test func `a release without registers has nothing to find but its authorities`() throws {
    let found = try findable("find-nothing", [:])
    #expect(found.schools.isEmpty && found.trusts.isEmpty && found.former.isEmpty)
  }

  @Test(
    arguments: [
      ("NW1 4NB", "NW1"), ("sw1a 1aa", "SW1A"), ("", nil), ("NW14NB", nil), ("ABC 1AA", nil),
      ("1AB 1AA", nil), ("N< 1AA", nil),
    ] as [(String, String?)])
  func `a postcode's district is what stands before its space`(postcode: String, district: String?)
  {
    #expect(PostcodeDistrict.name(of: postcode) == district)
  }
}
