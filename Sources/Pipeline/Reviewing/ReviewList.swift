import Curation
import JSONText
import Linkage
public import Tabular

/// The names of a release that wait for a person, each with what it may mean.
public struct ReviewList: Sendable {
  /// Which names are wanted.
  public struct Selection: Hashable, Sendable {
    /// Only names of this kind of register; nil for all.
    public var kind: MatchKind?
    /// Only these mentions, as where two people disagree; nil for all that wait.
    public var mentions: Set<String>?
    /// So many at the most.
    public var limit = Int.max

    /// Selects all.
    public init() {}
  }

  /// So many candidates are offered of each.
  private static let mostCandidates = 6

  /// The pipeline.
  public let pipeline: String
  /// The release that the names stand in.
  public let release: String
  /// The release's title.
  public let title: String
  /// The names, in the order of the review queue.
  public let items: [ReviewItem]

  /// Reads the review queue of a pipeline's current release.
  ///
  /// A name on which a decision stands is left out, unless it is asked for; so is a candidate that was
  /// ruled out.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline.
  ///   - selection: Which names are wanted.
  ///   - workspace: Where the pipelines are.
  ///   - today: The day of the call.
  /// - Throws: `PipelineFailure` where there is no release; `FileFailure` or `DelimitedFailure` where
  ///   a table cannot be read.
  public init(
    _ pipeline: String, _ selection: Selection, in workspace: Workspace, today: CalendarDate
  ) throws {
    self.pipeline = pipeline
    let shelf = ReleaseShelf(folder: workspace.curated(of: pipeline))
    guard let latest = shelf.latestID else {
      throw PipelineFailure(
        .noInput, "pipeline \(pipeline) has no release to review; run `abep run \(pipeline)`")
    }
    let reader = try ReleaseReader(shelf.entry(latest).directory)
    release = latest
    title = reader.descriptor["title"]?.string ?? pipeline
    let decisions = try DecisionFile(of: pipeline, in: workspace)
    let asAt = reader.asAt ?? today
    let decided = try Self.decided(decisions, in: reader, asAt: asAt)
    var queued = try QueuedMention.all(of: reader).filter { one in
      selection.kind.map { $0 == one.link.kind } ?? (one.link.kind != nil)
    }
    if let wanted = selection.mentions {
      queued = queued.filter { wanted.contains($0.link.mention.id) }
    } else {
      queued = queued.filter { decisions.decisions(on: $0.link.mention.id, asAt: asAt).isEmpty }
    }
    queued = Array(queued.prefix(selection.limit))
    var items: [String: ReviewItem] = [:]
    for (kind, group) in Dictionary(grouping: queued, by: \.link.kind) {
      guard let kind else { continue }
      var choice = MatchRegister.Selection(kind)
      choice.pipeline = pipeline
      let register = try MatchRegister(choice, in: workspace, today: today)
      let mentions = group.map(\.link.mention)
      let found = register.candidates(for: mentions, atMost: Self.mostCandidates)
      let ids = found.flatMap { $0.map(\.candidate.id) }
      let facts = try ReviewFacts(Set(ids), kind, in: reader)
      for (one, candidates) in zip(group, found) {
        let ruledOut = decided.ruling(on: one.link.mention.id).ruledOut
        items[one.link.mention.id] = one.item(
          candidates.filter { !ruledOut.contains($0.candidate.id) }, facts)
      }
    }
    self.items = queued.compactMap { items[$0.link.mention.id] }
  }

  /// What was decided, brought to all mentions of a release.
  private static func decided(
    _ file: DecisionFile, in release: ReleaseReader, asAt: CalendarDate
  ) throws -> DecidedMentions {
    guard !file.decisions.isEmpty else { return DecidedMentions() }
    var reader = try release.open("links")
    var mentions: [Mention] = []
    while try reader.next() { mentions.append(PublishedLink(reader, release: release.id).mention) }
    return DecidedMentions(file, on: mentions, asAt: asAt)
  }
}
