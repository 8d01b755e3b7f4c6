import Tabular
import Transfer

/// Holds a pipeline while work is done on it, and writes down in its ledger how that went.
struct Recording: Sendable {
  /// The pipeline's name.
  let pipeline: String
  /// Its releases.
  let shelf: ReleaseShelf
  /// What the work is given; what it says is noted.
  let context: RunContext
  /// What is noted of the work.
  let journal: RunJournal

  init(of pipeline: String, on shelf: ReleaseShelf, in context: RunContext) {
    self.pipeline = pipeline
    self.shelf = shelf
    journal = RunJournal(seconds: context.clock.now)
    self.context = journal.hearing(context)
  }

  /// The pipeline's ledger.
  var ledger: RunLedger { RunLedger(of: pipeline, in: context.workspace) }

  /// Holds the lock while `work` runs, and writes down how it ended.
  ///
  /// - Throws: `PipelineFailure`, whatever the work throws.
  func run(_ verb: String, _ work: () throws -> RunOutcome) throws -> RunOutcome {
    var entry = RunEntry(
      startedAt: context.now(), endedAt: "", verb: verb, outcome: "", summary: "")
    let start = context.clock.now()
    let lock: PipelineLock
    do {
      lock = try PipelineLock(
        pipeline, in: context.workspace, verb: verb, startedAt: entry.startedAt)
    } catch {
      throw PipelineFailure(error, in: context.workspace)
    }
    return try withExtendedLifetime(lock) {
      lock.interrupted.map(tell)
      entry.releaseBefore = shelf.latestID
      do {
        let outcome = try work()
        do {
          try add(entry, since: start, .done(outcome), outcome.summary)
        } catch {
          // The work is done, and is not undone because the ledger could not take it.
          let cause = PipelineFailure(error, in: context.workspace)
          context.say(Notice(.warning, .map, "the run could not be added to the ledger: \(cause)"))
        }
        return outcome
      } catch {
        let failure = PipelineFailure(error, in: context.workspace)
        // The failure itself matters more than that the ledger could not take it.
        try? add(entry, since: start, .failed(failure.kind), failure.message)
        throw failure
      }
    }
  }

  private func add(
    _ begun: RunEntry, since start: Double, _ ending: RunEnding, _ summary: String
  ) throws {
    let notes = journal.notes
    var entry = begun
    entry.endedAt = context.now()
    entry.milliseconds = RunJournal.milliseconds(from: start, to: context.clock.now())
    entry.outcome = ending.word
    entry.exitStatus = context.exitStatus(ending)
    entry.release = shelf.latestID
    entry.warnings = notes.warnings
    entry.inputs = notes.inputs
    entry.steps = notes.steps
    if case .done(let outcome) = ending, outcome.verdict.isPublished {
      entry.ingredients = notes.ingredients
      entry.rows = try shelf.rows()
      entry.accepted = notes.accepted
    }
    entry.summary = summary
    try ledger.add(entry)
  }

  /// Says that the run before was ended from outside, and enters it into the ledger.
  private func tell(_ holder: PipelineLock.Holder) {
    let summary = "it was ended from outside; all that it had completed is kept"
    var entry = RunEntry(
      startedAt: holder.startedAt, endedAt: context.now(), verb: holder.verb,
      outcome: "interrupted", summary: summary)
    entry.release = shelf.latestID
    try? ledger.add(entry)
    context.say(
      Notice(.info, .fetch, "the run before (\(holder.description)) did not come to its end"))
  }
}
