import Testing

@testable import Transfer

struct WebAddressTests {
  @Test(arguments: [
    ("https://www.gov.uk", "https://www.gov.uk/"),
    ("HTTPS://WWW.Gov.UK:443/a/./b/../c", "https://www.gov.uk/a/c"),
    ("http://127.0.0.1:8080/x?y=1&z=%20#part", "http://127.0.0.1:8080/x?y=1&z=%20"),
    ("http://[::1]:80/x", "http://[::1]/x"),
    ("https://host?query", "https://host/?query"),
    ("https://host/../../x/..", "https://host/"),
    ("https://host/a//b/", "https://host/a//b/"),
  ])
  func `an address is read into one spelling`(text: String, spelling: String) {
    #expect(WebAddress(text)?.description == spelling)
    #expect(WebAddress(spelling)?.description == spelling)
  }

  @Test(arguments: [
    "", "www.gov.uk", "//www.gov.uk/", "ftp://host/x", "file:///etc/passwd", "https:/host/x",
    "https://", "https:///x", "https://user@host/", "https://user:word@host/", "https://host:0/",
    "https://host:70000/", "https://host:1x/", "https://ho st/", "https://host/a b",
    "https://host/\u{1}", "https://host/\r\nX: y", "https://host/é", "https://hôte/",
    "https://host/{date}", "https://host/a%2", "https://host/a%zz", "https://[::1/",
    "https://[x]/", "https://.host/", "https://-host/", "javascript:alert(1)", "data:text/csv,x",
    "https://host\\@other/", "https://host/" + String(repeating: "x", count: 9000),
  ])
  func `what is no sound http or https address is refused`(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g/"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q"), ("g#s", "http://a/b/c/g"),
    ("g?y#s", "http://a/b/c/g?y"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
    ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"),
    ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
    ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
    ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("https://h/x", "https://h/x"),
  ])
  func `a link leads where RFC 3986 says`(link: String, target: String) throws {
    let base = try #require(WebAddress("http://a/b/c/d;p?q"))
    #expect(base.resolving(link)?.description == target)
  }

  @Test(arguments: [
    ("  list of schools.csv\n", "https://host/a/list%20of%20schools.csv"),
    ("école.csv", "https://host/a/%C3%A9cole.csv"),
    ("a\\b|c", "https://host/a/a%5Cb%7Cc"),
    ("100%.csv", "https://host/a/100%25.csv"),
    ("done%20already", "https://host/a/done%20already"),
  ])
  func `a link in the wild is read as browsers read it`(link: String, target: String) throws {
    let base = try #require(WebAddress("https://host/a/page"))
    #expect(base.resolving(link)?.description == target)
  }

  @Test(arguments: [
    "file:///etc/passwd", "mailto:someone@host", "ftp://host/x", "http:g", "//user@host/x",
    "https://", "javascript:void(0)", "x\u{0}y", "https://host:99999/",
  ])
  func `a link to anything else leads nowhere`(link: String) throws {
    let base = try #require(WebAddress("https://host/a"))
    #expect(base.resolving(link) == nil)
  }

  @Test func `a mirror keeps an address under its host`() throws {
    let mirror = try #require(WebAddress("http://127.0.0.1:8000"))
    let folder = try #require(WebAddress("http://127.0.0.1:8000/england/"))
    let address = try #require(WebAddress("https://www.gov.uk/a/b?c=d"))
    let odd = try #require(WebAddress("https://host:8443/x"))
    #expect(address.kept(by: mirror).description == "http://127.0.0.1:8000/www.gov.uk/a/b?c=d")
    #expect(
      address.kept(by: folder).description == "http://127.0.0.1:8000/england/www.gov.uk/a/b?c=d")
    #expect(odd.kept(by: mirror).description == "http://127.0.0.1:8000/host:8443/x")
  }
}
