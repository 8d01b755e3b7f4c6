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
      var issues = IssueLog()
      let links = try chain.registers(links: nil, issues: &issues).links
      try Files.write(LinkTable.text(of: links), to: "\(path)/links.csv")
      say(links)
    }
    return true
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
