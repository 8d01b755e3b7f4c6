extension MapMark {
  /// The fill: a colour, or the pattern of its texture.
  var fill: String { texture == nil ? ground : "url(#p-\(rawValue))" }

  /// Lines or dots over the ground, in a square of 60; nil where colour is enough by itself.
  ///
  /// Each kind but the first has one of its own, so that grey paper tells them apart as well.
  private var texture: String? {
    func lines(_ path: String, _ colour: String, _ width: Int) -> String {
      "<path d=\"\(path)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(width)\"/>"
    }
    return switch self {
    case .kind2: lines("M-5 65L65 -5M-5 5L5 -5M55 65L65 55", "#fff", 7)
    case .kind3: "<circle cx=\"30\" cy=\"30\" r=\"10\" fill=\"#0b0c0c\" fill-opacity=\".55\"/>"
    case .kind4: lines("M0 30H60", "#fff", 7)
    case .kind5: lines("M-5 -5L65 65M55 -5L65 5M-5 55L5 65", "#fff", 7)
    case .kind6: lines("M30 0V60", "#fff", 7)
    case .kind7: lines("M0 30H60M30 0V60", "#8a7d00", 5)
    case .notResearched: lines("M-5 65L65 -5M-5 5L5 -5M55 65L65 55", "#9a9fa2", 5)
    case .suppressed: "<circle cx=\"30\" cy=\"30\" r=\"11\" fill=\"#444\"/>"
    case .unreliable: lines("M0 44L30 16L60 44", "#555", 7)
    default: nil
    }
  }

  /// The patterns that fills name, for the `defs` of a drawing whose unit is a hundred metres.
  ///
  /// A drawing that is enlarged has a set of its own, under ids that begin otherwise, and drawn
  /// finer by the scale.
  static func patterns(_ set: String = "p", scale: String = "1") -> String {
    allCases.compactMap { mark in
      mark.texture.map {
        "<pattern id=\"\(set)-\(mark.rawValue)\" width=\"60\" height=\"60\" "
          + "patternUnits=\"userSpaceOnUse\" patternTransform=\"scale(\(scale))\">"
          + "<rect width=\"60\" height=\"60\" fill=\"\(mark.ground)\"/>\($0)</pattern>"
      }
    }.joined(separator: "\n")
  }

  /// The rules by which the shapes in a part of a page are filled with a set of patterns.
  static func fills(_ set: String, in selector: String) -> String {
    allCases.filter { $0.texture != nil }.map { mark in
      "\(selector) .k-\(mark.rawValue) { fill: url(#\(set)-\(mark.rawValue)); }"
    }.joined(separator: "\n")
  }

  /// The outline of the symbol that stands for it over another fill, in a square of 200 around 0;
  /// nil for what is not shown over another fill.
  var symbol: String? {
    switch self {
    case .kind1: "M70 0A70 70 0 1 1 -70 0A70 70 0 1 1 70 0z"
    case .kind2: "M-64 -64H64V64H-64z"
    case .kind3: "M0 -84L80 56H-80z"
    case .kind4: "M0 -92L72 0L0 92L-72 0z"
    case .kind5: "M-28 -80H28V-28H80V28H28V80H-28V28H-80V-28H-28z"
    case .kind6: "M0 84L-80 -56H80z"
    case .kind7: "M0 -90L26 -36L86 -28L42 14L53 73L0 45L-53 73L-42 14L-86 -28L-26 -36z"
    case .notStated: "M40 0A40 40 0 1 1 -40 0A40 40 0 1 1 40 0z"
    default: nil
    }
  }

  /// The symbols by their ids, for the `defs` of a drawing.
  static let symbols: String = allCases.compactMap { mark in
    mark.symbol.map { "<path id=\"s-\(mark.rawValue)\" d=\"\($0)\"/>" }
  }.joined(separator: "\n")

  /// The fill of every mark as a style sheet; symbols are told apart by their outlines alone.
  static let style: String = allCases.map { mark in
    let rule = ".k-\(mark.rawValue) { fill: \(mark.fill); }"
    let edge = mark.edge
    return edge == "#fff" ? rule : rule + "\n.la.k-\(mark.rawValue) { stroke: \(edge); }"
  }.joined(separator: "\n")
}
