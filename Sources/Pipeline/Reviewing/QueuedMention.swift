import Curation
import Linkage
import Tabular

/// A row of a release's review queue.
struct QueuedMention {
  /// What the release says of the mention.
  let link: PublishedLink
  /// Points of per cent by which it could move a published figure of one area.
  let effect: Double

  /// The rows of a release's queue, in its order.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where it cannot be read.
  static func all(of release: ReleaseReader) throws -> [QueuedMention] {
    var reader = try release.open("review_queue")
    let effect = reader.header.index(of: "effect_points")
    var rows: [QueuedMention] = []
    while try reader.next() {
      rows.append(
        QueuedMention(
          link: PublishedLink(reader, release: release.id),
          effect: effect.flatMap { Double(reader.text($0)) } ?? 0))
    }
    return rows
  }

  /// The row as something to be judged.
  func item(_ candidates: [MatchRegister.Reasoned], _ facts: ReviewFacts) -> ReviewItem {
    let mention = link.mention
    var context = mention.context.map { ReviewItem.Fact(name: $0.name, value: $0.value) }
    if let day = mention.asAt, mention.value(of: "as_at") == nil {
      context.append(ReviewItem.Fact(name: "as_at", value: day))
    }
    return ReviewItem(
      mention: mention.id, source: mention.source, kind: mention.kind, text: mention.text,
      context: context, rows: mention.count, verdict: link.verdict, effect: effect,
      candidates: candidates.map { one in
        ReviewItem.Candidate(
          id: one.candidate.id, name: one.candidate.name, probability: one.candidate.probability,
          facts: facts[one.candidate.id], reasons: one.reasons)
      })
  }
}
