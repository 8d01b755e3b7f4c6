/// What was worked out lately, by what it was worked out from, in bounded memory.
///
/// When there are too many, keeping begins anew; what is large is not kept.
public struct RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var values: [Key: Value] = [:]
  private static var mostValues: Int { 4096 }
  private static var mostBytes: Int { 1024 }

  /// Begins without any.
  public init() {}

  /// The value of a key; nil where it is not known.
  public subscript(key: Key) -> Value? { values[key] }

  /// Keeps a value.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - key: What it was worked out from.
  ///   - bytes: About so many bytes of text the key has.
  public mutating func keep(_ value: Value, for key: Key, bytes: Int) {
    guard bytes <= Self.mostBytes else { return }
    if values.count >= Self.mostValues { values.removeAll(keepingCapacity: true) }
    values[key] = value
  }
}
