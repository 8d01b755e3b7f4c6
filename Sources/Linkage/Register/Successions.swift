/// Which entities took the place of which, by their keys.
public struct Successions: Sendable {
  private(set) var before = TextColumn()
  private(set) var after = TextColumn()

  /// Begins without any.
  public init() {}

  /// How many there are.
  public var count: Int { before.count }

  /// Adds a pair of keys: what was before, and what took its place.
  public mutating func add(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    self.before.append(before)
    self.after.append(after)
  }
}
