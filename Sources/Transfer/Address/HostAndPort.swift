/// A host in lower case, with the port that stands after it.
struct HostAndPort: Hashable {
  let host: String
  let port: Int?

  /// Reads `host` or `host:port`; a user's name before the host, or an empty host, is refused.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var end = bytes.count
    if bytes.first == UInt8(ascii: "[") {
      guard let bracket = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let inside = bytes[1..<bracket]
      guard inside.contains(UInt8(ascii: ":")),
        inside.allSatisfy({ AddressText.isHexadecimal($0) || ":.".utf8.contains($0) })
      else { return nil }
      end = bracket + 1
    } else {
      end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
      let isName = bytes[..<end].allSatisfy {
        AddressText.isLetter($0) || AddressText.isDigit($0) || "-._".utf8.contains($0)
      }
      guard end > 0, isName, bytes[0] != UInt8(ascii: "."), bytes[0] != UInt8(ascii: "-") else {
        return nil
      }
    }
    guard end <= 255 else { return nil }
    host = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    guard end < bytes.count else {
      port = nil
      return
    }
    let digits = bytes[(end + 1)...]
    guard bytes[end] == UInt8(ascii: ":"), digits.allSatisfy(AddressText.isDigit),
      digits.count <= 5
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    guard digits.isEmpty || (1...65535).contains(number) else { return nil }
    port = digits.isEmpty ? nil : number
  }
}
