/// Small pictures of marks, drawn with the very fills and symbols of the map.
enum PageMarks {
  /// The patterns and symbols that every drawing of the page refers to.
  static let definitions = """
    <svg class="unseen" aria-hidden="true" focusable="false"><defs>
    \(MapMark.patterns())
    \(MapMark.symbols)
    </defs></svg>
    """

  /// A mark as a legend shows it, as large on the screen as the map's patterns are about.
  static func swatch(_ mark: MapMark, isSymbol: Bool = false) -> String {
    let inside =
      isSymbol
      ? "<use href=\"#s-\(mark.rawValue)\" class=\"symbol\" "
        + "transform=\"translate(96 72) scale(.7)\"/>"
      : "<rect width=\"192\" height=\"144\" class=\"k-\(mark.rawValue)\"/>"
    return "<svg class=\"swatch\" viewBox=\"0 0 192 144\" aria-hidden=\"true\">\(inside)</svg>"
  }
}
