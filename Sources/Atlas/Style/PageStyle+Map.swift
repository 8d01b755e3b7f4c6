extension PageStyle {
  /// The shapes: ColorBrewer's YlGnBu in five classes, and forms of their own for what has no number.
  static let map = """
    .map { margin: 0; position: relative; min-width: 0; container-type: inline-size; }
    #drawing {
      display: block; width: 100%; height: auto; max-height: 92vh; forced-color-adjust: none;
      background: #fff; touch-action: manipulation;
    }
    #hexagons { display: none; }
    [data-map="hex"] #hexagons { display: inline; }
    [data-map="hex"] #boundaries { display: none; }
    .la { stroke: #fff; stroke-width: .5px; vector-effect: non-scaling-stroke;
      stroke-linejoin: round; }
    .scriptable .la { cursor: pointer; }
    #hexagons .la { stroke-width: 1px; }
    .la:focus { outline: none; }
    .frontier {
      fill: none; stroke: #6f777b; stroke-width: 1.2px; vector-effect: non-scaling-stroke;
      stroke-linejoin: round; stroke-linecap: round; pointer-events: none;
    }
    .la.k-zero, .la.k-low, .la.k-z { stroke-width: 1px; }
    .la.k-z { stroke-dasharray: 3 3; }
    .symbol { fill: #0b0c0c; stroke: #fff; stroke-width: 3px; vector-effect: non-scaling-stroke;
      paint-order: stroke; stroke-linejoin: round; pointer-events: none; }
    .overlaid .names { transform: translateY(calc(52px * var(--grain, 1))); }
    .overlaid .names[data-map="boundaries"] { display: none; }
    \(MapMark.style)
    .la.out { fill-opacity: .12; stroke: #c4c8ca; }
    .la.beyond { fill-opacity: .35; }
    .names { display: none; text-anchor: middle; fill: #0b0c0c;
      color: #0b0c0c; pointer-events: none;
      paint-order: stroke; stroke: #fff; stroke-opacity: .6; stroke-width: .16em;
      stroke-linejoin: round; }
    .names .pale { fill: #fff; color: #fff; stroke: #0b0c0c; stroke-opacity: .35; }
    .names .faint { fill: #505a5f; color: #505a5f; stroke: #fff; }
    .inset-title { display: none; font-weight: 700; fill: #0b0c0c; }
    \(MapMark.fills("m", in: "#drawing"))
    \(MapMark.fills("f", in: "#drawing #inset"))
    .part #inset, [data-map="hex"] #inset { display: none; }
    .chosen-halo, .chosen-line, .focus-halo, .focus-line { fill: none; pointer-events: none;
      vector-effect: non-scaling-stroke; stroke-linejoin: round; }
    .chosen-halo { stroke: #ffdd00; stroke-width: 8px; }
    .chosen-line { stroke: #0b0c0c; stroke-width: 3px; }
    .focus-halo { stroke: #0b0c0c; stroke-width: 9px; }
    .focus-line { stroke: #ffdd00; stroke-width: 4px; }
    .tip {
      position: absolute; left: 0; top: 0; margin: 0; padding: .25rem .5rem; background: var(--ink);
      color: #fff; pointer-events: none; max-width: 18rem; z-index: 2;
    }
    .downloads { display: flex; flex-wrap: wrap; gap: .375rem; align-items: center;
      margin: .5rem 0; }
    .downloads span { font-weight: 700; }
    .downloads button { background: var(--faint); border: 1px solid var(--quiet);
      padding: .25rem .75rem; min-height: 2.5rem; }
    .downloads button:hover { background: #e3e3e1; }
    .parts { margin: 0 0 .5rem; display: flex; flex-wrap: wrap; gap: .375rem; }
    .parts select { width: auto; max-width: 100%; }
    .parts button { background: var(--faint); border: 1px solid var(--quiet);
      padding: .4rem .75rem; min-height: 2.75rem; }
    .parts button:hover { background: #e3e3e1; }
    @container (min-width: 34rem) { .names.now, .inset-title { display: inline; } }
    """

  /// The legend: on the map where there is room, before it where there is none.
  static let legend = """
    .legend { margin-bottom: .5rem; font-variant-numeric: tabular-nums; }
    .legend p { margin: 0; }
    .legend-title { display: flex; justify-content: space-between; gap: .5rem; padding: 0 .25rem;
      font-weight: 700; }
    .legend-title abbr { text-decoration: none; font-weight: 400; color: var(--quiet); }
    .legend ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0 1rem;
      grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); }
    .legend li, .legend button {
      display: flex; align-items: center; gap: .5rem; width: 100%; text-align: left;
    }
    .legend li { padding: .125rem .25rem; line-height: 1.2; }
    .scriptable .legend li { padding: .125rem 0; }
    .legend button { background: none; border: 0; padding: 0 .25rem; min-height: 1.625rem; }
    .legend button:hover { background: var(--faint); }
    .legend button[aria-pressed="true"] { background: #fff7bf; font-weight: 700; }
    .legend .size { margin-left: auto; padding-left: .75rem; color: var(--quiet); }
    .legend button[aria-pressed="true"] .size { color: inherit; }
    .swatch {
      flex: none; display: inline-block; width: 1.5rem; height: 1.125rem; border: 1px solid #6f777b;
      forced-color-adjust: none;
    }
    .why { display: block; color: var(--quiet); font-size: .9375rem; font-weight: 400; }
    .about { color: var(--quiet); border-top: 1px solid var(--rule); padding-top: .5rem; }
    .about p { margin: 0 0 .25rem; overflow-wrap: anywhere; max-width: 46rem; }
    .about b { color: var(--ink); }
    @container (min-width: 42rem) {
      .parts { position: absolute; left: 0; top: 0; z-index: 1; flex-direction: column;
        align-items: flex-start; max-width: 14rem; }
      .legend { position: absolute; right: 0; top: 0; width: 12.5rem; z-index: 1; margin: 0;
        background: rgb(255 255 255 / .85); }
      .legend ul { display: block; }
      .legend .why { display: none; }
      #drawing { width: calc(100% - 4rem); }
    }
    """
}
