import JSONText
import Tabular

/// The decisions that a pipeline keeps, in `decisions.csv` beside its `pipeline.json5`.
public struct DecisionFile: Sendable {
  /// The decisions, in the order of the file.
  public let decisions: [Decision]
  private let byMention: [String: [Decision]]
  /// The hash of the file; empty where there is none.
  let hash: String

  /// The columns of the file.
  public static let header = ["mention", "candidate", "verdict", "who", "when", "why", "expires"]

  /// Reads a pipeline's decisions; none where it keeps none.
  ///
  /// - Throws: `PipelineFailure` where people who edited the file made a mistake.
  public init(of pipeline: String, in workspace: Workspace) throws {
    let path = Self.path(of: pipeline, in: workspace)
    guard Files.exists(path) else {
      (decisions, byMention, hash) = ([], [:], "")
      return
    }
    let bytes = try Files.read(path)
    hash = SHA256.hexadecimal(of: bytes)
    decisions = try Self.decisions(in: bytes, told: workspace.relative(path))
    byMention = Dictionary(grouping: decisions) { $0.mention }
  }

  /// Where a pipeline keeps its decisions.
  static func path(of pipeline: String, in workspace: Workspace) -> String {
    "\(workspace.definitions(of: pipeline))/decisions.csv"
  }

  /// Reads decisions, or judgements, which have the same columns.
  ///
  /// - Throws: `PipelineFailure` where people who edited the file made a mistake.
  static func decisions(in bytes: [UInt8], told file: String) throws -> [Decision] {
    var reader = try DelimitedReader(
      bytes: bytes, dialect: Dialect(raggedRows: .refuse), name: file)
    let header = reader.header
    for column in Self.header where header.index(of: column) == nil {
      throw PipelineFailure(
        .badConfiguration,
        "\(file) has no column \"\(column)\"; it needs \(Self.header.joined(separator: ","))")
    }
    var decisions: [Decision] = []
    while try reader.next() {
      func text(_ column: String) -> String {
        header.index(of: column).map { reader.text($0) } ?? ""
      }
      func mistake(_ column: String, _ what: String) -> PipelineFailure {
        PipelineFailure(
          .badConfiguration,
          "\(file), record \(reader.recordNumber), \(column) \"\(text(column))\" \(what)")
      }
      let words = Decision.Verdict.allCases.map(\.rawValue)
      guard let verdict = Decision.Verdict(rawValue: text("verdict")) else {
        let near = Spelling.nearest(to: text("verdict"), among: words)
        throw mistake(
          "verdict",
          "is none of \(words.joined(separator: ", "))"
            + (near.map { "; did you mean \"\($0)\"?" } ?? ""))
      }
      guard let when = CalendarDate(iso: text("when")) else {
        throw mistake("when", "is no day such as 2025-10-01")
      }
      let expires = CalendarDate(iso: text("expires"))
      guard expires != nil || text("expires").isEmpty else {
        throw mistake("expires", "is no day such as 2026-10-01")
      }
      guard Self.isMention(text("mention")) else {
        throw mistake("mention", "is no mention's id: sixteen digits of links.csv")
      }
      guard verdict != .not || !text("candidate").isEmpty else {
        throw mistake("candidate", "must say what the mention does not mean")
      }
      guard !text("who").isEmpty else { throw mistake("who", "must say who decided") }
      decisions.append(
        Decision(
          mention: text("mention"), candidate: text("candidate"), verdict: verdict,
          who: text("who"), when: when, why: text("why"), expires: expires))
    }
    return decisions
  }

  private static func isMention(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Names on which people decided differently and both decisions stand: what each says, ascending by
  /// mention.
  ///
  /// - Parameter date: The day on which decisions must stand; nil for all of them.
  /// - Returns: The mentions, each with what the deciders say.
  func conflicts(asAt date: CalendarDate?) -> [(mention: String, words: [String])] {
    byMention.sorted { $0.key < $1.key }.compactMap { mention, rows in
      let standing = rows.filter { row in date.map { row.stands(on: $0) } ?? true }
      let found = Dictionary(grouping: standing, by: \.who).sorted { $0.key < $1.key }
        .map { (who: $0.key, verdict: ReviewVerdict($0.value)) }
      let answers = found.filter(\.verdict.isAnswer)
      guard Set(answers.map(\.verdict)).count > 1 else { return nil }
      return (mention, answers.map { "\($0.who): \($0.verdict.words)" })
    }
  }

  /// The decisions on a mention that stand on a day, oldest first.
  func decisions(on mention: String, asAt date: CalendarDate) -> [Decision] {
    let standing = (byMention[mention] ?? []).filter { $0.stands(on: date) }
    return standing.enumerated().sorted {
      ($0.element.when, $0.offset) < ($1.element.when, $1.offset)
    }.map(\.element)
  }
}
