import Glibc
import Testing

@testable import CommandLineKit

struct TextStreamTests {
  @Test func `bytes reach the descriptor whole`() throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    try TextStream.standard(ends[1]).write(Array("hello".utf8))
    close(ends[1])
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(unsafe read(ends[0], &bytes, 16) == 5)
    #expect(String(decoding: bytes[..<5], as: UTF8.self) == "hello")
    close(ends[0])
  }

  @Test func `a pipe without a reader is closed output, and the process lives`() throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    close(ends[0])
    let stream = TextStream.standard(ends[1])
    #expect(throws: ClosedOutput.self) { try stream.write([0x61]) }
    close(ends[1])
  }

  @Test func `a descriptor that takes nothing is a failure with its reason`() {
    let error = #expect(throws: FailedOutput.self) { try TextStream.standard(-1).write([0x61]) }
    #expect(error?.code == EBADF)
  }
}
