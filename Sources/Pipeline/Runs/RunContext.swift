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
  /// The number with which the program ends after a run, for the ledger.
  public let exitStatus: @Sendable (RunEnding) -> Int?
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
    exitStatus: @escaping @Sendable (RunEnding) -> Int? = { _ in nil },
    show: @escaping @Sendable (String) throws -> Void = { _ in },
    say: @escaping @Sendable (Notice) -> Void
  ) {
    self.workspace = workspace
    self.now = now
    self.policy = policy
    self.clock = clock
    self.exitStatus = exitStatus
    self.show = show
    self.say = say
  }

  /// The same context with another hearer.
  func saying(_ say: @escaping @Sendable (Notice) -> Void) -> RunContext {
    RunContext(
      workspace: workspace, now: now, policy: policy, clock: clock, exitStatus: exitStatus,
      show: show, say: say)
  }
}
