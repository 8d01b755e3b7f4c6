/// A nine-character code of the Office for National Statistics, such as `E09000001`.
public struct ONSCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code.
  public let value: String

  /// Creates a code from a capital letter and eight digits.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 9, (0x41...0x5A).contains(bytes[0]),
      bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    value = text
  }

  /// Whether one code stands before the other.
  public static func < (one: ONSCode, other: ONSCode) -> Bool { one.value < other.value }

  /// The code.
  public var description: String { value }
}
