import Foundation
import Sample
import Tabular
import Testing

struct HubsTests {
  private static func text(_ scratch: Scratch) throws -> String {
    try #require(String(validating: scratch.bytes("hubs"), as: UTF8.self))
  }

  /// The texts between a pattern's brackets, wherever it stands.
  private static func all(_ pattern: String, in text: String) throws -> [String] {
    try text.matches(of: Regex(pattern)).compactMap { $0.output[1].substring.map(String.init) }
  }

  @Test func `every authority of today is covered by one hub, whole or by all its districts`()
    throws
  {
    let scratch = try Scratch(schools: 2500)
    let truth = try scratch.rows("truth", isUTF8: true).filter {
      $0["source"]?.hasPrefix("hubs") == true && $0["kind"] == "local_authority"
    }
    let whole = truth.filter { $0["verdict"] == "one" }.compactMap { $0["la_codes"] }
    let parts = Set(truth.filter { $0["verdict"] == "part" }.compactMap { $0["la_codes"] })
    let codes = try Scratch.authorities().current.map(\.code)
    #expect((whole + parts).sorted() == codes)
    #expect(parts.count > 5)
    #expect(truth.contains { $0["mention"]?.contains("&") == true })
  }

  @Test func `a hub is led by an open school of the register, whose number it states`() throws {
    let scratch = try Scratch(schools: 2500)
    let text = try Self.text(scratch)
    let open = try scratch.rows("edubasealldata").filter {
      ["1", "3"].contains($0["EstablishmentStatus (code)"])
    }
    let urns = try Self.all("urn=\"([0-9]+)\"", in: text)
    let hubs = try Self.all("<hub code=\"([^\"]+)\">", in: text)
    #expect(hubs.count == urns.count && hubs.count > 30)
    #expect(Set(hubs).count == hubs.count)
    #expect(Set(urns).isSubset(of: open.compactMap { $0["URN"] }))
    let meant = try scratch.rows("truth", isUTF8: true).filter {
      $0["source"]?.hasPrefix("hubs") == true && $0["kind"] == "school"
    }
    #expect(meant.map { $0["urn"] } == urns)
  }

  @Test func `the document has the traps of XML and says that it is invented`() throws {
    let text = try Self.text(try Scratch(schools: 7001))
    for trap in [
      "<!-- Synthetic", "<![CDATA[", "&amp;", "<website/>", "xmlns=\"https://example.org/synthetic",
      "<place:area kind=\"district\">", "<strapline xmlns=", "\"> ",
    ] {
      #expect(text.contains(trap), "\(trap)")
    }
    #expect(text.utf8.allSatisfy { $0 < 0x80 }, "signs outside ASCII are references")
    let sites = try Self.all("<website>([^<]*)<", in: text)
    #expect(sites.allSatisfy { $0.hasSuffix(".example/") && !$0.contains(" ") })
  }
}
