import Curation
import Synchronization

/// Takes note of what a run does while it does it, for the ledger.
final class RunJournal: Sendable {
  /// What has been noted so far.
  struct Notes {
    var steps: [RunStep] = []
    var warnings = 0
    var inputs: String?
    var ingredients: [String: String] = [:]
    var accepted: [Acceptance] = []
  }

  private let noted = Mutex(Notes())
  /// The seconds by which steps are timed.
  private let seconds: @Sendable () -> Double

  init(seconds: @escaping @Sendable () -> Double) {
    self.seconds = seconds
  }

  /// What has been noted so far.
  var notes: Notes { noted.withLock(\.self) }

  /// A context whose warnings are counted here.
  func hearing(_ context: RunContext) -> RunContext {
    context.saying { notice in
      if notice.level == .warning { self.noted.withLock { $0.warnings += 1 } }
      context.say(notice)
    }
  }

  /// Notes what a release is made from.
  ///
  /// - Throws: `FileFailure` where a file that people edit cannot be read.
  func take(_ chain: StageChain) throws {
    let ingredients = try chain.ingredients()
    noted.withLock { notes in
      notes.inputs = chain.inputsKey.hash
      notes.ingredients = ingredients
    }
  }

  /// Notes what people accepted in the release that was published.
  func take(accepted: [Acceptance]) { noted.withLock { $0.accepted = accepted } }

  /// Does a stage's work, and notes why, how long it took, and what came of it.
  func step<Outcome>(
    _ stage: Stage, _ reason: String, counts: (Outcome) -> [String: Int] = { _ in [:] },
    _ work: () throws -> Outcome
  ) rethrows -> Outcome {
    let start = seconds()
    func note(_ counts: [String: Int]) {
      let step = RunStep(
        stage: stage, reason: reason, milliseconds: Self.milliseconds(from: start, to: seconds()),
        counts: counts)
      noted.withLock { $0.steps.append(step) }
    }
    do {
      let outcome = try work()
      note(counts(outcome))
      return outcome
    } catch {
      note([:])
      throw error
    }
  }

  /// The time between two looks at the clock; none where it was set back in between.
  static func milliseconds(from start: Double, to end: Double) -> Int {
    Int(exactly: (max(0, end - start) * 1000).rounded()) ?? 0
  }
}
