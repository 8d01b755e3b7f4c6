/// Nobody reads the output any more: `abep export | head` has seen enough, which is no failure.
public struct ClosedOutput: Error, Hashable, Sendable {
  /// The one such event.
  public init() {}
}
