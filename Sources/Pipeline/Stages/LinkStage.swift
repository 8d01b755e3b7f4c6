import Education
import Linkage
import Tabular

/// Resolves the names in staged tables to the registers.
struct LinkStage {
  let chain: StageChain
  let context: RunContext

  /// Makes the links where they are not there yet; true where it made them.
  ///
  /// - Throws: What reading the staged tables throws.
  func run() throws -> Bool {
    let folder = chain.linkFolder
    if folder.isComplete { return false }
    context.say(Notice(.progress, .link, "at work"))
    try folder.complete { path in
      let links = try links()
      try Files.write(LinkTable.text(of: links), to: "\(path)/links.csv")
      say(links)
    }
    return true
  }

  /// The answers to every distinct name of the sources, as people's decisions leave them, ascending
  /// by source, text and id.
  private func links() throws -> [Link] {
    var issues = IssueLog()
    let registers = try chain.registers(links: nil, issues: &issues)
    let asAt = registers.asAt
    let groups = try chain.publishedTables.flatMap { try MentionCollection.mentions(of: $0) }
    let linker = MentionLinker(registers, models: chain.models)
    var seen: Set<String> = []
    // The registers' own mentions come first: a declaration may name the same columns again.
    var links = try (registers.links + linker.links(groups)).filter {
      seen.insert($0.mention.id).inserted
    }
    say(of: links, asAt: asAt)
    links = links.map { link in
      link.decided(by: chain.decisions.decisions(on: link.mention.id, asAt: asAt))
    }
    return links.map { ($0, $0.mention.id) }.sorted {
      ($0.0.mention.source, $0.0.mention.text, $0.1)
        < ($1.0.mention.source, $1.0.mention.text, $1.1)
    }.map(\.0)
  }

  /// Says of decisions that they decide nothing any more, or what the sources now say themselves.
  private func say(of links: [Link], asAt: CalendarDate) {
    guard !chain.decisions.decisions.isEmpty else { return }
    let byID = Dictionary(
      links.map { ($0.mention.id, $0) }, uniquingKeysWith: { first, _ in first })
    for conflict in chain.decisions.conflicts(asAt: asAt) {
      let name = byID[conflict.mention].map { " \"\($0.mention.text)\"" } ?? ""
      context.say(
        Notice(
          .warning, .link,
          "decisions on \(conflict.mention)\(name) contradict each other, and the latest stands: "
            + conflict.words.joined(separator: "; ")))
    }
    for decision in chain.decisions.decisions {
      let what = "the decision of \(decision.when) by \(decision.who) on \(decision.mention)"
      guard decision.stands(on: asAt) else {
        context.say(Notice(.warning, .link, "\(what) has expired; decide again, or remove it"))
        continue
      }
      guard let link = byID[decision.mention] else {
        context.say(
          Notice(.warning, .link, "\(what) decides nothing: no source writes that name any more"))
        continue
      }
      let name = "\"\(link.mention.text)\""
      switch decision.verdict {
      case .match where link.targets == [decision.candidate] && link.verdict == .one:
        context.say(Notice(.info, .link, "\(what) agrees with what is found without it: \(name)"))
      case .match where link.method == .code && link.isOne:
        context.say(
          Notice(
            .warning, .link,
            "\(what) contradicts the code that the source gives with \(name): "
              + link.targets.joined()))
      default: continue
      }
    }
  }

  private func say(_ links: [Link]) {
    let counts = LinkVerdict.allCases.compactMap { verdict -> String? in
      let count = links.filter { $0.verdict == verdict }.count
      return count > 0 ? "\(count.grouped) \(verdict.rawValue)" : nil
    }
    context.say(
      Notice(.info, .link, "\(links.count.of("mention")): \(counts.joined(separator: ", "))"))
  }
}
