import Synchronization

/// Things that take time to make and are used again, each by one thread at a time.
public final class Spares<Thing: Sendable>: Sendable {
  private let free = Mutex<[Thing]>([])
  private let make: @Sendable () -> Thing

  /// Begins without any.
  ///
  /// - Parameter make: Makes one where none is free.
  public init(_ make: @escaping @Sendable () -> Thing) { self.make = make }

  /// What `body` comes to with one that nobody else uses.
  public func use<Result>(_ body: (inout Thing) -> Result) -> Result {
    var thing = free.withLock { $0.popLast() } ?? make()
    defer { free.withLock { $0.append(thing) } }
    return body(&thing)
  }
}
