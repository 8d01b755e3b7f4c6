/// What a reader chooses with: the layer, the geography, a place, and the panel of the place.
///
/// All of it needs the script, and is hidden without it.
struct PageControls {
  /// What it is made from.
  let scene: PageScene

  /// The choice of layer and of geography, and the search.
  var controls: String {
    """
    <form class="controls scripted" id="controls">
    <p class="field"><label for="layer">Show</label>
    <select id="layer">\(options)</select></p>
    \(overlays)
    \(scene.drawing == nil ? "" : switches)
    <div class="field"><label for="search">Find by name, code or postcode</label>
    <div class="box"><input type="text" id="search" role="combobox" autocomplete="off" \
    spellcheck="false" aria-autocomplete="list" aria-expanded="false" aria-controls="offers" \
    aria-describedby="found">
    <ul id="offers" role="listbox" aria-label="Answers" hidden></ul></div>
    <p class="found" id="found" role="status"></p></div>
    <p class="among" id="among" hidden><span id="among-text"></span><button type="button" \
    id="everywhere">Show every LA</button></p>
    </form>
    """
  }

  /// The list of authorities, which the script fills in the order of their figures.
  var list: String {
    """
    <section class="list scripted" aria-labelledby="list-title">
    <h2 id="list-title">Local authorities</h2>
    <ol id="list"></ol>
    </section>
    """
  }

  /// The panel of the chosen authority; England's figures until one is chosen.
  var panel: String {
    """
    <section class="panel scripted" id="panel" tabindex="0" aria-labelledby="panel-title">
    <p class="back"><button type="button" id="close"><span class="slim">Back to \
    the map</span><span class="wide">Back to England</span></button></p>
    <h2 id="panel-title" tabindex="-1">England</h2>
    <div id="panel-body"></div>
    </section>
    """
  }

  /// The layers under their headings.
  private var options: String {
    Self.options(scene.layers, selected: scene.first.id)
  }

  /// What can be laid over the map as symbols; nothing where there is no such layer.
  private var overlays: String {
    let layers = scene.layers.filter(\.isOverlay)
    return layers.isEmpty
      ? ""
      : """
      <p class="field"><label for="over">Lay over it, as symbols</label>
      <select id="over"><option value="">Nothing</option>\(Self.options(layers, selected: ""))\
      </select></p>
      """
  }

  /// Layers under their headings.
  private static func options(_ layers: [MapLayer], selected: String) -> String {
    var groups: [(name: String, layers: [MapLayer])] = []
    for layer in layers {
      if let index = groups.firstIndex(where: { $0.name == layer.group }) {
        groups[index].layers.append(layer)
      } else {
        groups.append((layer.group, [layer]))
      }
    }
    return groups.map { group in
      let options = group.layers.map { layer in
        "<option value=\"\(layer.id.html)\"\(layer.id == selected ? " selected" : "")>"
          + "\(layer.title.html)</option>"
      }.joined()
      return group.name.isEmpty
        ? options : "<optgroup label=\"\(group.name.html)\">\(options)</optgroup>"
    }.joined()
  }

  /// The switch between boundaries and hexagons.
  private var switches: String {
    """
    <fieldset class="switch"><legend>Map</legend>
    <label><input type="radio" name="map" value="boundaries" checked> Boundaries</label>
    <label><input type="radio" name="map" value="hex"> Hexagons</label>
    </fieldset>
    """
  }
}
