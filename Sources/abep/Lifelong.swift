import Synchronization

/// What is kept until the process ends: to free a register piece by piece takes longer than to end.
enum Lifelong {
  private static let kept = Mutex<[any Sendable]>([])

  /// Keeps something until the process ends.
  static func keep(_ thing: any Sendable) { kept.withLock { $0.append(thing) } }
}
