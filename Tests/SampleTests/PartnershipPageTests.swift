import Foundation
import Sample
import Tabular
import Testing

struct PartnershipPageTests {
  private static let slugs = [
    "ambrel_learning", "corvane_schools", "dorvena_alliance", "leofran_company",
    "therelle_learning",
  ]

  /// What the truth says of a page's schools, in the order of the page.
  private static func truth(_ scratch: Scratch, _ slug: String, _ kind: String = "school") throws
    -> [[String: String]]
  {
    try scratch.rows("truth", isUTF8: true).filter {
      $0["source"]?.hasPrefix(slug) == true && $0["kind"] == kind
    }
  }

  /// The page's text with windows-1252 read as such, and references as their signs.
  private static func text(_ scratch: Scratch, _ slug: String) throws -> String {
    let bytes = try scratch.bytes(slug)
    var text =
      String(validating: bytes, as: UTF8.self)
      ?? String(bytes.map { $0 == 0x92 ? "’" : Character(.init($0)) })
    for (reference, sign) in [
      ("&#39;", "'"), ("&rsquo;", "’"), ("&#x2019;", "’"), ("&eacute;", "é"), ("&#xE9;", "é"),
      ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: reference, with: sign)
    }
    return text
  }

  @Test(arguments: slugs)
  func `the truth lists a page's schools in its order, with a stranger among them`(slug: String)
    throws
  {
    let scratch = try Scratch(schools: 2500)
    let text = try Self.text(scratch, slug)
    let truth = try Self.truth(scratch, slug)
    #expect(truth.count > 5)
    #expect(truth.map { $0["record"] } == (1...truth.count).map(String.init))
    #expect(truth.filter { $0["verdict"] == "none" }.count == 1)
    var rest = text[...]
    for row in truth {
      let found = try #require(rest.range(of: row["mention"] ?? ""), "\(row)")
      rest = rest[found.upperBound...]
    }
    let urns = truth.compactMap { $0["urn"] }.filter { !$0.isEmpty }
    #expect(Set(urns).count == urns.count)
    #expect(Set(urns).isSubset(of: try scratch.rows("edubasealldata").compactMap { $0["URN"] }))
    #expect(text.contains("Synthetic: this page was made by abep sample."))
  }

  @Test(arguments: [500, 2500]) func `pages of any size list a school of every authority`(
    schools: Int
  ) throws {
    let scratch = try Scratch(schools: schools)
    for (slug, count) in [("leofran_company", 2), ("therelle_learning", 3)] {
      let named = try Self.truth(scratch, slug, "local_authority").compactMap { $0["la_codes"] }
      #expect(Set(named).count == count, "\(slug)")
    }
    for slug in Self.slugs { #expect(try Self.truth(scratch, slug).count > 1, "\(slug)") }
  }

  @Test func `names are misspelt as publishers misspell them`() throws {
    let scratch = try Scratch(schools: 7001)
    let causes = try Set(
      Self.slugs.flatMap { try Self.truth(scratch, $0).compactMap { $0["cause"] } })
    for cause in ["exact", "abbreviated", "typo", "former name, exact"] {
      #expect(causes.contains(cause), "\(cause)")
    }
  }

  @Test func `one page is windows-1252 and says that it is UTF-8`() throws {
    let bytes = try Scratch(schools: 2500).bytes("leofran_company")
    #expect(String(validating: bytes, as: UTF8.self) == nil)
    #expect(bytes.contains(0x92))
    #expect(String(decoding: bytes, as: UTF8.self).contains("<meta charset=\"utf-8\">"))
  }

  @Test func `a name that holds a tag is escaped`() throws {
    let scratch = try Scratch(schools: 500)
    let text = String(decoding: try scratch.bytes("therelle_learning"), as: UTF8.self)
    #expect(text.contains("St Elwena&rsquo;s &lt;script&gt;alert(&#39;Hello&#39;)&lt;/script&gt;"))
    #expect(
      try Self.truth(scratch, "therelle").contains { $0["mention"]?.contains("<script>") == true })
  }

  @Test func `a table's towns span as many rows as they have schools`() throws {
    let scratch = try Scratch(schools: 7001)
    let text = String(decoding: try scratch.bytes("ambrel_learning"), as: UTF8.self)
    let rows = text.components(separatedBy: "<tr><td>").count - 1
    #expect(rows == (try Self.truth(scratch, "ambrel_learning").count))
    let spans = text.matches(of: /<td rowspan="(\d+)">/).compactMap { Int($0.output.1) }
    let single = text.matches(of: /<td>[A-Z][^<]*<\/td><td>[^<]*<\/td><\/tr>/).count
    #expect(spans.count > 2)
    #expect(spans.reduce(0, +) <= rows && single > 0)
    #expect(text.contains("<sup>1</sup>") && text.contains("*</td>"))
  }
}
