import Education
import Linkage

/// The links that a person should look at, those first that could move a published figure most.
struct ReviewQueue: Sendable {
  /// A link that a person should look at.
  struct Item: Sendable {
    /// The link.
    let link: Link
    /// Points of per cent by which it could move a published figure of one area, 0 to 100.
    let effect: Double
  }

  /// Below this probability a person should look: what the release says without doubt is above it.
  static let certainProbability = 0.9

  /// What to look at: by effect, then by doubt, then by the rows that say so.
  let items: [Item]

  /// Gathers what is in doubt.
  init(_ inputs: ReleaseInputs, _ profile: LAProfile) {
    let effects = ReviewEffect(inputs, profile)
    items = inputs.registers.links.filter(Self.isForReview)
      .map { link in
        (
          item: Item(link: link, effect: effects.points(of: link)), doubt: Self.uncertainty(link),
          id: link.mention.id
        )
      }
      .sorted {
        ($1.item.effect, $1.doubt, $1.item.link.mention.count, $0.id)
          < ($0.item.effect, $0.doubt, $0.item.link.mention.count, $1.id)
      }
      .map(\.item)
  }

  /// Whether a person should look: several answers are possible, nothing was found, or the answer is
  /// in doubt.
  ///
  /// A code that is known to be no authority of England's is an answer, and so is what a person
  /// decided.
  private static func isForReview(_ link: Link) -> Bool {
    switch link.verdict {
    case .ambiguous: true
    case .none: link.method == .none
    case .one, .part, .set, .historic: (link.probability ?? 1) < certainProbability
    }
  }

  /// How uncertain a link is: 1 where it is as likely right as wrong, 0 where nothing is offered.
  private static func uncertainty(_ link: Link) -> Double {
    link.probability.map { 1 - abs(2 * $0 - 1) } ?? 0
  }
}
