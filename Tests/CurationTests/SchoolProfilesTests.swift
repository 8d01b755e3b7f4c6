import Education
import Tabular
import Testing

@testable import Curation

struct SchoolProfilesTests {
  private func profiles(
    _ england: SmallEngland, _ lists: SchoolProfiles.MemberLists = .init()
  ) -> [Int: SchoolProfile] {
    let schools = SchoolProfiles(england.inputs.registers, lists).schools
    return Dictionary(uniqueKeysWithValues: schools.map { ($0.urn.value, $0) })
  }

  private func urn(_ number: Int) -> URN { known(URN(number)) }

  @Test func `only open state-funded schools under an authority are counted`() {
    #expect(
      profiles(SmallEngland()).keys.sorted() == [100_001, 100_002, 100_003, 100_004, 100_007])
  }

  @Test func `a school is joined by its trust, its federation or a partnership's list`() {
    let schools = profiles(SmallEngland(), .init(members: [urn(100_007), urn(100_003)]))
    #expect(schools[100_003]?.connection == .multiAcademyTrust)
    #expect(schools[100_002]?.connection == .federation)
    #expect(schools[100_007]?.connection == .partnership)
    #expect(schools[100_002]?.federation == GroupUID(3000))
  }

  @Test func `a school alone in its academy trust is unconnected`() {
    #expect(profiles(SmallEngland())[100_004]?.connection == .unconnected)
    #expect(profiles(SmallEngland())[100_007]?.connection == .unconnected)
  }

  @Test func `where a partnership lists nobody, being in none is not known`() {
    let birmingham = known(ONSCode("E08000025"))
    let schools = profiles(SmallEngland(), .init(unlisted: [birmingham]))
    #expect(schools[100_007]?.connection == .membershipUnknown)
    #expect(schools[100_003]?.connection == .multiAcademyTrust)
  }

  @Test func `an academy beside which no trust stands is not called unconnected`() {
    var england = SmallEngland()
    england.schools.append(
      SmallEngland.school(100_009, "Ivy Academy", "330", type: "34", phase: .primary, pupils: 1))
    #expect(profiles(england)[100_009]?.connection == .trustUnknown)
  }

  @Test func `a trust reaches as far as its counted schools do`() {
    let schools = profiles(SmallEngland())
    #expect(schools[100_001]?.footprint == .national)
    #expect(schools[100_004]?.footprint == .local)
    #expect(schools[100_002]?.footprint == nil)
    #expect(TrustFootprint(authorities: 2, regions: 1) == .regional)
  }

  @Test func `distances lead to the nearest school of the trust and to the nearest connected one`()
  {
    var england = SmallEngland()
    england.schools = [(1, 0), (2, 3), (3, 10)].map { number, kilometres in
      school(number, east: 400_000 + kilometres * 1000, trust: 2000)
    }
    england.schools.append(school(4, east: 415_500, trust: nil))
    england.memberships = []
    let schools = profiles(england)
    #expect(schools[100_001]?.nearestOfTrust == .init(urn: urn(100_002), metres: 3000))
    #expect(schools[100_003]?.nearestOfTrust == .init(urn: urn(100_002), metres: 7000))
    #expect(schools[100_003]?.nearestConnectedMetres == nil)
    #expect(schools[100_004]?.nearestConnectedMetres == 5500)
    #expect(schools[100_004]?.nearestOfTrust == nil)
  }

  @Test func `an academy's beginning is its opening, else its succession's date`() throws {
    let day = known(CalendarDate(year: 2014, month: 9, day: 1))
    let closing = known(CalendarDate(year: 2015, month: 3, day: 31))
    var england = SmallEngland()
    england.schools = [
      school(1, east: 1, trust: 2000, opened: day), school(2, east: 2, trust: 2000),
      school(3, east: 3, trust: 2000), school(4, east: 4, trust: 2000),
      school(9, east: 4, trust: nil, closed: closing),
    ]
    england.memberships = []
    england.successions = [
      Succession(
        urn: urn(100_009), successor: urn(100_002), kind: .replaced, date: day, isOneSided: false),
      Succession(
        urn: urn(100_009), successor: urn(100_003), kind: .replaced, date: nil, isOneSided: false),
    ]
    let schools = profiles(england)
    #expect(schools[100_001]?.academyBasis == .openDate)
    #expect(schools[100_002]?.academySince == day)
    #expect(schools[100_002]?.academyBasis == .succession)
    #expect(schools[100_003]?.academySince == closing)
    #expect(schools[100_003]?.academyBasis == .predecessorClosed)
    #expect(schools[100_004]?.academySince == nil)
  }

  private func school(
    _ number: Int, east: Int, trust: Int?, opened: CalendarDate? = nil, closed: CalendarDate? = nil
  ) -> School {
    School(
      urn: urn(100_000 + number), name: "School \(number)", giasLACode: LACode("330"),
      area: SmallEngland.authorities.area(code: LACode("330"), giasName: ""),
      type: EstablishmentType.coded(trust == nil ? "01" : "34"),
      status: closed == nil ? .open : .closed, openDate: opened, closeDate: closed,
      phase: .primary, trustUID: trust.flatMap { GroupUID($0) }, easting: east, northing: 300_000,
      record: number)
  }
}
