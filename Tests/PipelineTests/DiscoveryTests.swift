@testable import Pipeline
import Tabular
import Testing

struct DiscoveryTests {
  private static let csv = Array("name\nA\nB\n".utf8)

  /// A pipeline with one more source, which is found by `discover`.
  private func online(_ discover: String, _ rest: String = "") throws -> OnlinePipeline {
    let online = try OnlinePipeline()
    try online.add(
      "members",
      "discover: { \(discover) }, format: \"csv\", columns: [{ name: \"name\" }], \(rest)")
    return online
  }

  @Test func `a page gives the link of the latest day that its words state`() throws {
    let online = try online(
      "from: \"https://www.example.uk/members/\", by: \"page\", link: \"\\\\.csv$\"")
    try online.site.publish(
      Array(
        """
        <!doctype html><title>Members</title><a href="about.html">About us</a>
        <ul><li><a href="files/old.csv">Members, 1 March 2024</a>
        <li><a href="/files/new.csv">Members,  June&nbsp;2024</a>
        <li><a href='javascript:alert(1)'>June 2025.csv</a>
        <li><a href="files/odd.csv">Members, 12 May 2024</a></ul>
        """.utf8), at: "www.example.uk/members/index.html")
    try online.site.answer(
      "to https://www.example.uk/members/index.html", at: "www.example.uk/members/")
    try online.site.publish(Self.csv, at: "www.example.uk/files/new.csv")
    _ = try online.only(.fetch, "members", isShown: true)
    #expect(try online.days("members") == ["2024-06-01"])
    let lines = online.lines()
    #expect(lines.contains("  found   4 links, 3 with link /\\.csv$/"), "\(lines)")
    #expect(
      lines.contains(
        "  taken   https://www.example.uk/files/new.csv \"Members, June 2024\" 2024-06-01"),
      "\(lines)")
    #expect(
      lines.contains("  left    https://www.example.uk/members/about.html \"About us\""), "\(lines)"
    )
    #expect(lines.contains("  begins  name"), "\(lines)")
  }

  @Test func `a document of GOV.UK gives the attachment whose title fits`() throws {
    let online = try online(
      "from: \"https://www.gov.uk/api/content/government/x\", by: \"govuk\", title: \"^Members\"",
      "hosts: [\"assets.example.uk\"],")
    try online.site.publish(
      Array(
        """
        {"public_updated_at": "2024-05-02T10:00:00Z", "details": {
          "body": "<p><a href=\\"/government/y\\">Members elsewhere</a></p>",
          "attachments": [
            {"title": "Guidance", "url": "https://assets.example.uk/guidance.pdf"},
            {"title": "Members 2024-05-01", "url": "https://assets.example.uk/m.csv"}]}}
        """.utf8), at: "www.gov.uk/api/content/government/x")
    try online.site.answer("type application/json", at: "www.gov.uk/api/content/government/x")
    try online.site.publish(Self.csv, at: "assets.example.uk/m.csv")
    _ = try online.only(.fetch, "members")
    #expect(try online.days("members") == ["2024-05-01"])
  }

  @Test func `a feed gives the entry that changed last`() throws {
    let online = try online(
      "from: \"https://www.example.uk/feed.atom\", by: \"atom\", title: \"Members\"")
    try online.site.publish(
      Array(
        """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title>
        <entry><title>Members</title><link href="/a.csv"/><updated>2024-01-31T00:00:00Z</updated></entry>
        <entry><title>Members</title><link rel="self" href="/self"/>
        <link rel="alternate" href="/b.csv"/><updated>2024-02-01T00:00:00Z</updated></entry>
        <entry><title>Others</title><link href="/c.csv"/><updated>2024-03-01T00:00:00Z</updated></entry>
        </feed>
        """.utf8), at: "www.example.uk/feed.atom")
    try online.site.publish(Self.csv, at: "www.example.uk/b.csv")
    _ = try online.only(.fetch, "members")
    #expect(try online.days("members") == ["2024-02-01"])
    #expect(try online.site.requests().last == "200 www.example.uk/b.csv")
  }

  @Test
  func `a page without such a link, a link to another host and one into the open are not followed`()
    throws
  {
    let online = try online(
      "from: \"https://www.example.uk/p.html\", by: \"page\", title: \"Members\"")
    let page = "www.example.uk/p.html"
    try online.site.publish(Array("<!doctype html><a href='a.csv'>Names</a>".utf8), at: page)
    _ = try online.only(.fetch, "members")
    #expect(
      online.said(of: "members").first?.hasPrefix(
        "https://www.example.uk/p.html has 1 link, and none fits title /Members/; look at the page")
        == true)
    try online.site.publish(
      Array("<!doctype html><a href='http://10.0.0.1/a.csv'>Members</a>".utf8), at: page)
    _ = try online.only(.fetch, "members")
    #expect(
      online.said(of: "members").first?.hasPrefix(
        "https://www.example.uk/p.html leads to http://10.0.0.1/a.csv, a host that is not declared;"
          + " add \"10.0.0.1\" to \"hosts\"") == true)
    try online.site.publish(
      Array("<!doctype html><a href='http://www.example.uk/a.csv'>Members</a>".utf8), at: page)
    _ = try online.only(.fetch, "members")
    #expect(
      online.said(of: "members").first?.hasPrefix(
        "https://www.example.uk/p.html leads from https to http://www.example.uk/a.csv, in the open"
      )
        == true)
    #expect(try online.site.requests().allSatisfy { $0.hasSuffix(page) })
    #expect(try online.days("members").isEmpty)
  }

  @Test(
    arguments: [
      ("Members 2024-06-17", "2024-06-17"), ("members-20240617.csv", "2024-06-17"),
      ("17th June 2024", "2024-06-17"), ("June 2024", "2024-06-01"), ("3/9/2024", "2024-09-03"),
      ("Sept 2024", "2024-09-01"), ("1 June 2024 to 2 July 2024", "2024-07-02"),
      ("Version 12 of 2024", nil), ("31 June 2024", nil), ("99999999", nil), ("", nil),
    ] as [(String, String?)])
  func `days are found as people write them`(text: String, day: String?) {
    #expect(DayInText.last(in: text)?.description == day)
  }
}
