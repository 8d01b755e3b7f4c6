import Foundation
import Testing
import Transfer

struct ResumeTests {
  private let brokenOff =
    "attempt 1: the connection broke off (Recv failure: Connection reset by peer); tried again after"
    + " 0.5 s"

  @Test(arguments: ["resumable", "dated"])
  func `a body that broke off is gone on with where the version is the same`(behaviour: String)
    throws
  {
    let visit = try Visit()
    let received = try visit.get(behaviour).received
    #expect(visit.bytes() == wholeFile)
    #expect(try visit.files() == ["schools.csv"])
    #expect(received.status == 206)
    #expect(received.attempts == 2)
    #expect(received.byteCount == wholeFile.count)
    #expect(received.resumedAt == wholeFile.count / 2)
    #expect(received.notes == [brokenOff, "went on at byte \(wholeFile.count / 2)"])
    let request = try #require(try visit.requests().last)
    #expect(request.contains("range: bytes=\(wholeFile.count / 2)-"))
    #expect(request.contains("accept-encoding: identity"))
  }

  @Test(arguments: [
    ("changed-between", "the server has another version"),
    ("changed-unsaid", "the file had 8810 bytes, and has 9210 now"),
  ])
  func `parts of two versions are never joined`(behaviour: String, why: String) throws {
    let visit = try Visit()
    let received = try visit.get(behaviour).received
    let other = String(decoding: wholeFile, as: UTF8.self)
      .replacingOccurrences(of: "School", with: "Academy")
    #expect(visit.bytes() == Array(other.utf8))
    #expect(received.validators.etag == "\"v2\"")
    #expect(received.resumedAt == 0)
    #expect(received.notes == [brokenOff, "began again: \(why)"])
  }

  @Test(arguments: [
    ("misplaced", "the rest was to come from byte 4405, and came from 10"),
    ("no-such-range", "the server has no such rest of it"),
  ])
  func `a part that does not fit is thrown away`(behaviour: String, why: String) throws {
    let visit = try Visit()
    let received = try visit.get(behaviour).received
    #expect(visit.bytes() == wholeFile)
    #expect(received.status == 200)
    #expect(received.notes == [brokenOff, "began again: \(why)"])
  }

  @Test(arguments: ["weak", "packed-broken-off"])
  func `without a validator that joins parts it begins again`(behaviour: String) throws {
    let visit = try Visit()
    let received = try visit.get(behaviour).received
    #expect(visit.bytes() == wholeFile)
    #expect(received.notes == [brokenOff])
    #expect(try visit.requests().allSatisfy { !$0.contains("range: ") })
  }

  @Test func `a part that nobody asked for is refused`() throws {
    let visit = try Visit()
    let failure = try visit.failure("unasked-part")
    #expect(failure.kind == .malformedAnswer)
    #expect(
      try visit.words(failure)
        == "the server answered 206, with a part of the file, which was not asked for; tell the"
        + " publisher if it stays so")
  }

  @Test func `what one run leaves, the next goes on with`() throws {
    let visit = try Visit()
    visit.policy.attempts = 1
    let failure = try visit.failure("resumable")
    #expect(failure.kind == .connectionLost)
    #expect(try visit.files() == ["schools.csv.partial", "schools.csv.partial.from"])
    // A request that comes to nothing takes nothing away.
    _ = try visit.failure("hung-up")
    let received = try visit.get("resumable").received
    #expect(received.resumedAt == wholeFile.count / 2)
    #expect(received.validators.etag == "\"v1\"")
    #expect(visit.bytes() == wholeFile)
    #expect(try visit.files() == ["schools.csv"])
  }

  @Test func `what was left of another address is not gone on with`() throws {
    let visit = try Visit()
    visit.policy.attempts = 1
    _ = try visit.failure("resumable")
    #expect(try visit.get("plain").received.resumedAt == 0)
    #expect(visit.bytes() == wholeFile)
    #expect(try visit.requests().allSatisfy { !$0.contains("range: ") })
  }

  @Test func `a note that cannot be trusted is not followed`() throws {
    let visit = try Visit()
    visit.policy.attempts = 1
    _ = try visit.failure("resumable")
    let path = visit.path + ".partial.from"
    let note = try String(contentsOfFile: path, encoding: .utf8)
    // Written in another start of the machine: after a power cut the bytes may not be there.
    var lines = note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[4] = "another"
    try lines.joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try visit.get("resumable").received.resumedAt == 0)
    #expect(visit.bytes() == wholeFile)
  }

  @Test func `the folder must be there`() throws {
    let visit = try Visit()
    let failure = try #require(throws: TransferFailure.self) {
      try visit.downloader.download(
        Download(visit.address("plain")), to: visit.folder + "/nowhere/schools.csv")
    }
    #expect(failure.kind == .cannotWrite)
    #expect(failure.attempts == 1)
    #expect(
      try visit.words(failure)
        == "could not create \(visit.folder)/nowhere/schools.csv.partial: No such file or directory;"
        + " make room, or choose another folder")
  }
}
