import Testing
import Transfer

struct DownloaderTests {
  @Test func `a file comes whole, and with what the server says of it`() throws {
    let visit = try Visit()
    let received = try visit.get("plain").received
    #expect(visit.bytes() == wholeFile)
    #expect(try visit.files() == ["schools.csv"])
    #expect(received.status == 200)
    #expect(received.byteCount == wholeFile.count)
    #expect(received.validators.etag == "\"v1\"")
    #expect(received.validators.lastModified == "Mon, 02 Mar 2026 08:00:00 GMT")
    #expect(received.lastModified.map { [$0.year, $0.month, $0.day] } == [2026, 3, 2])
    #expect(received.mediaType == "text/csv")
    #expect(received.charset == "utf-8")
    #expect(received.fileName == "schools.csv")
    #expect(received.attempts == 1)
    #expect(received.hops == [.init(address: try visit.address("plain"), status: 200)])
    #expect(received.notes.isEmpty)
  }
}
