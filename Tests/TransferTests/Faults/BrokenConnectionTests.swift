import Testing
import Transfer

struct BrokenConnectionTests {
  @Test(arguments: [
    ("reset", "the connection broke off (Recv failure: Connection reset by peer)"),
    ("hung-up", "the connection broke off (Empty reply from server)"),
  ])
  func `a connection that breaks off is tried again, and told`(behaviour: String, words: String)
    throws
  {
    let visit = try Visit()
    visit.policy.attempts = 2
    let failure = try visit.failure(behaviour)
    #expect(failure.kind == .connectionLost)
    #expect(try visit.words(failure) == words + "; try again later (tried 2 times)")
    #expect(try visit.files().isEmpty)
  }

  @Test func `a body that stalls is given up, and what came is kept`() throws {
    let visit = try Visit()
    visit.policy.stallSeconds = 0.5
    visit.policy.attempts = 1
    let failure = try visit.failure("stalled")
    #expect(failure.kind == .stalled)
    #expect(failure.status == 200)
    #expect(try visit.words(failure) == "the server sent nothing for 0.5 s; try again later")
    #expect(visit.bytes("schools.csv.partial") == Array(wholeFile[..<(wholeFile.count / 2)]))
  }

  @Test func `a server that says nothing is given up`() throws {
    let visit = try Visit()
    visit.policy.stallSeconds = 0.5
    visit.policy.attempts = 2
    let failure = try visit.failure("silent")
    #expect(failure.kind == .stalled)
    #expect(failure.status == nil)
    #expect(try visit.files().isEmpty)
    #expect(try visit.requests().count == 2)
  }

  @Test func `a body that drips has its time`() throws {
    let visit = try Visit()
    visit.policy.totalSeconds = 1
    let failure = try visit.failure("dripping")
    #expect(failure.kind == .tooSlow)
    #expect(failure.attempts == 1)
    #expect(try visit.words(failure) == "the file had not come whole after 1 s; try again later")
    #expect(try visit.files() == ["schools.csv.partial", "schools.csv.partial.from"])
  }

  @Test(arguments: [
    (
      "short",
      "the file ended before its announced end (transfer closed with 100 bytes remaining to read)"
    ),
    (
      "short-chunks",
      "the file ended before its announced end (transfer closed with outstanding read data remaining)"
    ),
    ("packed-short", "the file came packed, and did not end as it should"),
    ("packed-chunked-short", "the file came packed, and did not end as it should"),
    ("packed-unannounced-short", "the file came packed, and did not end as it should"),
  ])
  func `a body shorter than announced is refused`(behaviour: String, words: String) throws {
    let visit = try Visit()
    visit.policy.attempts = 2
    let failure = try visit.failure(behaviour)
    #expect(failure.kind == .cutShort)
    #expect(failure.status == 200)
    #expect(try visit.words(failure) == words + "; try again later (tried 2 times)")
    #expect(try visit.files().isEmpty)
  }

  @Test func `a body longer than announced ends where it was announced to`() throws {
    // HTTP knows no more of it; that a record is cut is seen when the file is read.
    let visit = try Visit()
    #expect(try visit.get("long").received.byteCount == wholeFile.count - 100)
  }

  @Test func `two announced lengths are refused`() throws {
    let visit = try Visit()
    let failure = try visit.failure("two-lengths")
    #expect(failure.kind == .malformedAnswer)
    #expect(
      try visit.words(failure)
        == "the server states several lengths of the file; tell the publisher")
  }

  @Test func `chunks that are none are refused`() throws {
    let visit = try Visit()
    visit.policy.attempts = 1
    let failure = try visit.failure("broken-chunks")
    #expect(failure.kind == .connectionLost)
    #expect(failure.description.contains("chunked-encoding"))
    #expect(try visit.files().isEmpty)
  }

  @Test func `a port where nobody listens is told`() throws {
    let visit = try Visit()
    visit.policy.attempts = 2
    let address = try #require(WebAddress("http://127.0.0.1:1/schools.csv"))
    let failure = try #require(throws: TransferFailure.self) {
      try visit.downloader.download(Download(address), to: visit.path)
    }
    #expect(failure.kind == .cannotConnect)
    #expect(failure.attempts == 2)
    #expect(
      failure.description.hasPrefix("http://127.0.0.1:1/schools.csv: 127.0.0.1:1 does not answer (")
    )
    #expect(
      failure.description.hasSuffix(
        "; check this machine's network, or try again later (tried 2 times)"))
  }

  @Test func `a name without an address is told`() throws {
    let visit = try Visit()
    visit.policy.attempts = 1
    let address = try #require(WebAddress("http://schools.invalid/schools.csv"))
    let failure = try #require(throws: TransferFailure.self) {
      try visit.downloader.download(Download(address), to: visit.path)
    }
    #expect(failure.kind == .cannotResolve)
    #expect(
      failure.description
        == "http://schools.invalid/schools.csv: the name schools.invalid has no address; check it,"
        + " and this machine's network")
  }
}
