import Atlas
import Curation
import Tabular

/// Draws the map of a candidate release and publishes both together.
///
/// Nothing is seen of a release before all of it is there: datasets and map are put together beside
/// the shelf, go onto it by one rename, and become the current release by another.
struct MapStage {
  let chain: StageChain
  let shelf: ReleaseShelf
  var acceptances: [Acceptance] = []
  let context: RunContext

  /// Publishes the candidate.
  ///
  /// - Throws: `PipelineFailure` where there is no candidate, naming the verb to run.
  func run() throws -> RunOutcome {
    let candidate = chain.candidateFolder(
      after: try shelf.predecessor(asAt: chain.day()), accepting: acceptances)
    guard candidate.isComplete else {
      throw PipelineFailure(
        .noInput,
        "the loaded release is missing or stale; run \(chain.command("load")) first")
    }
    let drawing = "\(shelf.folder)/.drawing"
    try Files.makeDirectories(shelf.folder, isLasting: true)
    do {
      return try publish(candidate, by: drawing)
    } catch {
      try? Files.remove(drawing)
      throw error
    }
  }

  /// Puts datasets and map together in a folder beside the releases, and publishes it as one.
  private func publish(_ candidate: StageFolder, by drawing: String) throws -> RunOutcome {
    context.say(Notice(.progress, .map, "at work"))
    try Files.remove(drawing)
    try Files.copy(candidate.path, to: drawing)
    try MapPage.draw(
      release: drawing, into: "\(drawing)/map", address: chain.definition.publishedAt)
    try ReleaseManifest.seal(drawing)
    let reader = try ReleaseReader(drawing)
    let id = reader.id
    let hasWarnings = try ReleaseShelf.hasWarnings(drawing)
    let counts = ["schools", "trusts", "local_authorities"].compactMap { table in
      reader.rowCount(of: table).map { "\($0.grouped) \(Self.words(table))" }
    }
    try shelf.add(drawing, id: id)
    try shelf.makeLatest(id)
    tidy(candidate)
    return RunOutcome(
      hasWarnings ? .publishedWithWarnings : .published, release: id, map: shelf.mapPath,
      "published release \(id): \(counts.joined(separator: ", "))")
  }

  /// Removes the candidate, which is published; that it could not be done is no reason to fail.
  private func tidy(_ candidate: StageFolder) {
    do {
      try candidate.remove()
    } catch {
      let failure = PipelineFailure(error, in: context.workspace)
      context.say(Notice(.warning, .map, "what is no longer used was not removed: \(failure)"))
    }
  }

  private static func words(_ table: String) -> String {
    table.split(separator: "_").joined(separator: " ")
  }
}
