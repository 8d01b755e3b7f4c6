import Atlas
import JSONText

/// The page on which a person judges names: one file, offline, by keyboard alone.
public struct ReviewPage {
  private let list: ReviewList
  private let isBlind: Bool

  /// Draws a list; where it is blind, what the model thinks is not in the page at all.
  public init(_ list: ReviewList, isBlind: Bool) {
    self.list = list
    self.isBlind = isBlind
  }

  /// The bytes of the page; the same list gives the same bytes.
  public var bytes: [UInt8] {
    let (style, script) = (ReviewStyle.all, ReviewScript.all)
    let policy =
      "default-src 'none'; style-src \(HTMLText.policySource(style)); "
      + "script-src \(HTMLText.policySource(script)); base-uri 'none'; form-action 'none'"
    let title = HTMLText.escaped("Names to judge: \(list.title)")
    let head = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <style>\(style)</style>
      </head>
      <body>
      \(Self.frame(HTMLText.escaped(list.release)))
      <script type="application/json" id="data">
      """
    return Array(head.utf8) + data.serialised(indent: nil, forScript: true)
      + Array("</script>\n<script>\(script)</script>\n</body>\n</html>\n".utf8)
  }

  /// What stands on the page before any name does.
  private static func frame(_ release: String) -> String {
    """
    <header>
    <p class="over">Release \(release)</p>
    <p class="bar"><label for="who">Your name or initials</label>
    <input id="who" autocomplete="off" required>
    <span id="progress" role="status"></span>
    <button id="download" type="button">Download judgements <kbd>d</kbd></button></p>
    <progress id="done" value="0" max="1" aria-label="Judged"></progress>
    </header>
    <main id="main" tabindex="-1"><noscript><p>This page needs its script to take down judgements.
    The names stand in review_queue.csv of the release as well, and judgements may be written by hand
    in the columns mention, candidate, verdict, who, when, why and expires.</p></noscript></main>
    <p class="unseen" id="said" role="status"></p>
    <footer><p>\(keys)</p></footer>
    """
  }

  private static let keys =
    [
      ("1</kbd> to <kbd>9", "it means this one"), ("n", "nothing of the register"), ("u", "unsure"),
      ("x</kbd> and a digit: <kbd>x 2", "not this one"), ("o", "another id"), ("w", "say why"),
      ("&larr;</kbd> <kbd>&rarr;", "back and on"), ("g", "to the next not judged"),
      ("z", "undo"), ("d", "download"),
    ].map { "<kbd>\($0)</kbd> \($1)" }.joined(separator: " &middot; ")

  /// What the script is given.
  private var data: JSONValue {
    .object([
      .init("pipeline", .string(list.pipeline)), .init("release", .string(list.release)),
      .init("blind", .bool(isBlind)), .init("items", .array(list.items.map(item))),
    ])
  }

  private func item(_ item: ReviewItem) -> JSONValue {
    // Blind, the order must not tell either.
    let candidates =
      isBlind
      ? item.candidates.sorted { ($0.name, $0.id) < ($1.name, $1.id) } : item.candidates
    return .object([
      .init("id", .string(item.mention)), .init("text", .string(item.text)),
      .init("kind", .string(item.kind.split(separator: "_").joined(separator: " "))),
      .init("source", .string(item.source)), .init("rows", .integer(item.rows)),
      .init("effect", isBlind ? .null : .decimal(item.effect, places: 2)),
      .init("verdict", isBlind ? .null : .string(item.verdict)),
      .init("context", .array(item.context.map(fact))),
      .init("candidates", .array(candidates.map(candidate))),
    ])
  }

  private func candidate(_ one: ReviewItem.Candidate) -> JSONValue {
    .object([
      .init("id", .string(one.id)), .init("name", .string(one.name)),
      .init("facts", .array(one.facts.map(fact))),
      .init(
        "share", isBlind ? .null : one.probability.map { JSONValue.decimal($0, places: 4) } ?? .null
      ),
      .init("reasons", .strings(isBlind ? [] : one.reasons)),
    ])
  }

  private func fact(_ fact: ReviewItem.Fact) -> JSONValue {
    .strings([fact.name.split(separator: "_").joined(separator: " "), fact.value])
  }
}
