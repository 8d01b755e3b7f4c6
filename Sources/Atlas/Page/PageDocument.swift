import Tabular

/// The page as one file: markup, style, data and script, none of which asks anything of a network.
struct PageDocument {
  /// What it is made from.
  let scene: PageScene

  /// What is said of invented schools wherever they show.
  static let syntheticNotice =
    "Synthetic sample: invented schools in real local authorities. No figure here is true of any "
    + "real school or place."

  /// The bytes of the page.
  var bytes: [UInt8] {
    let controls = PageControls(scene: scene)
    let style = PageStyle.all
    let script = PageScript.all
    let policy =
      "default-src 'none'; style-src \(Self.hash(style)); script-src "
      + "\(Self.hash(PageScript.early)) \(Self.hash(script)); "
      + "img-src blob:; base-uri 'none'; form-action 'none'"
    var page = Array(
      """
      <!DOCTYPE html>
      <html lang="en-GB" class="plain">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(scene.title.html)</title>
      <style>\(style)</style>
      <script>\(PageScript.early)</script>
      </head>
      <body>
      \(PageMarks.definitions)
      <a class="skip" href="#values" id="skip">Skip to the table of every value</a>
      \(header)
      <main id="main">
      \(controls.controls)
      \(PageMap(scene: scene).html)
      \(controls.list)
      \(controls.panel)
      <p class="unseen" id="said" role="status"></p>
      \(PageCompare(scene: scene).html)
      \(PageTable(scene: scene).html)
      \(PageMultiples(scene: scene).html)
      </main>
      \(PageNotes(scene: scene).html)
      <script type="application/json" id="data">
      """.utf8)
    page.append(contentsOf: PageData(scene: scene).bytes)
    page.append(contentsOf: "</script>\n<script>\(script)</script>\n</body>\n</html>\n".utf8)
    return page
  }

  /// The notice, the finding and the answer.
  private var header: String {
    let notice =
      scene.release.about.isSynthetic
      ? "<p class=\"notice\"><strong>\(Self.syntheticNotice)</strong></p>\n" : ""
    return """
      <header>
      \(notice)<div class="head">
      <p class="over">\(scene.release.about.title.html), as at \(scene.asAt.html)</p>
      <h1 id="finding">\(scene.first.finding.html)</h1>
      <p class="answer" id="answer">\(scene.first.answer.html)</p>
      </div>
      </header>
      """
  }

  /// A source expression that allows exactly one inline element.
  static func hash(_ text: String) -> String {
    var hash = SHA256()
    hash.update(Array(text.utf8))
    return "'sha256-\(Base64.text(hash.digest()))'"
  }
}
