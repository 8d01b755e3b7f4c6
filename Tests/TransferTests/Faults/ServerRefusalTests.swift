import Testing
import Transfer

struct ServerRefusalTests {
  @Test(
    arguments: [
      (
        "missing", TransferFailure.Kind.notFound, 404,
        "there is nothing at this address (404); see whether the source has moved"
      ),
      (
        "gone", .notFound, 410,
        "there is nothing at this address (410); see whether the source has moved"
      ),
      (
        "forbidden", .refused, 403,
        "the server refuses (403); see in a browser whether the file is still public"
      ),
      (
        "not-built", .serverError, 501, "the server is in trouble (501); try again later"
      ),
      (
        "no-content", .malformedAnswer, 204,
        "the server answered 204, and not with the file; see what stands at the address"
      ),
    ] as [(String, TransferFailure.Kind, Int, String)])
  func `a refusal that will not pass is asked once`(
    behaviour: String, kind: TransferFailure.Kind, status: Int, words: String
  ) throws {
    let visit = try Visit()
    let failure = try visit.failure(behaviour)
    #expect(failure.kind == kind)
    #expect(failure.status == status)
    #expect(failure.attempts == 1)
    #expect(try visit.words(failure) == words)
    #expect(try visit.requests().count == 1)
    #expect(visit.time.waits.isEmpty)
    #expect(try visit.files().isEmpty)
  }

  @Test func `there is nothing today, and the file of yesterday`() throws {
    let visit = try Visit()
    #expect(try visit.failure("missing").kind == .notFound)
    #expect(try visit.get("plain").received.status == 200)
    #expect(visit.bytes() == wholeFile)
  }

  @Test func `a server that asks for seconds gets them`() throws {
    let visit = try Visit()
    let received = try visit.get("too-many").received
    #expect(received.attempts == 2)
    #expect(visit.time.waits == [7])
    #expect(
      received.notes == [
        "attempt 1: the server finds the requests too many (429) and asks to wait 7 s; tried again"
          + " after 7 s"
      ])
  }

  @Test func `a server that names a date is waited for until then`() throws {
    let visit = try Visit()
    let received = try visit.get("away-until").received
    #expect(visit.time.waits == [20])
    #expect(
      received.notes == [
        "attempt 1: the server is in trouble (503) and asks to wait 20 s; tried again after 20 s"
      ])
  }

  @Test func `a server that asks for too long is left alone`() throws {
    let visit = try Visit()
    let failure = try visit.failure("away-for-long")
    #expect(failure.kind == .serverError)
    #expect(failure.attempts == 1)
    #expect(visit.time.waits.isEmpty)
    #expect(
      try visit.words(failure)
        == "the server is in trouble (503) and asks to wait 3600 s, longer than the 60 s that are"
        + " waited; try again later")
  }

  @Test func `a server that stays in trouble is tried four times, with longer and longer waits`()
    throws
  {
    let visit = try Visit()
    let failure = try visit.failure("in-trouble")
    #expect(failure.attempts == 4)
    #expect(visit.time.waits == [0.5, 1, 2])
    #expect(
      try visit.words(failure)
        == "the server is in trouble (503); try again later (tried 4 times)")
    #expect(
      failure.notes == [
        "attempt 1: the server is in trouble (503); tried again after 0.5 s",
        "attempt 2: the server is in trouble (503); tried again after 1 s",
        "attempt 3: the server is in trouble (503); tried again after 2 s",
      ])
  }
}
