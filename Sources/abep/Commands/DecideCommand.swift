import CommandLineKit
import Pipeline
import Tabular

/// Merges what people judged into the decisions of a pipeline.
struct DecideCommand: Command {
  var selection = RunSelection()
  var files: [String] = []
  var isDryRun = false
  var disputed: String?

  static let name = "decide"
  static let summary = "Merges files of judgements into a pipeline's decisions."
  static let example =
    "abep decide england judgements-ann.csv judgements-ben.csv"
  static let discussion =
    "Judgements come from the page that `abep review` writes. A name is decided where all who could"
    + " tell agree, or most of three or more; what they differ on, or what contradicts a decision that"
    + " stands, is told and needs one more person (exit code 12). How far each two people agree is told"
    + " with Cohen's kappa. The next run obeys the decisions, and they are not asked again."
  static var parameters: [Parameter<Self>] {
    [
      .required("pipeline", "The pipeline to decide on.", \.selection.pipeline),
      .flag("dry-run", "Tell what would be decided, and decide nothing.", \.isDryRun),
      .option(
        "disputed", "file", "Write the names that need one more person, for `abep review --only`.",
        \.disputed),
      .root(\.selection),
      .arguments("file", "The files of judgements.", \.files, isRequired: true),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let console = context.console
    let deciding = try Deciding(
      selection.pipeline, in: context.workspace(root: selection.root))
    let merge = try deciding.merge(files.map { (context.absolute($0), $0) })
    for agreement in merge.agreements {
      console.note("agreement", told(agreement))
    }
    for dispute in merge.disputes {
      console.warn("dispute", "\(dispute.mention): \(dispute.words.joined(separator: "; "))")
    }
    if let disputed {
      let text = (["mention"] + merge.disputes.map(\.mention)).map { $0 + "\n" }.joined()
      try Files.replace(context.absolute(disputed), with: Array(text.utf8))
    }
    let count = Set(merge.additions.map(\.mention)).count
    var place = "nothing was written"
    if !isDryRun, !merge.additions.isEmpty { place = "in \(try deciding.add(merge.additions))" }
    try console.result(
      "\(selection.pipeline): \(merge.judgedCount.of("name")) judged, \(count.grouped) decided"
        + " (\(place)), \(merge.knownCount.grouped) decided before, \(merge.unsureCount.grouped) unsure,"
        + " \(merge.disputes.count.grouped) for one more person")
    return merge.disputes.isEmpty ? .success : .reviewNeeded
  }

  private func told(_ agreement: Agreement) -> String {
    let kappa = agreement.kappa.map { "Cohen's kappa \(String(fixed: $0, places: 2))" }
    return "\(agreement.people.joined(separator: " and ")): alike on \(agreement.alike.grouped) of"
      + " \(agreement.count.of("name"))"
      + (kappa.map { ", \($0)" } ?? ", too much alike in kind for a kappa")
  }
}
