import Linkage
import Tabular

/// What people decided, brought to the mentions of a run.
///
/// A decision holds for the name that it was taken on, and for the same name with the same place
/// beside it in another source: the same question, which nobody is asked twice. It does not hold
/// where a source writes that name more than once, where people differ, or where no place stands
/// beside it, since what was decided may then rest on what the source is about.
struct DecidedMentions: Sendable {
  /// What decisions say of a mention.
  enum Ruling: Hashable, Sendable {
    /// Nothing that binds.
    case open
    /// It means this.
    case means(String)
    /// It means nothing of the register.
    case nothing
    /// It means none of these.
    case not(Set<String>)

    /// Reads decisions, of which the last match counts.
    init(_ decisions: [Decision]) {
      if let match = decisions.last(where: { $0.verdict == .match }) {
        self = match.candidate.isEmpty ? .nothing : .means(match.candidate)
      } else {
        let ruledOut = Set(decisions.filter { $0.verdict == .not }.map(\.candidate))
        self = ruledOut.isEmpty ? .open : .not(ruledOut)
      }
    }

    /// What is ruled out.
    var ruledOut: Set<String> {
      if case .not(let ids) = self { ids } else { [] }
    }
  }

  private var byMention: [String: [Decision]] = [:]

  /// Nothing is decided.
  init() {}

  /// Brings decisions to mentions.
  ///
  /// - Parameters:
  ///   - file: The decisions.
  ///   - mentions: All mentions of the run.
  ///   - asAt: The day on which decisions must stand.
  ///   - current: The partnership that stands for one today.
  init(
    _ file: DecisionFile, on mentions: [Mention], asAt: CalendarDate,
    current: (String) -> String = { $0 }
  ) {
    guard !file.decisions.isEmpty else { return }
    var alike: [Question: [Mention]] = [:]
    for mention in mentions {
      let own = file.decisions(on: mention.id, asAt: asAt)
      if !own.isEmpty { byMention[mention.id] = own }
      if let question = Question(mention) { alike[question, default: []].append(mention) }
    }
    for mentions in alike.values where mentions.contains(where: { byMention[$0.id] != nil }) {
      inherit(among: mentions)
    }
    let kind = MentionCollection.kind(.partnership)
    for mention in mentions where mention.kind == kind {
      byMention[mention.id] = byMention[mention.id]?.map { $0.led(by: current) }
    }
  }

  /// Gives what was decided on some of these mentions, which ask the same, to those of other sources.
  private mutating func inherit(among mentions: [Mention]) {
    let own = mentions.filter { byMention[$0.id] != nil }.sorted {
      ($0.source, $0.id) < ($1.source, $1.id)
    }
    let decided = own.flatMap { mention in
      (byMention[mention.id] ?? []).filter { $0.verdict != .unsure }
        .map { $0.taken(on: mention.source) }
    }
    let rulings = own.map { Ruling(byMention[$0.id] ?? []) }
    let ruledOut = rulings.reduce(into: Set<String>()) { $0.formUnion($1.ruledOut) }
    let answers = Set(rulings.filter { $0 != .open && $0.ruledOut.isEmpty })
    if answers.count > 1 { return }
    if case .means(let id)? = answers.first, ruledOut.contains(id) { return }
    let counts = Dictionary(mentions.map { ($0.source, 1) }, uniquingKeysWith: +)
    for mention in mentions where byMention[mention.id] == nil && counts[mention.source] == 1 {
      if !decided.isEmpty { byMention[mention.id] = decided }
    }
  }

  /// What was decided that bears on a mention, oldest first; none where nothing was.
  func decisions(on mention: String) -> [Decision] { byMention[mention] ?? [] }

  /// What decisions say of a mention.
  func ruling(on mention: String) -> Ruling { Ruling(decisions(on: mention)) }

  /// What a mention asks, whichever source asks it.
  private struct Question: Hashable {
    private static let normaliser = Normaliser(rules: [])
    private static let places: Set<String> = ["code", "authority", "postcode", "town"]

    let kind: String
    let name: String
    let context: [[String]]

    /// The question of a mention that has a place beside it.
    init?(_ mention: Mention) {
      func plain(_ text: String) -> String { Self.normaliser.normalise(text).description }
      let pieces = mention.context.filter { !$0.value.isEmpty }
      guard pieces.contains(where: { Self.places.contains($0.name) }) else { return nil }
      kind = mention.kind
      name = plain(mention.text)
      context = pieces.map { [$0.name, plain($0.value)] }
        .sorted { $0.lexicographicallyPrecedes($1) }
      guard !name.isEmpty else { return nil }
    }
  }
}
