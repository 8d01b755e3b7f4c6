import Sample
import Tabular
import Testing

struct TruthTests {
  @Test func `every row of the truth is of a row that exists and means an entity that exists`()
    throws
  {
    let scratch = try Scratch(schools: 2500)
    let lists = try [
      "school_names": scratch.rows("school_names", isUTF8: true).map { $0["name"] },
      "trust_names": scratch.rows("trust_names", isUTF8: true).map { $0["trust_name"] },
      "la_names": scratch.rows("la_names", isUTF8: true).map { $0["la_name"] },
      "learning_areas": scratch.rows("learning_areas", isUTF8: true).map { $0["area"] },
    ]
    let urns = Set(try scratch.rows("edubasealldata").map { $0["URN"] })
    let groups = Set(try scratch.rows("allgroupsdata").map { $0["Group UID"] })
    let codes = Set(try Scratch.authorities().current.map { $0.code })
    let truth = try scratch.rows("truth", isUTF8: true).filter {
      $0["source"]?.hasSuffix(".csv") == true
    }
    #expect(truth.count == lists.values.reduce(0) { $0 + $1.count })
    var seen: Set<[String?]> = []
    for row in truth {
      let source = try #require(row["source"])
      let list = try #require(lists[String(source.dropLast("20251001.csv".count))])
      let record = try #require(Int(row["record"] ?? ""))
      #expect(list[record - 1] == row["mention"])
      seen.insert([source, row["record"]])
      guard row["verdict"] != "none" else {
        #expect(row["urn"] == "" && row["group_uid"] == "" && row["la_codes"] == "")
        continue
      }
      switch row["kind"] {
      case "school": #expect(urns.contains(row["urn"]))
      case "trust": #expect(groups.contains(row["group_uid"]))
      default:
        let named = (row["la_codes"] ?? "").split(separator: ";").map(String.init)
        #expect(!named.isEmpty && named.allSatisfy(codes.contains))
      }
    }
    #expect(seen.count == truth.count)
  }

  @Test func `an exact mention stands in the register as it is, a damaged one does not`() throws {
    let scratch = try Scratch(schools: 2500)
    let names = Dictionary(
      uniqueKeysWithValues: try scratch.rows("edubasealldata").map {
        ($0["URN"] ?? "", $0["EstablishmentName"])
      })
    var causes: [String: Int] = [:]
    for row in try scratch.rows("truth", isUTF8: true) where row["kind"] == "school" {
      let cause = row["cause"] ?? ""
      causes[cause, default: 0] += 1
      guard let name = names[row["urn"] ?? ""] else { continue }
      if cause == "exact" { #expect(name == row["mention"]) }
      if ["capitals", "abbreviated", "respelt", "word dropped", "typo"].contains(cause) {
        #expect(name != row["mention"])
      }
    }
    for cause in ["exact", "abbreviated", "respelt", "word dropped", "typo", "not in the register"]
    {
      #expect(causes[cause] ?? 0 > 0, "\(cause)")
    }
  }

  @Test func `a name that means nothing is no school's name`() throws {
    let scratch = try Scratch(schools: 7001)
    let names = Set(try scratch.rows("edubasealldata").map { $0["EstablishmentName"] })
    let strangers = try scratch.rows("truth", isUTF8: true).filter { $0["verdict"] == "none" }
    #expect(strangers.count > 10)
    for stranger in strangers { #expect(!names.contains(stranger["mention"])) }
  }

  @Test func `an authority of the past is answered by what took its place`() throws {
    let truth = try Scratch(schools: 500).rows("truth", isUTF8: true)
    let cumbria = try #require(truth.first { $0["mention"] == "Cumbria" })
    #expect(cumbria["verdict"] == "historic")
    #expect(cumbria["la_codes"] == "942;943")
    let dorset = truth.filter { $0["mention"] == "Dorset" && $0["verdict"] == "one" }
    #expect(dorset.contains { $0["la_codes"] == "838" })
  }
}
