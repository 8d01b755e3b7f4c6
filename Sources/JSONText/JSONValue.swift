/// A value to be written: what it is given in order is written in order.
///
/// ```swift
/// let receipt: JSONValue = ["file": .string(name), "bytes": .integer(count), "tags": ["a", "b"]]
/// try sink.write(receipt.serialised())
/// ```
public enum JSONValue: Hashable, Sendable {
  /// One `name: value` of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value under the name.
    public let value: JSONValue

    /// Joins a name to its value.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The word `null`.
  case null
  /// The word `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with so many decimals, always written in full; one that is not finite becomes `null`.
  case decimal(Double, places: Int)
  /// A text.
  case string(String)
  /// The values of a list.
  case array([JSONValue])
  /// The members of an object; that no name stands twice is left to whoever gives them.
  case object([Member])

  /// An object of pairs that are computed rather than spelt out.
  public static func object(pairs: some Sequence<(String, JSONValue)>) -> JSONValue {
    .object(pairs.map { Member($0, $1) })
  }

  /// The text, or `null` where there is none.
  public static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// The whole number, or `null` where there is none.
  public static func optional(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }

  /// A list of texts.
  public static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Takes `nil` for `null`.
  public init(nilLiteral: ()) { self = .null }
  /// Takes `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Takes a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Takes a text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Takes a list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Takes an object, its members in the order that they are spelt in.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}
