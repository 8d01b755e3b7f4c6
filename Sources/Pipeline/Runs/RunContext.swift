/// What a run is given from outside: where it works, what time it is, and who hears of it.
public struct RunContext: Sendable {
  /// Where the pipelines, snapshots and releases are.
  public let workspace: Workspace
  /// The present instant in ISO 8601, for receipts and the ledger only.
  public let now: @Sendable () -> String
  /// Hears what happens, as it happens.
  public let say: @Sendable (Notice) -> Void

  /// Creates a context.
  public init(
    workspace: Workspace, now: @escaping @Sendable () -> String,
    say: @escaping @Sendable (Notice) -> Void
  ) {
    self.workspace = workspace
    self.now = now
    self.say = say
  }
}
