/// Where places are compared: all of them ranked in a strip, and up to four pinned beside each other.
///
/// All of it needs the script, and is hidden without it.
struct PageCompare {
  /// What it is made from.
  let scene: PageScene

  /// The strip and the comparison, empty until the script fills them.
  var html: String {
    """
    <section class="strip scripted" id="strip" aria-labelledby="strip-title">
    <h2 id="strip-title">In order</h2>
    <svg id="bars-frame" viewBox="0 0 1000 116" preserveAspectRatio="none" aria-hidden="true">\
    <g id="bars"></g><g id="flags"></g></svg>
    <label for="rank">Walk from the first to the last; Enter goes there</label>
    <input type="range" id="rank" min="1" max="\(scene.release.authorities.count)" value="1">
    <p id="ranked"></p>
    </section>
    <section class="compare scripted" id="compare" tabindex="-1" aria-labelledby="compare-title" hidden>
    <h2 id="compare-title">Compared</h2>
    <div class="scroll" role="region" aria-label="Pinned places compared" tabindex="0" \
    id="compare-body"></div>
    </section>
    """
  }
}
