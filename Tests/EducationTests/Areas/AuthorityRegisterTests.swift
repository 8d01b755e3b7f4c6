import Education
import Tabular
import Testing

struct AuthorityRegisterTests {
  private let register: AuthorityRegister

  init() throws {
    register = try Places.england()
  }

  private func code(_ text: String) throws -> LACode { try #require(LACode(text)) }
  private func ons(_ text: String) throws -> ONSCode { try #require(ONSCode(text)) }
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test func `England has 153 authorities, 31 historic ones and nine regions`() {
    #expect(register.authorities.count == 153)
    #expect(register.historic.count == 31)
    #expect(register.regions.count == 9)
    #expect(register.codeChanges.count == 19)
    #expect(register.otherAreas.count == 30)
  }

  @Test func `every authority's region and devolved area exist`() {
    for authority in register.authorities {
      #expect(register.region(authority.regionCode) != nil)
      if let area = authority.devolvedAreaCode { #expect(register.devolvedArea(area) != nil) }
    }
  }

  @Test func `every authority has its own codes, names and boundary`() {
    let all = register.authorities
    #expect(Set(all.map(\.code)).count == 153)
    #expect(Set(all.map(\.onsCode)).count == 153)
    #expect(Set(all.map(\.name)).count == 153)
    #expect(Set(all.map(\.giasName)).count == 153)
    #expect(Set(all.map(\.boundaryCode)).count == 153)
  }

  @Test func `every historic authority leads to authorities of today`() throws {
    let today = try day("2025-05-01")
    for past in register.historic {
      let codes = register.codes(inPlaceOf: past.code, asAt: today)
      #expect(!codes.isEmpty)
      #expect(codes.allSatisfy { register.authority(code: $0) != nil }, "\(past.name)")
    }
  }

  @Test func `no successor of a historic authority was gone before it came`() {
    for past in register.historic {
      for successor in past.successors {
        if let next = register.historic(code: successor) {
          #expect(next.replacedOn > past.replacedOn)
        }
      }
    }
  }

  @Test func `every district lies in an authority of today, or one whose code was superseded`() {
    for district in register.districts {
      let current = register.authority(onsCode: district.authorityONSCode)
      #expect(
        current != nil || !register.successors(ofONSCode: district.authorityONSCode).isEmpty,
        "\(district.name)")
      #expect(register.region(district.regionCode) != nil)
      #expect(district.firstYear <= district.lastYear)
    }
  }

  @Test func `no year of a district stands twice or is missing`() {
    let byCode = Dictionary(grouping: register.districts, by: \.code)
    for (code, rows) in byCode {
      let years = rows.sorted { $0.firstYear < $1.firstYear }
      for (one, next) in zip(years, years.dropFirst()) {
        #expect(next.firstYear == one.lastYear + 1, "\(code)")
      }
    }
    #expect(register.districts.filter { $0.lastYear == 2025 }.count == 296)
  }

  @Test func `a superseded ONS code finds the authority that went on under a new one`() throws {
    #expect(register.authority(onsCode: try ons("E08000016"))?.onsCode.value == "E08000038")
    #expect(register.authority(onsCode: try ons("E08000019"))?.name == "Sheffield")
    #expect(register.authority(onsCode: try ons("E10000010"))?.name == "County Durham")
    #expect(register.authority(onsCode: try ons("E09000001"))?.code == LACode("201"))
  }

  @Test func `a superseded ONS code whose ground was divided finds no single authority`() throws {
    let cumbria = try ons("E10000006")
    #expect(register.authority(onsCode: cumbria) == nil)
    #expect(
      register.successors(ofONSCode: cumbria).map(\.name)
        == ["Cumberland", "Westmorland and Furness"])
    #expect(register.successors(ofONSCode: try ons("E09000001")).isEmpty)
  }

  @Test func `successors are asked for as at a date`() throws {
    let dorset = try code("912")
    func codes(_ date: String) throws -> [String] {
      register.codes(inPlaceOf: dorset, asAt: try day(date)).map(\.description)
    }
    #expect(try codes("1997-03-31") == ["912"])
    #expect(try codes("1997-04-01") == ["835", "836", "837"])
    #expect(try codes("2019-03-31") == ["835", "836", "837"])
    #expect(try codes("2019-04-01") == ["838", "839"])
  }

  @Test func `an authority stood from the reorganisation that made it to the one that ended it`()
    throws
  {
    #expect(try register.stood(code("835"), on: day("2019-03-31")))
    #expect(try !register.stood(code("835"), on: day("2019-04-01")))
    #expect(try !register.stood(code("835"), on: day("1997-03-31")))
    #expect(try !register.stood(code("838"), on: day("2019-03-31")))
    #expect(try register.stood(code("838"), on: day("2019-04-01")))
    #expect(try register.stood(code("201"), on: day("1990-01-01")))
    #expect(try !register.stood(code("660"), on: day("2020-01-01")))
  }

  @Test func `each kind of area is told by its code`() throws {
    func word(_ text: String) throws -> String {
      register.area(code: try code(text), giasName: "").word
    }
    #expect(try word("201") == "english_la")
    #expect(try word("909") == "historic_la")
    #expect(try word("901") == "historic_la")
    #expect(try word("660") == "wales")
    #expect(try word("681") == "wales")
    #expect(try word("701") == "offshore")
    #expect(try word("702") == "service_children")
    #expect(try word("708") == "overseas")
    #expect(try word("000") == "none")
    #expect(try word("999") == "unknown")
  }

  @Test func `a name tells the area where the code does not`() throws {
    #expect(
      register.area(code: nil, giasName: "Isles Of Scilly").authority == ONSCode("E06000053"))
    let cumbria = try #require(HistoricLAID("909-2023"))
    #expect(register.area(code: nil, giasName: "Pre-LGR 2023 Cumbria") == .historicLA(cumbria))
    #expect(register.area(code: nil, giasName: "Cardiff") == .wales)
    #expect(register.area(code: nil, giasName: "Atlantis") == .unknown)
  }

  @Test func `every word of an area stands in the published list`() {
    let areas: [SchoolArea] = [.wales, .offshore, .overseas, .service, .none, .unknown]
    #expect(areas.allSatisfy { SchoolArea.words.contains($0.word) })
    #expect(Set(SchoolArea.words).count == 8)
  }
}
