import Sample
import Tabular
import Testing

struct RelationsTests {
  @Test func `links name schools of the register, on one side or on both`() throws {
    let scratch = try Scratch(schools: 7001)
    let schools = Dictionary(
      uniqueKeysWithValues: try scratch.rows("edubasealldata").map { ($0["URN"] ?? "", $0) })
    let links = try scratch.rows("links_")
    #expect(links.count > 2000)
    var pairs: Set<[String?]> = []
    for link in links {
      let other = try #require(schools[link["LinkURN"] ?? ""])
      #expect(schools[link["URN"] ?? ""] != nil)
      #expect(other["EstablishmentName"] == link["LinkName"])
      #expect(link["URN"] != link["LinkURN"])
      pairs.insert([link["URN"], link["LinkURN"]])
    }
    let oneSided = pairs.filter { !pairs.contains([$0[1], $0[0]]) }
    #expect(oneSided.count > 20 && oneSided.count < pairs.count / 10)
  }

  @Test func `the links file ends without a line end and leaves its numbers bare`() throws {
    let bytes = try Scratch(schools: 500).bytes("links_")
    #expect(bytes.last == 0x22)
    let first = try #require(bytes.split(separator: 0x0A).dropFirst().first)
    #expect((0x30...0x39).contains(first.first ?? 0))
  }

  @Test func `memberships name schools and groups that exist, and agree with both`() throws {
    let scratch = try Scratch(schools: 7001)
    let schools = Dictionary(
      uniqueKeysWithValues: try scratch.rows("edubasealldata").map { ($0["URN"] ?? "", $0) })
    let groups = Dictionary(
      uniqueKeysWithValues: try scratch.rows("allgroupsdata").map { ($0["Group UID"] ?? "", $0) })
    let members = try scratch.rows("alllinksdata")
    #expect(members.count > 1500)
    for member in members {
      let group = try #require(groups[member["Group UID"] ?? ""])
      let school = try #require(schools[member["URN"] ?? ""])
      #expect(group["Group Name"] == member["Group Name"])
      #expect(group["Group Status"] == "Open")
      #expect(school["EstablishmentName"] == member["EstablishmentName"])
      let began = [group["Open date"], group["Incorporated on (open date)"]].compactMap { $0 }
      #expect(began.joined() <= member["Joined date"] ?? "")
    }
    for school in schools.values where school["Trusts (code)"] != "" {
      #expect(groups[school["Trusts (code)"] ?? ""]?["Group Name"] == school["Trusts (name)"])
    }
  }

  @Test func `a later date tells of the same England later`() throws {
    let before = try Scratch(schools: 7001)
    let after = try Scratch(schools: 7001, asAt: "2026-06-30")
    let old = try before.rows("edubasealldata")
    let new = Dictionary(
      uniqueKeysWithValues: try after.rows("edubasealldata").map { ($0["URN"] ?? "", $0) })
    #expect(new.count > old.count && new.count < old.count + old.count / 20)
    var closed = 0
    var renamed = 0
    for school in old {
      let now = try #require(new[school["URN"] ?? ""])
      #expect(now["LA (code)"] == school["LA (code)"])
      #expect(now["Postcode"] == school["Postcode"])
      if school["EstablishmentStatus (name)"] == "Closed" {
        #expect(now["EstablishmentStatus (name)"] == "Closed")
      } else if now["EstablishmentStatus (name)"] == "Closed" {
        closed += 1
      }
      if now["EstablishmentName"] != school["EstablishmentName"] { renamed += 1 }
    }
    #expect(closed > 10)
    #expect(renamed > 10)
    let successors = try after.rows("links_").filter { $0["LinkType"] == "Successor" }
    let known = Set(old.map { $0["URN"] })
    #expect(successors.contains { !known.contains($0["LinkURN"]) })
  }

  @Test func `an earlier date knows fewer schools and no closure after it`() throws {
    let scratch = try Scratch(schools: 2500, asAt: "2018-03-31")
    let rows = try scratch.rows("edubasealldata")
    #expect(rows.count < 2500)
    for row in rows where row["EstablishmentStatus (name)"] == "Closed" {
      let date = CalendarDate(dayMonthYear: row["CloseDate"] ?? "")
      if let date { #expect(date.description <= "2018-03-31") }
    }
  }
}
