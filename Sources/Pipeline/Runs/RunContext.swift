import Tabular
public import Transfer

/// What a run is given from outside: where it works, what time it is, and who hears of it.
public struct RunContext: Sendable {
  /// Where the pipelines, snapshots and releases are.
  public let workspace: Workspace
  /// The present instant in ISO 8601, for receipts and the ledger only.
  public let now: @Sendable () -> String
  /// What a download may take.
  public let policy: TransferPolicy
  /// The time by which downloads wait.
  public let clock: TransferClock
  /// Hears what happens, as it happens.
  public let say: @Sendable (Notice) -> Void

  /// The present day in UTC.
  ///
  /// - Throws: `PipelineFailure` where the clock tells none.
  func today() throws -> CalendarDate {
    let instant = now()
    guard let day = CalendarDate(iso: String(instant.prefix(10))) else {
      throw PipelineFailure(.inputOutput, "the clock says \"\(instant)\", which is no day")
    }
    return day
  }

  /// Takes a line that was asked to be shown.
  public let show: @Sendable (String) throws -> Void

  /// Creates a context; what is to be shown goes nowhere unless a taker is given.
  public init(
    workspace: Workspace, now: @escaping @Sendable () -> String,
    policy: TransferPolicy = TransferPolicy(), clock: TransferClock = .system,
    show: @escaping @Sendable (String) throws -> Void = { _ in },
    say: @escaping @Sendable (Notice) -> Void
  ) {
    self.workspace = workspace
    self.now = now
    self.policy = policy
    self.clock = clock
    self.show = show
    self.say = say
  }
}
