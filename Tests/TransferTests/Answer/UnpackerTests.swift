import Testing

@testable import Transfer

struct UnpackerTests {
  private struct Unpacked: Equatable {
    let text: String
    let isComplete: Bool
  }

  /// `abc`, packed by gzip.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0x4B, 0x4C, 0x4A, 0x06, 0, 0xC2, 0x41, 0x24, 0x35,
    0x03, 0, 0, 0,
  ]

  /// Unpacks pieces one after the other; the text, and whether it came to its end.
  private func unpack(_ pieces: [[UInt8]]) throws -> Unpacked {
    let unpacker = try Unpacker()
    var text: [UInt8] = []
    for piece in pieces {
      try unsafe piece.withUnsafeBytes { bytes in
        try unsafe unpacker.unpack(bytes) { unsafe text += $0 }
      }
    }
    return Unpacked(text: String(decoding: text, as: UTF8.self), isComplete: unpacker.isComplete)
  }

  @Test func `packed bytes are unpacked, in whatever pieces they come`() throws {
    #expect(try unpack([packed]) == Unpacked(text: "abc", isComplete: true))
    #expect(try unpack(packed.map { [$0] }) == Unpacked(text: "abc", isComplete: true))
  }

  @Test func `members that follow one another are one body`() throws {
    #expect(try unpack([packed + packed]) == Unpacked(text: "abcabc", isComplete: true))
    #expect(try unpack([packed, packed]) == Unpacked(text: "abcabc", isComplete: true))
  }

  @Test func `a body cut anywhere is not complete`() throws {
    for length in 0..<packed.count {
      #expect(try !unpack([Array(packed[..<length])]).isComplete, "\(length) bytes")
    }
    #expect(try !unpack([packed + packed.prefix(12)]).isComplete)
  }

  @Test func `what is not packed, or does not agree with its checksum, is refused`() {
    var wrong = packed
    wrong[16] ^= 1
    for bytes in [Array("URN,Name".utf8), wrong, packed + Array("more".utf8)] {
      let setback = #expect(throws: Setback.self) { try unpack([bytes]) }
      #expect(setback?.words == "the file is said to come packed by gzip, and does not")
    }
  }
}
