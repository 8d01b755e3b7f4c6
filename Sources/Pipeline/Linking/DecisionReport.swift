import Linkage
import Tabular

/// What is to be told of decisions: that they contradict each other, decide nothing any more, or are
/// true or false by what the sources now say themselves.
struct DecisionReport {
  private let file: DecisionFile
  private let asAt: CalendarDate
  /// The links as they are found without decisions, by mention.
  private let links: [String: Link]
  /// The links of the names that a source now writes more beside, by the mention as it was.
  private let fuller: [String: [Link]]
  /// Whether the register of a kind of mention has an id.
  private let isKnown: (_ kind: String, _ id: String) -> Bool

  /// Holds decisions against the links that are found without them.
  init(
    _ file: DecisionFile, beside links: [Link], asAt: CalendarDate,
    isKnown: @escaping (_ kind: String, _ id: String) -> Bool
  ) {
    self.file = file
    self.asAt = asAt
    self.isKnown = isKnown
    let byID = Dictionary(
      links.map { ($0.mention.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.links = byID
    let lost = Set(file.decisions.map(\.mention)).filter { byID[$0] == nil }
    fuller = lost.isEmpty ? [:] : Self.fuller(than: lost, among: links)
  }

  /// So many pieces of context at the most are left out in turn.
  private static let mostPieces = 8

  /// The links whose mentions, without some of what stands beside them, are those that were lost.
  private static func fuller(than lost: Set<String>, among links: [Link]) -> [String: [Link]] {
    var found: [String: [Link]] = [:]
    for link in links {
      let mention = link.mention
      let pieces = mention.context.prefix(mostPieces)
      for kept in 0..<(1 << pieces.count) - 1 {
        let context = pieces.enumerated().filter { kept >> $0.offset & 1 == 1 }.map(\.element)
        let id =
          Mention(
            source: mention.source, kind: mention.kind, text: mention.text, context: context
          ).id
        if lost.contains(id) { found[id, default: []].append(link) }
      }
    }
    return found
  }

  /// What is to be told, in the order of the file.
  var notices: [Notice] {
    file.conflicts(asAt: asAt).map { conflict in
      let name = links[conflict.mention].map { " \"\($0.mention.text)\"" } ?? ""
      return Notice(
        .warning, .link,
        "decisions on \(conflict.mention)\(name) contradict each other, and the latest stands: "
          + conflict.words.joined(separator: "; "))
    } + file.decisions.flatMap(notices(of:))
  }

  private func notices(of decision: Decision) -> [Notice] {
    let what = "the decision of \(decision.when) by \(decision.who) on \(decision.mention)"
    func notice(_ level: Notice.Level, _ text: String) -> Notice {
      Notice(level, .link, "\(what) \(text)")
    }
    guard decision.stands(on: asAt) else {
      return [notice(.warning, "has expired; decide again, or remove it")]
    }
    if let link = links[decision.mention] {
      let name = "\"\(link.mention.text)\""
      if decision.verdict == .match, !decision.candidate.isEmpty,
        !isKnown(link.mention.kind, decision.candidate)
      {
        return [
          notice(
            .warning,
            "says that \(name) means \(decision.candidate), which is not in the register any more;"
              + " decide again, or remove it")
        ]
      }
      if link.method == .code, link.isOne {
        let (isTrue, words) = Self.judged(decision, by: link)
        return [
          isTrue
            ? notice(.info, words + "; it can be removed")
            : notice(
              .warning,
              "contradicts the code that the source gives with \(name), and outranks it: "
                + link.targets.joined())
        ]
      }
      let isFound =
        decision.verdict == .match && link.verdict == .one && link.targets == [decision.candidate]
      return isFound ? [notice(.info, "agrees with what is found without it: \(name)")] : []
    }
    guard let fuller = fuller[decision.mention] else {
      return [notice(.warning, "decides nothing: no source writes that name any more")]
    }
    return fuller.map { link in
      let name = "\"\(link.mention.text)\""
      guard link.method == .code, link.isOne else {
        return notice(
          .warning,
          "decides nothing: the source now writes more beside \(name), which is another question;"
            + " decide on \(link.mention.id), or remove it")
      }
      let (isTrue, words) = Self.judged(decision, by: link)
      return isTrue
        ? notice(.info, words + "; it can be removed")
        : notice(
          .warning,
          "is contradicted by the code that the source now gives with \(name), which stands:"
            + " \(link.targets.joined()); where the source is wrong, decide on \(link.mention.id)")
    }
  }

  /// Whether a code says what was decided, and how that is told.
  private static func judged(_ decision: Decision, by link: Link) -> (isTrue: Bool, words: String) {
    let code = link.targets.joined()
    let name = "\"\(link.mention.text)\""
    let isCandidate = decision.candidate == code
    return switch decision.verdict {
    case .match:
      (isCandidate, "is true by the code that the source gives with \(name): \(code)")
    case .not:
      (!isCandidate, "is true by the code that the source gives with \(name): \(code)")
    case .unsure: (true, "is settled by the code that the source gives with \(name): \(code)")
    }
  }
}
