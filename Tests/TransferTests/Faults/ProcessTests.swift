import Foundation
import Testing
import Transfer

/// What a process of its own is needed for: the environment is a process's, and so is its end.
struct ProcessTests {
  @Test func `a proxy that the environment names is used`() async throws {
    let visit = try Visit()
    let port = try #require(visit.server.ports["http"])
    let (test, path) = (visit.test, visit.path)
    await #expect(processExitsWith: .success) {
      [port = port as Int, test = test as String, path = path as String] in
      unsafe setenv("http_proxy", "http://127.0.0.1:\(port)", 1)
      let address = try #require(WebAddress("http://schools.invalid/plain?t=\(test)"))
      _ = try Downloader().download(Download(address, kind: .csv), to: path)
    }
    #expect(visit.bytes() == wholeFile)
    #expect(
      try visit.requests().first?.hasPrefix("GET http://schools.invalid/plain?t=\(test) ") == true)
  }

  @Test func `a mirror is asked past the proxies`() async throws {
    let visit = try Visit()
    let port = try #require(visit.server.ports["http"])
    let (test, path) = (visit.test, visit.path)
    await #expect(processExitsWith: .success) {
      [port = port as Int, test = test as String, path = path as String] in
      unsafe setenv("http_proxy", "http://127.0.0.1:1", 1)
      unsafe setenv("all_proxy", "http://127.0.0.1:1", 1)
      let mirror = try #require(WebAddress("http://127.0.0.1:\(port)"))
      let address = try #require(WebAddress("https://schools.invalid/plain?t=\(test)"))
      _ = try Downloader(mirror: mirror).download(Download(address, kind: .csv), to: path)
    }
    #expect(visit.bytes() == wholeFile)
  }

  @Test func `the authorities that the environment names are trusted`() async throws {
    let visit = try Visit()
    let address = try visit.address("plain", server: "https").description
    let (authorities, path) = (visit.server.authorities, visit.path)
    await #expect(processExitsWith: .success) {
      [authorities = authorities as String, address = address as String, path = path as String] in
      unsafe setenv("SSL_CERT_FILE", authorities, 1)
      let address = try #require(WebAddress(address))
      _ = try Downloader().download(Download(address, kind: .csv), to: path)
    }
    #expect(visit.bytes() == wholeFile)
  }

  @Test func `what a killed process leaves, the next one goes on with`() async throws {
    let visit = try Visit()
    let address = try visit.address("held-back").description
    let path = visit.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [address = address as String, path = path as String] in
      let address = try #require(WebAddress(address))
      Thread.detachNewThread {
        while (FileManager.default.contents(atPath: path + ".partial") ?? Data()).count < 4000 {
          usleep(1000)
        }
        kill(getpid(), SIGKILL)
      }
      _ = try Downloader().download(Download(address, kind: .csv), to: path)
    }
    #expect(try visit.files() == ["schools.csv.partial", "schools.csv.partial.from"])
    let received = try visit.get("held-back").received
    #expect(received.resumedAt == wholeFile.count / 2)
    #expect(visit.bytes() == wholeFile)
    #expect(try visit.files() == ["schools.csv"])
  }
}
