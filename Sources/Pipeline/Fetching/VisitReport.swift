import Tabular

/// What a visit found, in lines for whoever writes the source's declaration.
struct VisitReport {
  let source: SourceDefinition
  let visit: Visit

  /// The most links that are listed of those that do not fit.
  private static let shownLinks = 20
  /// The most lines of a file that are shown, and the most characters of each.
  private static let shownLines = 5
  private static let lineLength = 120

  /// The report, line by line.
  func lines() throws -> [String] {
    var lines = [source.name]
    for request in visit.requests {
      lines += [Self.line("asked", request.address), Self.line("", request.answer)]
    }
    lines += links
    switch visit.ending {
    case .received(let file):
      lines.append(Self.line("came", "\(file.name), of \(file.day.date), \(file.day.reason)"))
      lines += try beginning(of: file.path)
      lines.append(
        Self.line("next", "parse it with --source \(source.name) --show 20 to see what it holds"))
    case .unchanged(let last):
      lines.append(Self.line("came", "nothing new: what is stored of \(last.date) is the newest"))
    case .failed(let reason):
      lines.append(Self.line("failed", reason))
    }
    return lines
  }

  private var links: [String] {
    guard case .discovered(let discovery) = source.address, !visit.links.isEmpty else { return [] }
    let fitting = visit.links.filter(\.fits)
    let others = visit.links.filter { !$0.fits }
    let chosen = discovery.chosen(among: visit.links)
    var lines = [
      Self.line(
        "found", "\(visit.links.count.of("link")), \(fitting.count) with \(discovery.wish)")
    ]
    for (link, _) in fitting {
      lines.append(Self.line(link == chosen ? "taken" : "fits", Self.text(of: link)))
    }
    for (link, _) in others.prefix(Self.shownLinks) {
      lines.append(Self.line("left", Self.text(of: link)))
    }
    if others.count > Self.shownLinks {
      lines.append(Self.line("left", "and \(others.count - Self.shownLinks) more"))
    }
    return lines
  }

  private func beginning(of path: String) throws -> [String] {
    let head = try FileBytes(path).read(atMost: 4096)
    let text = source.dialect.encoding.text(of: head[...])
    return text.split(whereSeparator: \.isNewline).prefix(Self.shownLines).map { line in
      Self.line("begins", line.count > Self.lineLength ? line.prefix(Self.lineLength) + "…" : line)
    }
  }

  private static func text(of link: FoundLink) -> String {
    let title = link.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(link.address) \"\(title.prefix(lineLength))\"" + (link.day.map { " \($0)" } ?? "")
  }

  private static func line(_ what: String, _ text: some StringProtocol) -> String {
    "  " + what + String(repeating: " ", count: max(1, 8 - what.count)) + text
  }
}
