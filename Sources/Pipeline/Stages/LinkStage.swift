import Curation
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
      let (links, trials) = try links()
      try Files.write(LinkTable.text(of: links), to: "\(path)/links.csv")
      try Files.write(TrialTable.text(of: trials), to: "\(path)/\(TrialTable.name)")
      say(links)
    }
    return true
  }

  /// The answers to every distinct name of the sources, as people's decisions leave them, ascending
  /// by source, text and id; and how names with a code were answered without it.
  private func links() throws -> (links: [Link], trials: [LinkTrial]) {
    var issues = IssueLog()
    let registers = try chain.registers(links: nil, issues: &issues)
    let asAt = registers.asAt
    let groups = try chain.publishedTables.flatMap { try MentionCollection.mentions(of: $0) }
    let decided = DecidedMentions(
      chain.decisions, on: registers.links.map(\.mention) + groups.flatMap(\.mentions), asAt: asAt,
      current: registers.partnerships.current)
    var linker = MentionLinker(registers, models: chain.models, decided: decided)
    var seen: Set<String> = []
    // The registers' own mentions come first: a declaration may name the same columns again.
    let found = try linker.links(groups)
    var links = (registers.links + found).filter {
      seen.insert($0.mention.id).inserted
    }
    say(of: links, registers)
    links = links.map { $0.decided(by: decided.decisions(on: $0.mention.id)) }
    let sorted = links.map { ($0, $0.mention.id) }.sorted {
      ($0.0.mention.source, $0.0.mention.text, $0.1)
        < ($1.0.mention.source, $1.0.mention.text, $1.1)
    }.map(\.0)
    return (sorted, linker.trials)
  }

  /// Says what is to be told of decisions.
  private func say(of links: [Link], _ registers: Registers) {
    guard !chain.decisions.decisions.isEmpty else { return }
    let known = [
      MentionCollection.kind(.school): Set(registers.schools.map { "\($0.urn)" }),
      MentionCollection.kind(.trust): Set(registers.trusts.map { "\($0.uid)" }),
      MentionCollection.kind(.partnership): Set(registers.partnerships.entries.map(\.id)),
    ]
    let report = DecisionReport(chain.decisions, beside: links, asAt: registers.asAt) { kind, id in
      known[kind]?.contains(id) ?? true
    }
    report.notices.forEach(context.say)
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
