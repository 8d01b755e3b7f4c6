extension PageStyle {
  /// The strip, the comparison, the small maps, and what the panel has beside figures.
  static let compare = """
    .strip, .compare, .small { min-width: 0; }
    .strip h2 { margin: 0; font-size: 1rem; }
    #bars-frame { display: block; width: 100%; height: 6rem; forced-color-adjust: none; }
    .bar-of { stroke: #6f777b; stroke-width: .5px; vector-effect: non-scaling-stroke; cursor: pointer; }
    .bar-of.out { fill-opacity: .12; }
    .bar-of.at { stroke: #0b0c0c; stroke-width: 3px; }
    .flag { fill: #505a5f; }
    .chosen-flag { fill: #0b0c0c; stroke: #ffdd00; stroke-width: 2px;
      vector-effect: non-scaling-stroke; }
    .strip label { font-size: .9375rem; color: var(--quiet); }
    #rank { display: block; width: 100%; min-height: 1.75rem; margin: 0; accent-color: var(--ink); }
    #ranked { margin: 0; font-variant-numeric: tabular-nums; min-height: 1.4em; }
    .scriptable .legend .still { padding: 0 .25rem; }
    .among { background: #fff7bf; padding: .375rem .625rem; }
    .among button { background: var(--faint); border: 1px solid var(--quiet); padding: .2rem .6rem;
      min-height: 2rem; }
    @container (min-width: 42rem) {
      .overlaid .legend { position: static; width: auto; margin-left: 12rem; }
      .overlaid .legend ul { display: grid; }
      .overlaid #drawing { width: 100%; }
    }
    #compared { table-layout: fixed; border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
    #compared th, #compared td { text-align: left; padding: .25rem .75rem .25rem 0; font-weight: 400;
      border-bottom: 1px solid #dfe1e2; vertical-align: top; min-width: 7rem; }
    #compared thead th { font-weight: 700; border-bottom: 2px solid var(--ink); }
    #compared thead th:first-child { font-weight: 400; }
    #compared tbody th:first-child { max-width: 20rem; }
    #compared .group { font-weight: 700; padding-top: .75rem; }
    #compared .words { font-size: .9375rem; color: #383f43; }
    #compared button { background: var(--faint); border: 1px solid var(--quiet); min-width: 1.75rem;
      min-height: 1.75rem; padding: 0; line-height: 1; }
    #compared tr.now > * { background: #fff7bf; }
    .bar { display: block; width: 100%; height: .375rem; margin-top: .2rem; forced-color-adjust: none; }
    .panel .kinds td { font-weight: 400; }
    .panel .kinds td:last-child { font-weight: 700; }
    .panel .kinds .bar { height: .625rem; }
    .panel .kinds thead th { position: relative; }
    .key { display: flex; flex-wrap: wrap; gap: .125rem 1rem; color: var(--quiet); margin: 0; }
    .key .swatch, .kinds thead .swatch { width: 1rem; height: .75rem; }
    .panel .line { display: block; width: 100%; height: 6rem; margin: .25rem 0; }
    .line path { fill: none; stroke-width: 2.5px; vector-effect: non-scaling-stroke; }
    .line .own { stroke: #253494; }
    .line .other { stroke: #8c9599; stroke-dasharray: 5 3; }
    .line .axis { stroke: #dfe1e2; stroke-width: 1px; }
    .panel .sentence { font-size: 1.0625rem; margin-bottom: .5rem; }
    .panel .in-view { border-left: 4px solid #ffdd00; padding-left: .625rem; margin: .75rem 0; }
    .panel .in-view p { margin: 0 0 .25rem; }
    .panel .card { border-top: 1px solid var(--rule); padding: .5rem 0 .75rem; }
    .panel .card h4 { margin: 0 0 .125rem; font-size: 1rem; }
    .panel .card p { margin-bottom: .375rem; }
    .facts { margin: .25rem 0 .5rem; }
    .facts div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .5rem;
      padding: .125rem 0; }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; }
    .sure, .unsure { font-size: .875rem; color: var(--quiet); white-space: nowrap; }
    .sure::before { content: "● "; color: #00703c; }
    .unsure::before { content: "○ "; }
    .panel .alike { padding-left: 1.75rem; margin: 0 0 1rem; }
    .panel .alike li { margin-bottom: .375rem; }
    .panel .alike button { padding: .125rem .5rem; min-height: 1.75rem; }
    .multiples { display: grid; gap: 1.5rem; margin-top: 1rem;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
    .multiples figure { margin: 0; break-inside: avoid; }
    .multiples figcaption { font-weight: 700; min-height: 2.8em; }
    .multiples figure > svg { width: 100%; height: auto; stroke: #8c9599; stroke-width: 8px;
      forced-color-adjust: none; }
    .multiples ul { list-style: none; margin: .25rem 0 0; padding: 0; font-size: .875rem; }
    .multiples li { display: flex; align-items: center; gap: .375rem; }
    .multiples .swatch { width: 1rem; height: .75rem; }
    .multiples .size { margin-left: auto; color: var(--quiet); }
    .values, .small, .notes { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
    summary { font-weight: 700; cursor: pointer; padding: .375rem 0; }
    @media (max-width: 49.99rem) {
      .chosen .strip, .chosen .compare, .chosen .small { display: none; }
      .panel thead th { font-size: .9375rem; }
      .panel td, .panel thead th + th { padding-left: .375rem; font-size: .9375rem; }
      .facts div { grid-template-columns: 7rem minmax(0, 1fr); }
    }
    @media print {
      .strip, .compare button, .pin, .values #all { display: none !important; }
      .values, .small, .notes { content-visibility: visible; }
      .plain .values #all { display: block !important; }
      .multiples { grid-template-columns: repeat(4, 1fr); gap: 8mm; }
      .multiples svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .small { break-before: page; }
    }
    """
}
