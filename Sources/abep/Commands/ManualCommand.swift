import CommandLineKit

/// Writes the manual page.
struct ManualCommand: Command {
  static let name = "manual"
  static let summary = "Writes the manual page, for man -l or a folder of $MANPATH."
  static let example = "abep manual > abep.1 && man -l abep.1"
  static var parameters: [Parameter<Self>] { [] }

  func run(in context: CommandContext) async throws -> ExitStatus {
    try context.console.result(ManualPage.text(of: Verbs.table, sections: Self.sections))
    return .success
  }

  private static let sections: [(title: String, paragraphs: [String])] = [
    (
      "Files",
      [
        "pipelines/NAME/ is what a pipeline is declared by, and operating.json5 in it how it is"
          + " operated; raw/NAME/ holds its snapshots, curated/NAME/ its releases, of which latest"
          + " is the current one, and .abep/NAME/ what can be rebuilt, its ledger and its lock.",
        "pipelines/operating.md describes each for whoever runs it unattended.",
      ]
    ),
    (
      "Environment",
      [
        "NO_COLOR, or TERM=dumb: messages on a terminal are not coloured. PATH, HOME, TZ and the"
          + " locale are not used. The proxies that libcurl knows (https_proxy, no_proxy) are."
      ]
    ),
  ]
}
