import Testing
import Transfer

struct MirrorTests {
  /// A visit by way of a mirror, to an address of the world that it keeps.
  private func visit(_ behaviour: String, hosts: Set<String> = []) throws -> (Visit, Download) {
    let visit = try Visit()
    let port = try #require(visit.server.ports["http"])
    let mirror = try #require(WebAddress("http://127.0.0.1:\(port)"))
    visit.mirror = mirror
    // Requests to one host would wait a second: a mirror on this machine needs no pause.
    visit.policy.pauseSeconds = 1
    let address = try #require(
      WebAddress("https://www.schools.example/\(behaviour)?t=\(visit.test)"))
    return (visit, Download(address, kind: .csv, allowedHosts: hosts))
  }

  @Test func `each address is asked for under its host, without a pause`() throws {
    let (visit, download) = try visit("plain")
    for _ in 0..<2 {
      let received = try visit.downloader.download(download, to: visit.path).received
      #expect(received.address == download.address)
      #expect(received.validators.address == download.address)
    }
    #expect(visit.bytes() == wholeFile)
    #expect(visit.time.waits.isEmpty)
    #expect(
      try visit.requests().first?.hasPrefix("GET /www.schools.example/plain?t=\(visit.test) ")
        == true)
  }

  @Test func `redirects are judged by the addresses of the world, and asked of the mirror`() throws
  {
    let (visit, download) = try visit("to-files-host", hosts: ["files.example"])
    let received = try visit.downloader.download(download, to: visit.path).received
    #expect(received.address.description == "https://files.example/plain?t=\(visit.test)")
    #expect(received.hops.map(\.status) == [302, 200])
    #expect(
      try visit.requests().map { $0.split(separator: "?")[0] } == [
        "GET /www.schools.example/to-files-host", "GET /files.example/plain",
      ])
  }

  @Test func `a redirect to a host that is not named is not followed in a mirror either`() throws {
    let (visit, download) = try visit("to-files-host")
    let failure = try #require(throws: TransferFailure.self) {
      try visit.downloader.download(download, to: visit.path)
    }
    #expect(failure.kind == .redirectRefused)
    #expect(
      try visit.words(failure)
        == "the server redirects (302) to https://files.example/plain?t=\(visit.test), a host that"
        + " the source does not name; add files.example to its hosts if that is right")
  }

  @Test func `a redirect from https to http is not followed in a mirror either`() throws {
    let (visit, download) = try visit("to-files-host-openly", hosts: ["files.example"])
    let failure = try #require(throws: TransferFailure.self) {
      try visit.downloader.download(download, to: visit.path)
    }
    #expect(failure.kind == .redirectRefused)
    #expect(failure.description.contains("from https to http://files.example/plain"))
  }

  @Test func `a mirror that is not there is told`() throws {
    let (visit, download) = try visit("plain")
    let mirror = try #require(WebAddress("http://127.0.0.1:1"))
    visit.mirror = mirror
    visit.policy.attempts = 1
    let failure = try #require(throws: TransferFailure.self) {
      try visit.downloader.download(download, to: visit.path)
    }
    #expect(failure.kind == .cannotConnect)
    #expect(
      try visit.words(failure).hasPrefix("the mirror at 127.0.0.1:1 does not answer ("))
  }
}
