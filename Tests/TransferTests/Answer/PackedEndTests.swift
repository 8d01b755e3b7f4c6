import Testing

@testable import Transfer

struct PackedEndTests {
  /// `abc`, packed by gzip.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0x4B, 0x4C, 0x4A, 0x06, 0, 0xC2, 0x41, 0x24, 0x35,
    0x03, 0, 0, 0,
  ]

  private let chunked = ["transfer-encoding": "chunked"]

  /// The end of a body that comes in pieces.
  private func end(_ pieces: [[UInt8]], _ fields: [String: String] = [:]) -> PackedEnd {
    var end = PackedEnd(
      ResponseHead(status: 200, fields: fields.map { (name: $0.key, value: $0.value) }))
    for piece in pieces { end.add(piece) }
    return end
  }

  /// A body in chunks of so many bytes.
  private func chunks(of size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: packed.count, by: size) {
      let piece = packed[start..<min(start + size, packed.count)]
      bytes += Array("\(String(piece.count, radix: 16, uppercase: true))\r\n".utf8) + piece
      bytes += Array("\r\n".utf8)
    }
    return bytes + Array("0\r\nX-Late: 1\r\n\r\n".utf8)
  }

  @Test func `a whole body agrees with its length and no other`() {
    #expect(end([packed]).agrees(with: 3))
    #expect(end([packed]).agrees(with: 3 + 1 << 32))
    #expect(!end([packed]).agrees(with: 2))
  }

  @Test func `it does not matter in what pieces a body comes`() {
    #expect(end(packed.map { [$0] }).agrees(with: 3))
    for size in 1...packed.count {
      #expect(end([chunks(of: size)], chunked).agrees(with: 3), "chunks of \(size)")
      #expect(end(chunks(of: size).map { [$0] }, chunked).agrees(with: 3), "chunks of \(size)")
    }
  }

  @Test func `a body cut anywhere does not agree`() {
    for length in 0..<packed.count {
      #expect(!end([Array(packed[..<length])]).agrees(with: 3), "\(length) bytes")
    }
  }

  @Test func `bytes after the announced end are not the body's`() {
    let more = packed + Array("more".utf8)
    #expect(end([more], ["content-length": "\(packed.count)"]).agrees(with: 3))
    #expect(!end([more]).agrees(with: 3))
  }

  @Test func `a remark beside a chunk's size is passed over`() {
    let bytes = Array("17; abc=1\r\n".utf8) + packed + Array("\r\n0\r\n\r\nmore".utf8)
    #expect(end([bytes], chunked).agrees(with: 3))
  }

  @Test func `a chunk beyond all sizes ends it`() {
    let bytes = Array("FFFFFFFFFFFFFFFFFFFF\r\n".utf8) + packed
    #expect(end([bytes], chunked).isEmpty)
  }
}
