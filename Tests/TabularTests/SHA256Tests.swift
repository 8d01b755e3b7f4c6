import Tabular
import Testing

/// One known digest.
struct KnownDigest: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let digest: String
  var testDescription: String { name }
}

struct SHA256Tests {
  /// FIPS 180-4's examples, and lengths round the borders of a block as `sha256sum` gives them.
  static let known: [KnownDigest] = [
    KnownDigest(
      name: "nothing", bytes: [],
      digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    KnownDigest(
      name: "abc", bytes: Array("abc".utf8),
      digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    KnownDigest(
      name: "two blocks",
      bytes: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    KnownDigest(
      name: "a million a", bytes: Array(repeating: 0x61, count: 1_000_000),
      digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    KnownDigest(
      name: "55 bytes", bytes: Array(repeating: 0x78, count: 55),
      digest: "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072"),
    KnownDigest(
      name: "56 bytes", bytes: Array(repeating: 0x78, count: 56),
      digest: "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e"),
    KnownDigest(
      name: "57 bytes", bytes: Array(repeating: 0x78, count: 57),
      digest: "ae14a2563ccf969d99aca69ce6bb74981f734bbf9f655f73b8f06db68cab5217"),
    KnownDigest(
      name: "63 bytes", bytes: Array(repeating: 0x78, count: 63),
      digest: "75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2"),
    KnownDigest(
      name: "64 bytes", bytes: Array(repeating: 0x78, count: 64),
      digest: "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c"),
    KnownDigest(
      name: "65 bytes", bytes: Array(repeating: 0x78, count: 65),
      digest: "9537c5fdf120482f7d58d25e9ed583f52c02b4e304ea814db1633ad565aed7e9"),
    KnownDigest(
      name: "119 bytes", bytes: Array(repeating: 0x78, count: 119),
      digest: "000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c"),
    KnownDigest(
      name: "120 bytes", bytes: Array(repeating: 0x78, count: 120),
      digest: "13f05a0b594787f5ecd315edc96141bd3243203d1b7d4f0836f37308b276ba98"),
    KnownDigest(
      name: "128 bytes", bytes: Array(repeating: 0x78, count: 128),
      digest: "24da1b81d0b16df6428eee73c69fcb2a93c76bc6df706f0c6670fe6bfe800464"),
  ]

  @Test(arguments: known)
  func `a known text has its known digest`(_ example: KnownDigest) {
    #expect(SHA256.hexadecimal(of: example.bytes) == example.digest)
  }

  @Test(arguments: [1, 3, 55, 63, 64, 65, 128, 1000])
  func `the division into pieces does not change the digest`(_ step: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 3) }
    var hash = SHA256()
    for start in stride(from: 0, to: bytes.count, by: step) {
      hash.update(bytes[start..<min(start + step, bytes.count)])
    }
    #expect(hash.hexadecimal() == SHA256.hexadecimal(of: bytes))
  }

  @Test func `a digest goes on from a copy without disturbing the first`() {
    var first = SHA256()
    first.update(Array("ab".utf8))
    var second = first
    second.update(Array("c".utf8))
    #expect(second.hexadecimal() == SHA256.hexadecimal(of: Array("abc".utf8)))
    #expect(first.hexadecimal() == SHA256.hexadecimal(of: Array("ab".utf8)))
  }
}
