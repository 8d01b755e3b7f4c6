import Linkage
import Tabular

/// Links on disk, between the stage that makes them and the stage that publishes them.
enum LinkTable {
  private static let header = [
    "source", "kind", "text", "context", "as_at", "count", "verdict", "targets", "historic",
    "probability", "margin", "method", "evidence",
  ]

  /// The links as delimited text, in their order.
  static func text(of links: [Link]) throws -> [UInt8] {
    var writer = DelimitedWriter(header: header)
    for link in links {
      writer.append(link.mention.source)
      writer.append(link.mention.kind)
      writer.append(link.mention.text)
      writer.append(joined(link.mention.context.flatMap { [$0.name, $0.value] }))
      writer.append(link.mention.asAt)
      writer.append(link.mention.count)
      writer.append(link.verdict.rawValue)
      writer.append(joined(link.targets))
      writer.append(link.historic)
      writer.append(link.probability.map { "\($0)" })
      writer.append(link.margin.map { "\($0)" })
      writer.append(link.method.rawValue)
      writer.append(joined(link.evidence))
      try writer.endRecord()
    }
    return try writer.finish()
  }

  /// The links of a delimited text, in their order.
  ///
  /// - Throws: `PipelineFailure` where the text is not what `text(of:)` writes.
  static func links(in path: String) throws -> [Link] {
    var reader = try DelimitedReader(path: path, dialect: Dialect(raggedRows: .refuse))
    guard reader.header.names == header else { throw broken(path) }
    var links: [Link] = []
    while try reader.next() {
      let parts = split(reader.text(3))
      let context = stride(from: 0, to: parts.count - 1, by: 2).map {
        Mention.Context(parts[$0], parts[$0 + 1])
      }
      guard let verdict = LinkVerdict(rawValue: reader.text(6)),
        let method = LinkMethod(rawValue: reader.text(11)), let count = reader.integer(5)
      else { throw broken(path) }
      links.append(
        Link(
          mention: Mention(
            source: reader.text(0), kind: reader.text(1), text: reader.text(2), context: context,
            asAt: optional(reader.text(4)), count: count),
          verdict: verdict, targets: split(reader.text(7)), historic: optional(reader.text(8)),
          probability: Double(reader.text(9)), margin: Double(reader.text(10)), method: method,
          evidence: split(reader.text(12))))
    }
    return links
  }

  /// Texts as one, each ended by a line feed: no name has one.
  private static func joined(_ texts: [String]) -> String {
    texts.joined(separator: "\n")
  }

  private static func split(_ text: String) -> [String] {
    text.isEmpty
      ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func optional(_ text: String) -> String? {
    text.isEmpty ? nil : text
  }

  private static func broken(_ path: String) -> PipelineFailure {
    PipelineFailure(
      .inputOutput, "\(path) is not a table of links; remove its folder and run again")
  }
}
