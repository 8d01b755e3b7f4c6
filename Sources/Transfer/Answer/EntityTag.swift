/// The opaque text by which a server tells versions of a file apart.
enum EntityTag {
  /// Whether a text is written as an entity tag, and so may be sent back.
  static func isSound(_ text: String) -> Bool {
    let bytes = Array((text.hasPrefix("W/") ? text.dropFirst(2) : text[...]).utf8)
    guard bytes.count >= 2, bytes.count <= 1024, bytes.first == 0x22, bytes.last == 0x22 else {
      return false
    }
    return bytes.dropFirst().dropLast().allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x7F }
  }

  /// Whether a tag stands for the very same bytes, so that parts of a file can be joined by it.
  static func isStrong(_ text: String) -> Bool { isSound(text) && !text.hasPrefix("W/") }
}
