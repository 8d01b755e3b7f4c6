import Education
import Testing

@testable import Curation

/// What the figures of areas say of partnerships, and where they say nothing.
struct PartnershipIndicatorTests {
  private static func statements(_ id: String, _ values: [String: String]) -> [String] {
    values.sorted { $0.key < $1.key }.map { "\(id),\($0.key),\($0.value),reported,report,,,," }
  }

  private static let partnership = [
    "name": "Lea Learning", "kind": "area_partnership", "members_schools": "45",
    "eligible_schools": "60",
  ]

  /// The published figure of an area.
  private func figure(
    _ name: String, _ code: String, _ register: PartnershipRegister
  ) throws -> String {
    var england = SmallEngland()
    england.partnerships = register
    let profile = england.profile
    let tally =
      profile.authorities.first { $0.authority.onsCode.value == code }?.tally
      ?? profile.regions.first { $0.region.code.value == code }?.tally ?? profile.england
    let indicator = try #require(Indicator.all.first { $0.name == name })
    return indicator.value(tally).text(places: indicator.places)
  }

  @Test
  func `a partnership counts once in each area that it works in, and where none is known nothing`()
    throws
  {
    let register = SmallPartnerships.register(
      Self.statements("lea", Self.partnership),
      areas: [
        "lea,Birmingham,whole,,reported,report,,,,", "lea,Coventry,part,,reported,report,,,,",
      ])
    #expect(try figure("partnership_count", "E08000025", register) == "1")
    #expect(try figure("partnership_count", "E08000026", register) == "1")
    #expect(try figure("partnership_count", "E12000005", register) == "1")
    #expect(try figure("partnership_count", "England", register) == "1")
    #expect(try figure("partnership_count", "E06000001", register) == "x")
    #expect(try figure("other_collaboration_count", "E08000025", register) == "x")
  }

  @Test func `what is planned, closed or of another kind is no partnership at work`() throws {
    for (field, value) in [("status", "planned"), ("status", "closed"), ("kind", "la_service")] {
      var values = Self.partnership
      values[field] = value
      let register = SmallPartnerships.register(
        Self.statements("lea", values), areas: ["lea,Birmingham,whole,,reported,report,,,,"])
      #expect(try figure("partnership_count", "E08000025", register) == "x")
      #expect(
        try figure("other_collaboration_count", "E08000025", register)
          == (field == "kind" ? "1" : "x"))
    }
  }

  @Test func `of what nobody has researched the kind it is said that it may be a partnership`()
    throws
  {
    var values = Self.partnership
    values["kind"] = nil
    let register = SmallPartnerships.register(
      Self.statements("lea", values), areas: ["lea,Birmingham,whole,,reported,report,,,,"])
    #expect(try figure("partnership_count", "E08000025", register) == "x")
    #expect(try figure("partnership_candidate_count", "E08000025", register) == "1")
    #expect(try figure("other_collaboration_count", "E08000025", register) == "x")
  }

  @Test func `stated members are shares of those eligible, of partnerships of one authority`()
    throws
  {
    let here = ["lea,Birmingham,whole,,reported,report,,,,"]
    let one = SmallPartnerships.register(Self.statements("lea", Self.partnership), areas: here)
    #expect(try figure("partnership_stated_member_percent", "E08000025", one) == "75.0")
    // One partnership of one authority says nothing of a region or of England.
    #expect(try figure("partnership_stated_member_percent", "England", one) == "u")
    #expect(try figure("partnership_stated_member_percent", "E08000026", one) == "x")
    let two = SmallPartnerships.register(
      Self.statements("lea", Self.partnership),
      areas: here + ["lea,Coventry,whole,,reported,report,,,,"])
    #expect(try figure("partnership_stated_member_percent", "E08000025", two) == "x")
  }

  @Test func `where membership is not known, nothing is said of who is unconnected`() throws {
    let silent = SmallPartnerships.register(
      Self.statements("lea", Self.partnership), areas: ["lea,Birmingham,whole,,reported,report,,,,"]
    )
    #expect(try figure("unconnected_school_count", "E08000025", silent) == "x")
    #expect(try figure("unconnected_school_percent", "E08000025", silent) == "x")
    #expect(try figure("connection_unknown_school_count", "E08000025", silent) == "2")
    #expect(try figure("unconnected_school_count", "E08000025", .empty) == "2")
    #expect(try figure("unconnected_school_percent", "E08000025", .empty) == "66.7")
    #expect(try figure("unconnected_school_count", "E06000001", silent) == "0")
  }

  @Test func `listed members are counted where a list is published, and elsewhere not known`()
    throws
  {
    let register = SmallPartnerships.register(
      Self.statements("lea", Self.partnership),
      areas: ["lea,Birmingham,whole,,reported,report,,,,"],
      members: ["lea,school,100007,Gorse,,reported,report,,,,"])
    #expect(try figure("partnership_member_school_count", "E08000025", register) == "1")
    #expect(try figure("partnership_member_percent", "E08000025", register) == "33.3")
    #expect(try figure("partnership_member_school_count", "E06000001", register) == "x")
    #expect(try figure("partnership_member_percent", "England", register) == "33.3")
  }

  @Test
  func `where one partnership lists its members and another does not, only members are known`()
    throws
  {
    let register = SmallPartnerships.register(
      Self.statements("lea", Self.partnership) + Self.statements("tarn", Self.partnership),
      areas: [
        "lea,Birmingham,whole,,reported,report,,,,", "tarn,Birmingham,whole,,reported,report,,,,",
      ], members: ["lea,school,100007,Gorse,,reported,report,,,,"])
    #expect(try figure("partnership_member_school_count", "E08000025", register) == "1")
    #expect(try figure("partnership_member_percent", "E08000025", register) == "x")
  }
}
