/// What the layer on the map is: its definition, how it is computed, its source and its limits.
struct PageAbout {
  /// The layer.
  let layer: MapLayer

  /// The lines, which the script writes anew for each layer in the same form.
  var html: String {
    let meanings = layer.legend.filter { !$0.meaning.isEmpty }.map {
      (name: "\($0.label):", text: $0.meaning)
    }
    return (layer.notes.lines + meanings).map { name, text in
      name.isEmpty ? "<p>\(text.html)</p>" : "<p><b>\(name.html)</b> \(text.html)</p>"
    }.joined()
  }
}
