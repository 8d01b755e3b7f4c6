import Education
import Tabular
import Testing

/// What the areas of real lists mean, held against codes that others published.
@Suite(.enabled(if: Places.hasData, "the shared data is not here"))
struct RealWrittenAreasTests {
  private let england: AuthorityRegister
  private let areas: WrittenAreas
  private let day: CalendarDate

  init() throws {
    england = try Places.england()
    areas = WrittenAreas(england)
    day = try #require(CalendarDate(iso: "2025-10-02"))
  }

  /// The records of a file, each a dictionary by heading.
  private func records(_ path: String) throws -> [[String: String]] {
    var reader = try DelimitedReader(path: "\(Places.data)/\(path)")
    let names = reader.header.names
    var records: [[String: String]] = []
    while try reader.next() {
      let cells = names.indices.map { (names[$0], reader.text($0)) }
      records.append(Dictionary(cells, uniquingKeysWith: { first, _ in first }))
    }
    return records
  }

  private func told(_ texts: [String], on date: CalendarDate? = nil) -> String {
    let area = areas.read(texts, said: date ?? day, asAt: day)
    let covers = area.authorities.map { ($0.coverage == .part ? "~" : "") + $0.code.description }
    return (covers + area.unresolved.map { "\($0.text)?" }).joined(separator: " ")
  }

  /// The names that no live district has, read by hand.
  private static let others = [
    "East Suffolk North": "~935", "East Suffolk South": "~935",
    "North Yorkshire East": "~815", "North Yorkshire South": "~815",
    "Christchurch and Poole": "~839", "Bournemouth": "~839", "Bristol": "801",
    "Herefordshire": "884", "Kingston upon Hull": "810",
  ]

  @Test func `every area name of the Teaching School Hubs is an authority, or a part of one`()
    throws
  {
    var live: [String: String] = [:]
    for row in try records("authorities/lad_la_region_devolved_2017_2025_dfeR.csv")
    where row["last_year"] == "2025" {
      let isAuthority = row["lad_code"]?.hasPrefix("E07") == false
      let code = try #require(row["new_la_code"].flatMap { ONSCode($0) })
      let authority = try #require(england.authority(onsCode: code))
      live[row["lad_name"] ?? ""] = "\(isAuthority ? "" : "~")\(authority.code)"
    }
    var names = 0
    var others = 0
    for hub in try records("hubs/hubs.csv") {
      for name in (hub["areas"] ?? "").split(separator: ";").map(String.init) {
        names += 1
        let plain = name.split(separator: " ").joined(separator: " ")
        if let expected = live[plain] {
          #expect(told([name]) == expected, "\(name)")
        } else {
          others += 1
          #expect(told([name]) == Self.others[plain], "\(name)")
        }
      }
    }
    #expect(names == 302)
    #expect(others == 9)
  }

  @Test func `the names of the programmes give exactly the codes that were published`() throws {
    let rows = try records("programmes/programme_membership_la.csv")
    for row in rows {
      let name = row["la_name_as_published"] ?? ""
      #expect(told([name]) == row["dfe_code"], "\(row["programme"] ?? "") \(name)")
    }
    let sizes = Dictionary(grouping: rows) { $0["programme"] ?? "" }.mapValues(\.count)
    #expect(sizes.values.sorted() == [4, 31, 55, 75])
  }

  @Test func `of the Priority areas 18 are whole authorities, and the districts of six are told`()
    throws
  {
    let rows = try records("programmes/priority_eia_24.csv")
    var whole = 0
    for row in rows {
      for column in ["name_dfe_screener", "name_govuk_page"] {
        let area = areas.read(row[column] ?? "", said: day)
        let only = try #require(area.authorities.first, "\(row)")
        #expect(area.authorities.count == 1 && area.isResolved)
        #expect(only.id == row["la_code"], "\(row)")
        let codes = Set((row["lad_code"] ?? "").split(separator: " ").map(String.init))
        if only.coverage == .part {
          #expect(Set(only.districts.compactMap(\.code?.value)) == codes.subtracting(["/"]))
        } else if column == "name_govuk_page" {
          whole += 1
        }
      }
    }
    #expect(rows.count == 24)
    #expect(whole == 18)
  }

  @Test func `of the Opportunity Areas six are whole authorities and six are parts`() throws {
    let rows = try records("programmes/opportunity_areas_12.csv")
    for row in rows {
      let mark = row["sub_la"] == "yes" ? "~" : ""
      #expect(told([row["opportunity_area"] ?? ""]) == mark + (row["dfe_code"] ?? ""), "\(row)")
    }
    #expect(rows.count == 12)
    #expect(rows.count { $0["sub_la"] == "yes" } == 6)
  }
}
