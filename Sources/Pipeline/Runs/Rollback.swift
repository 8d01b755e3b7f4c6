/// Makes an earlier release the current one again, by one rename, and keeps it so.
public struct Rollback: Sendable {
  private let pipeline: String
  private let target: String?
  private let recording: Recording

  /// Takes a pipeline and the release to return to; without one, the one before the current.
  ///
  /// - Throws: `PipelineFailure` where there is no such pipeline.
  public init(of pipeline: String, to release: String?, in context: RunContext) throws {
    try context.workspace.requirePipeline(pipeline)
    self.pipeline = pipeline
    target = release
    recording = Recording(
      of: pipeline, on: ReleaseShelf(folder: context.workspace.curated(of: pipeline)), in: context)
  }

  /// Returns to the release.
  ///
  /// The one that was current stays on the shelf, and no run returns to it by itself.
  ///
  /// - Throws: `PipelineFailure` where there is no release to return to, or the pipeline is at work.
  public func run() throws -> RunOutcome {
    try recording.run("rollback") {
      let shelf = recording.shelf
      let current = try shelf.entry()
      guard let name = target ?? current.predecessor else {
        throw PipelineFailure(
          .noInput,
          "release \(current.id) is the first; there is none to return to. Name one of"
            + " `abep status \(pipeline)`")
      }
      let earlier = try shelf.entry(name)
      guard earlier.id != current.id else {
        return RunOutcome(
          .unchanged, release: current.id, map: shelf.mapPath,
          "release \(current.id) is the current one already")
      }
      var withdrawn = try Withdrawals(on: shelf)
      withdrawn.add(
        Withdrawals.Entry(
          release: current.id, inputsHash: current.inputsHash, returnedTo: earlier.id,
          at: recording.context.now()))
      // First the word that it is withdrawn: a crash in between leaves it current, which counts.
      try withdrawn.write()
      try shelf.makeLatest(earlier.id)
      withdrawn.remove(earlier.id)
      try withdrawn.write()
      return RunOutcome(
        .rolledBack, release: earlier.id, map: shelf.mapPath,
        "release \(earlier.id) is current again; \(current.id) stays on the shelf, and no run"
          + " returns to it until its inputs change")
    }
  }
}
