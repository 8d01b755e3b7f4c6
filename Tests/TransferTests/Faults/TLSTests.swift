import Testing
import Transfer

struct TLSTests {
  @Test(arguments: ["127.0.0.1", "localhost"])
  func `a trusted certificate of the right name is spoken to`(host: String) throws {
    let visit = try Visit()
    let address = try visit.address("plain", server: "https", host: host)
    let outcome = try visit.downloader.download(Download(address, kind: .csv), to: visit.path)
    #expect(outcome.received.address == address)
    #expect(visit.bytes() == wholeFile)
  }

  @Test func `a certificate of another name is refused`() throws {
    let visit = try Visit()
    let failure = try visit.failure("plain", server: "misnamed")
    #expect(failure.kind == .tls)
    #expect(failure.attempts == 1)
    let host = failure.address.authority
    #expect(
      try visit.words(failure)
        == "the certificate of \(host) is not to be trusted (SSL: no alternative certificate subject"
        + " name matches target host name '127.0.0.1'); check the address, and this machine's"
        + " certificates and clock")
    #expect(try visit.requests().isEmpty)
  }

  @Test func `a certificate that nobody vouches for is refused`() throws {
    let visit = try Visit()
    visit.policy.certificateAuthority = nil
    let failure = try visit.failure("plain", server: "https")
    #expect(failure.kind == .tls)
    #expect(failure.description.contains("is not to be trusted (SSL certificate problem: "))
  }

  @Test func `a file of authorities that is none is told`() throws {
    let visit = try Visit()
    visit.policy.certificateAuthority = visit.folder + "/none.pem"
    let failure = try visit.failure("plain", server: "https")
    #expect(failure.kind == .tls)
    #expect(failure.description.contains("none.pem"))
  }

  @Test func `a server that does not speak TLS is told`() throws {
    let visit = try Visit()
    visit.policy.attempts = 2
    let port = try #require(visit.server.ports["http"])
    let address = try #require(WebAddress("https://127.0.0.1:\(port)/plain?t=\(visit.test)"))
    let failure = try #require(throws: TransferFailure.self) {
      try visit.downloader.download(Download(address), to: visit.path)
    }
    #expect(failure.kind == .tls)
    #expect(failure.attempts == 2)
    #expect(failure.description.contains("TLS with 127.0.0.1:\(port) could not be set up ("))
  }

  @Test func `a host that does not shake hands in time is told`() throws {
    let visit = try Visit()
    visit.policy.attempts = 2
    visit.policy.connectSeconds = 0.2
    let failure = try visit.failure("plain", server: "deaf")
    let host = failure.address.authority
    #expect(failure.kind == .cannotConnect)
    #expect(
      try visit.words(failure)
        == "\(host) does not answer (SSL connection timeout); check this machine's network, or try"
        + " again later (tried 2 times)")
  }
}
