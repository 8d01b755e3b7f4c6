import Testing
import Transfer

struct UnchangedFileTests {
  @Test(arguments: [
    Validators(etag: "\"v1\""), Validators(lastModified: "Mon, 02 Mar 2026 08:00:00 GMT"),
    Validators(etag: "\"v1\"", lastModified: "Mon, 02 Mar 2026 08:00:00 GMT"),
  ])
  func `a file that has not changed costs a 304 and writes nothing`(validators: Validators) throws {
    let visit = try Visit()
    let outcome = try visit.get("conditional", validators: validators)
    guard case .unchanged(let received) = outcome else {
      Issue.record("it was \(outcome)")
      return
    }
    #expect(received.status == 304)
    #expect(received.validators.etag == "\"v1\"")
    #expect(received.byteCount == 0)
    #expect(try visit.files().isEmpty)
  }

  @Test func `a file that has changed comes whole`() throws {
    let visit = try Visit()
    let outcome = try visit.get("conditional", validators: Validators(etag: "\"v0\""))
    #expect(outcome.received.status == 200)
    #expect(visit.bytes() == wholeFile)
  }

  @Test func `the validators that came ask again`() throws {
    let visit = try Visit()
    let first = try visit.get("conditional").received
    let second = try visit.get("conditional", validators: first.validators)
    #expect(second.received.status == 304)
    #expect(visit.bytes() == wholeFile)
  }

  @Test func `validators are asked about only where they came from`() throws {
    let visit = try Visit()
    let other = try visit.address("moved")
    let outcome = try visit.get(
      "conditional", validators: Validators(etag: "\"v1\"", address: other))
    #expect(outcome.received.status == 200)
    #expect(try visit.requests().allSatisfy { !$0.contains("if-none-match") })
  }

  @Test func `what is no validator is not sent`() throws {
    let visit = try Visit()
    let validators = Validators(
      etag: "\"a\"\r\nX-Injected: yes", lastModified: "\r\nX-Injected: yes")
    #expect(try visit.get("plain", validators: validators).received.status == 200)
    #expect(try visit.requests().allSatisfy { !$0.contains("injected") })
  }

  @Test func `a 304 that nobody asked for is refused`() throws {
    let visit = try Visit()
    let failure = try visit.failure("unasked-304")
    #expect(failure.kind == .malformedAnswer)
    #expect(
      try visit.words(failure)
        == "the server answered 304, unchanged, though no version was named; tell the publisher if"
        + " it stays so")
  }
}
