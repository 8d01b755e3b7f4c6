import Testing

@testable import Transfer

struct RedirectRuleTests {
  /// Where a redirect from the first of the addresses, by way of the others, leads.
  private func target(
    _ location: String?, from hops: [String] = ["https://www.gov.uk/a/b"],
    hosts: Set<String> = ["assets.gov.uk", "odd.gov.uk:8443"], most: Int = 5
  ) throws -> String {
    let hops = try hops.map { try #require(WebAddress($0)) }
    let rule = RedirectRule(origin: hops[0], allowedHosts: hosts, most: most)
    let fields = location.map { [(name: "location", value: $0)] } ?? []
    return try rule.next(after: hops, ResponseHead(status: 302, fields: fields)).description
  }

  @Test(arguments: [
    ("c", "https://www.gov.uk/a/c"), ("//www.gov.uk/x", "https://www.gov.uk/x"),
    ("HTTPS://WWW.GOV.UK/x#y", "https://www.gov.uk/x"),
    ("https://assets.gov.uk/media/1", "https://assets.gov.uk/media/1"),
    ("https://odd.gov.uk:8443/", "https://odd.gov.uk:8443/"),
  ])
  func `a redirect to its own host or a named one is followed`(location: String, to: String) throws
  {
    #expect(try target(location) == to)
  }

  @Test func `from http to https is followed`() throws {
    #expect(try target("https://a/x", from: ["http://a/x"]) == "https://a/x")
  }

  @Test func `a named host may lead back to the source's own`() throws {
    #expect(
      try target("https://www.gov.uk/z", from: ["https://www.gov.uk/a", "https://assets.gov.uk/b"])
        == "https://www.gov.uk/z")
  }

  @Test(arguments: [
    "http://www.gov.uk/a", "http://assets.gov.uk/", "https://gov.uk/", "https://evil.example/",
    "https://www.gov.uk.evil.example/", "https://www.gov.uk./", "https://www.gov.uk:8443/",
    "https://odd.gov.uk/", "file:///etc/passwd", "ftp://www.gov.uk/x", "//evil.example/x",
    "https://www.gov.uk@evil.example/", "https://evil.example\\@www.gov.uk/",
    "/\\evil.example\u{0}",
    "data:text/csv,a", "gopher://www.gov.uk/",
  ])
  func `a redirect elsewhere is refused`(location: String) {
    let setback = #expect(throws: Setback.self) { try target(location) }
    #expect(setback?.kind == .redirectRefused)
    #expect(setback?.isPassing == false)
  }

  @Test func `a redirect says why it is refused`() {
    let words: (String?) -> String? = { location in
      do { return try target(location) } catch { return (error as? Setback)?.words }
    }
    #expect(
      words("http://www.gov.uk/a")
        == "the server redirects (302) from https to http://www.gov.uk/a, in the open")
    #expect(
      words("https://evil.example/")
        == "the server redirects (302) to https://evil.example/, a host that the source does not"
        + " name")
    #expect(
      words("file:///etc/passwd")
        == "the server redirects (302) to \"file:///etc/passwd\", which is no http or https address"
    )
    #expect(words(nil) == "the server redirects (302) without saying where to")
  }

  @Test func `redirects end`() {
    let circle = #expect(throws: Setback.self) {
      try target("https://a/1", from: ["https://a/1", "https://a/2"])
    }
    #expect(circle?.kind == .tooManyRedirects)
    #expect(circle?.words == "redirects go in a circle, by https://a/1")
    let long = #expect(throws: Setback.self) {
      try target("https://a/4", from: ["https://a/1", "https://a/2", "https://a/3"], most: 2)
    }
    #expect(long?.words == "redirects go on after 2 of them, to https://a/4")
  }
}
