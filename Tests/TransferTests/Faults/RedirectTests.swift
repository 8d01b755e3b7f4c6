import Testing
import Transfer

struct RedirectTests {
  @Test func `redirects are followed one by one, and told`() throws {
    let visit = try Visit()
    let received = try visit.get("moved-thrice").received
    let names = ["moved-thrice", "moved", "plain"]
    #expect(visit.bytes() == wholeFile)
    #expect(received.hops.map(\.status) == [307, 301, 200])
    #expect(try received.hops.map(\.address) == names.map { try visit.address($0) })
    #expect(try received.address == visit.address("plain"))
    #expect(try received.validators.address == visit.address("plain"))
    #expect(
      try received.notes == [
        "redirected (307) to \(visit.address("moved"))",
        "redirected (301) to \(visit.address("plain"))",
      ])
  }

  @Test func `a redirect to itself ends at once`() throws {
    let visit = try Visit()
    let failure = try visit.failure("loop")
    #expect(failure.kind == .tooManyRedirects)
    #expect(failure.status == 301)
    #expect(
      try visit.words(failure)
        == "redirects go in a circle, by \(failure.address); see whether the source has moved")
    #expect(try visit.requests().count == 1)
  }

  @Test func `a circle of redirects ends when it closes`() throws {
    let visit = try Visit()
    let failure = try visit.failure("to-and-fro")
    #expect(failure.kind == .tooManyRedirects)
    #expect(
      try visit.words(failure)
        == "by way of \(visit.address("to-and-fro/b")): redirects go in a circle, by"
        + " \(failure.address); see whether the source has moved")
    #expect(try visit.requests().count == 2)
  }

  @Test func `redirects that go on end after the fifth`() throws {
    let visit = try Visit()
    let failure = try visit.failure("on-and-on")
    #expect(failure.kind == .tooManyRedirects)
    #expect(failure.hops.map(\.status) == Array(repeating: 308, count: 6))
    #expect(failure.description.contains("redirects go on after 5 of them"))
    #expect(try visit.requests().count == 6)
  }

  @Test func `a redirect to a file is not followed`() throws {
    let visit = try Visit()
    let failure = try visit.failure("to-file", kind: .any)
    #expect(failure.kind == .redirectRefused)
    #expect(
      try visit.words(failure)
        == "the server redirects (302) to \"file:///etc/passwd\", which is no http or https address;"
        + " see whether the source has moved")
  }

  @Test func `a redirect to another protocol, or with a user's name, is not followed`() throws {
    let visit = try Visit()
    #expect(try visit.failure("to-ftp").kind == .redirectRefused)
    #expect(try visit.failure("to-user").kind == .redirectRefused)
  }

  @Test func `a redirect to a host that is not named is not followed, and says what to name`()
    throws
  {
    let visit = try Visit()
    let failure = try visit.failure("to-other-host")
    let host = try "localhost:" + String(#require(visit.server.ports["http"]))
    #expect(failure.kind == .redirectRefused)
    #expect(
      failure.description.hasSuffix(
        ", a host that the source does not name; add \(host) to its hosts if that is right"))
    let received = try visit.get("to-other-host", hosts: [host]).received
    #expect(received.address.authority == host)
    #expect(visit.bytes() == wholeFile)
  }

  @Test func `a redirect from https to http is not followed`() throws {
    let visit = try Visit()
    let host = try "127.0.0.1:" + String(#require(visit.server.ports["http"]))
    let failure = try visit.failure("to-http", server: "https", hosts: [host])
    #expect(failure.kind == .redirectRefused)
    #expect(failure.description.contains("the server redirects (302) from https to http://"))
    #expect(try visit.requests().count == 1)
  }

  @Test func `a redirect to nowhere is refused`() throws {
    let visit = try Visit()
    let failure = try visit.failure("to-nowhere")
    #expect(failure.kind == .malformedAnswer)
    #expect(
      try visit.words(failure)
        == "the server redirects (302) without saying where to; see whether the source has moved")
  }

  @Test func `no cookie is kept on the way`() throws {
    let visit = try Visit()
    _ = try visit.get("cookie")
    #expect(try visit.requests().count == 2)
    #expect(try visit.requests().allSatisfy { !$0.contains("cookie: ") })
  }
}
