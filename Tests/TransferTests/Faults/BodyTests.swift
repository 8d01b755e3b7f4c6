import Testing
import Transfer

struct BodyTests {
  @Test(arguments: [
    "chunked", "unannounced", "packed", "packed-chunked", "packed-unannounced", "early-hints",
  ])
  func `a body comes whole, however it travels`(behaviour: String) throws {
    let visit = try Visit()
    #expect(try visit.get(behaviour).received.byteCount == wholeFile.count)
    #expect(visit.bytes() == wholeFile)
    #expect(try visit.files() == ["schools.csv"])
  }

  @Test func `a packed body is asked for, and unpacked`() throws {
    let visit = try Visit()
    #expect(try visit.get("packed").received.validators.etag == "\"v1\"")
    #expect(try visit.requests().last?.contains("accept-encoding: gzip;") == true)
  }

  @Test func `a bomb goes off within the limit`() throws {
    let visit = try Visit()
    let failure = try visit.failure("bomb", maximumBytes: 1 << 20)
    #expect(failure.kind == .tooLarge)
    #expect(
      try visit.words(failure)
        == "the file goes on beyond 1048576 bytes once it is unpacked, and may have 1048576; raise"
        + " the limit if it is right")
    #expect(try visit.files().isEmpty)
  }

  @Test func `a body without an end ends at the limit`() throws {
    let visit = try Visit()
    let failure = try visit.failure("endless", maximumBytes: 1 << 20)
    #expect(failure.kind == .tooLarge)
    #expect(
      try visit.words(failure)
        == "the file goes on beyond 1048576 bytes, and may have 1048576; raise the limit if it is"
        + " right")
    #expect(try visit.files().isEmpty)
  }

  @Test func `a body is refused when it is announced too large`() throws {
    let visit = try Visit()
    let failure = try visit.failure("huge")
    #expect(failure.kind == .tooLarge)
    #expect(
      try visit.words(failure)
        == "the file is announced with 1000000000000000 bytes, and may have 1073741824; raise the"
        + " limit if it is right")
    #expect(try visit.files().isEmpty)
  }

  @Test func `a body that fills the limit to the byte is taken`() throws {
    let visit = try Visit()
    #expect(try visit.get("plain", maximumBytes: wholeFile.count).received.status == 200)
    #expect(throws: TransferFailure.self) {
      try visit.get("plain", maximumBytes: wholeFile.count - 1)
    }
  }

  @Test(arguments: [
    ("page", "what came is an HTML page, where CSV was to come"),
    ("endless-page", "what came is an HTML page, where CSV was to come"),
    ("stated-page", "what came is published as \"text/html\", where CSV was to come"),
  ])
  func `a page under a CSV file's name is refused`(behaviour: String, words: String) throws {
    let visit = try Visit()
    let failure = try visit.failure(behaviour)
    #expect(failure.kind == .wrongType)
    #expect(try visit.words(failure) == words + "; see what stands at the address")
    #expect(try visit.files().isEmpty)
  }

  @Test func `a page is taken where a page is wanted`() throws {
    let visit = try Visit()
    #expect(try visit.get("stated-page", kind: .html).received.mediaType == "text/html")
  }

  @Test(arguments: ["empty", "packed-to-nothing"])
  func `an empty body is refused`(behaviour: String) throws {
    let visit = try Visit()
    let failure = try visit.failure(behaviour, kind: .any)
    #expect(failure.kind == .empty)
    #expect(
      try visit.words(failure)
        == "the server sent a file without a byte; see in a browser what stands at the address")
    #expect(try visit.files().isEmpty)
  }

  @Test(arguments: [
    ("packed-otherwise", "the file comes encoded as \"br\", which was not asked for"),
    ("packed-twice", "the file comes encoded as \"gzip, gzip\", which was not asked for"),
    (
      "many-headers",
      "the answer's head is larger than the 65536 bytes and 256 fields that are read"
    ),
    (
      "endless-hints",
      "the answer's head is larger than the 65536 bytes and 256 fields that are read"
    ),
    (
      "long-header",
      "the answer is not HTTP as it should be (a header line that is too long, or no memory)"
    ),
    ("no-http", "the answer is not HTTP as it should be (Received HTTP/0.9 when not allowed)"),
  ])
  func `an answer that is not as it should be is refused`(behaviour: String, words: String) throws {
    let visit = try Visit()
    let failure = try visit.failure(behaviour)
    #expect(failure.kind == .malformedAnswer)
    #expect(try visit.words(failure) == words + "; tell the publisher")
    #expect(try visit.files().isEmpty)
  }

  @Test(arguments: ["packed-cut-once", "packed-in-members"])
  func `a packed body that does not end as it should is asked for as it is`(behaviour: String)
    throws
  {
    let visit = try Visit()
    #expect(try visit.get(behaviour).received.attempts == 2)
    #expect(visit.bytes() == wholeFile)
    #expect(
      try visit.requests().map { $0.contains("accept-encoding: identity") } == [false, true])
  }

  @Test(arguments: [
    ("packed-badly", "incorrect header check"), ("packed-wrongly", "incorrect data check"),
  ])
  func `a body that is not packed as it is said to be is asked for as it is`(
    behaviour: String, words: String
  ) throws {
    let visit = try Visit()
    visit.policy.attempts = 2
    let failure = try visit.failure(behaviour)
    #expect(failure.kind == .malformedAnswer)
    #expect(failure.status == 200)
    #expect(
      try visit.words(failure)
        == "the file does not come packed as the server says (Error while processing content"
        + " unencoding: \(words)); tell the publisher (tried 2 times)")
    #expect(try visit.files().isEmpty)
    #expect(
      try visit.requests().map { $0.contains("accept-encoding: identity") } == [false, true])
  }

  @Test func `a file that stood there stays when another does not come`() throws {
    let visit = try Visit()
    _ = try visit.get("plain")
    #expect(throws: TransferFailure.self) { try visit.get("page") }
    #expect(visit.bytes() == wholeFile)
    #expect(try visit.files() == ["schools.csv"])
  }
}
