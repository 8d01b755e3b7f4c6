import Dispatch

/// A thread that does one piece of work after the other.
public final class WorkLine: Sendable {
  let queue = DispatchQueue(label: "work")

  /// Creates a line without work.
  public init() {}
}
