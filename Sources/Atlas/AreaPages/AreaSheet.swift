import Tabular

/// A page of the release's folder of areas: its frame, which all of them share.
enum AreaSheet {
  /// The bytes of a page that needs no script.
  ///
  /// - Parameters:
  ///   - title: The title, as text.
  ///   - scene: What the release says of itself.
  ///   - head: More elements of the head.
  ///   - body: The markup below the notice.
  /// - Returns: UTF-8.
  static func bytes(
    title: String, of scene: PageScene, head: String = "", body: String
  ) -> [UInt8] {
    let about = scene.release.about
    let prefix = about.isSynthetic ? "Synthetic sample – " : ""
    let notice =
      about.isSynthetic
      ? "<header><p class=\"notice\">\(PageDocument.syntheticNotice)</p></header>\n" : ""
    return Array(
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      \(PageDocument.hash(AreaStyle.all)); base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\((prefix + title).html)</title>\(head)
      <style>\(AreaStyle.all)</style>
      </head>
      <body>
      \(notice)\(body)
      </body>
      </html>

      """.utf8)
  }

  /// Where the figures come from, at the foot of a page.
  static func foot(_ scene: PageScene) -> String {
    let credits = MapCredits(scene.release.about, layer: scene.first)
    let sources = Set(
      scene.release.indicators.flatMap { $0.source.split(separator: ";") }
        .map { String($0.drop { $0 == " " }) }
    ).sorted()
    let named =
      sources.isEmpty ? "" : "<p>Figures from \(sources.joined(separator: "; ").html).</p>"
    let rest = credits.lines.dropFirst().map { "<p>\($0.html)</p>" }
    return """
      <footer class="quiet">
      <h2>Sources</h2>
      \(named)<p>As at \(scene.asAt.html).</p>\(rest.joined())
      </footer>
      """
  }
}
