import Tabular
import Testing

/// How good the links of the committed sample's release are, by the truth that the sample carries.
struct SampleLinkageTests {
  /// What a name of a source means, of those that mean one thing wherever they stand.
  private struct Truth {
    var keys: Set<String> = []
  }

  /// A name of a source, by its kind.
  private struct Name: Hashable {
    let source: String
    let kind: String
    let text: String
  }

  private static func rows(_ path: String) throws -> [[String: String]] {
    var reader = try DelimitedReader(path: path)
    var rows: [[String: String]] = []
    while try reader.next() {
      let cells = reader.header.names.indices.map { (reader.header.names[$0], reader.text($0)) }
      rows.append(Dictionary(cells, uniquingKeysWith: { first, _ in first }))
    }
    return rows
  }

  private static func truth() throws -> [Name: Truth] {
    let folder = "\(TestWorkspace.package)/raw/sample/truth"
    let file = try #require(try Files.list(folder).first { $0.hasSuffix(".csv") })
    var truths: [Name: Truth] = [:]
    for row in try rows("\(folder)/\(file)") {
      let source = (row["source"] ?? "").prefix { !$0.isNumber }
      let name = Name(
        source: String(source), kind: row["kind"] ?? "", text: row["mention"] ?? "")
      let key = row["kind"] == "trust" ? row["group_uid"] : row["urn"]
      truths[name, default: Truth()].keys.insert(row["verdict"] == "one" ? key ?? "" : "")
    }
    return truths
  }

  @Test(arguments: ["school", "trust"])
  func `names are linked as the truth says, and what is of no register is linked to nothing`(
    kind: String
  ) throws {
    let truths = try Self.truth()
    let links = try Self.rows("\(TestWorkspace.package)/curated/sample/latest/links.csv")
    var counts = (all: 0, linked: 0, wrong: 0)
    for link in links where link["kind"] == kind {
      let name = Name(source: link["source"] ?? "", kind: kind, text: link["text"] ?? "")
      guard let truth = truths[name], truth.keys.count == 1, let key = truth.keys.first else {
        continue
      }
      if !key.isEmpty { counts.all += 1 }
      guard link["verdict"] == "one", Double(link["probability"] ?? "") ?? 0 >= 0.9 else {
        continue
      }
      counts.linked += 1
      if link["targets"] != key {
        counts.wrong += 1
        #expect(!key.isEmpty, "\(name) means nothing of the register")
      }
    }
    #expect(counts.all > 50)
    #expect(counts.linked * 100 >= counts.all * 92, "\(counts)")
    #expect(counts.wrong * 200 <= counts.linked, "\(counts)")
  }

  @Test func `every link of a school or trust says why in words, and no name of code shows`() throws
  {
    let links = try Self.rows("\(TestWorkspace.package)/curated/sample/latest/links.csv")
    for link in links where link["kind"] == "school" || link["kind"] == "trust" {
      let evidence = link["evidence"] ?? ""
      #expect(!evidence.isEmpty, "\(link)")
      #expect(!evidence.contains("_"), "\(evidence)")
    }
  }
}
