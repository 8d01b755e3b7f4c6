/// The page's style sheet, in the order in which its parts build on each other.
enum PageStyle {
  /// The whole sheet.
  static let all = [ground, layout, controls, map, legend, panel, compare, table, media].joined(
    separator: "\n")

  /// Type, ground and focus: system letters at 16 pixels or more on white.
  static let ground = """
    :root {
      --ink: #0b0c0c; --quiet: #505a5f; --rule: #b1b4b6; --faint: #f3f2f1; --link: #1d70b8;
      --focus: #ffdd00;
    }
    *, ::before, ::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; color: var(--ink); background: #fff; line-height: 1.4;
      font: 1rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        sans-serif;
    }
    h1, h2, h3 { line-height: 1.2; margin: 0 0 .5rem; font-weight: 700; }
    h1 { font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2.125rem); }
    h2 { font-size: 1.25rem; }
    h3 { font-size: 1.0625rem; margin-top: 1.5rem; }
    p { margin: 0 0 .75rem; }
    a { color: var(--link); text-underline-offset: .15em; }
    button, input, select { font: inherit; color: inherit; }
    button { cursor: pointer; }
    :focus-visible {
      outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--ink);
    }
    a:focus-visible {
      background: var(--focus); color: var(--ink); box-shadow: 0 4px var(--ink);
      text-decoration: none;
    }
    [hidden], .plain .scripted { display: none !important; }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap;
    }
    .skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem .75rem; z-index: 9; }
    .skip:focus { top: .5rem; }
    """

  /// One column of thought; more columns only where there is room for them.
  static let layout = """
    .notice {
      margin: 0; padding: .5rem 1rem; background: var(--ink); color: #fff;
    }
    .head { padding: 1rem 1rem 0; }
    .over { color: var(--quiet); margin-bottom: .25rem; }
    .answer { font-size: 1.125rem; max-width: 60rem; }
    main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 0 1rem; }
    .values { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--rule);
      min-width: 0; }
    .notes { padding: 1rem; margin: 1.5rem 0 0; border-top: 1px solid var(--rule); }
    .notes > * { max-width: 46rem; }
    .notes dt { font-weight: 700; margin-top: .5rem; }
    .notes dd { margin: 0; }
    .notes li { margin-bottom: .25rem; }
    @media (min-width: 50rem) {
      .head, .notes { padding-left: 2rem; padding-right: 2rem; }
      main {
        padding: 0 2rem; gap: 1rem 2rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
        grid-template-areas: "controls controls" "map map" "strip strip" "list panel"
          "compare compare" "values values" "small small";
      }
      .controls { grid-area: controls; }
      .map { grid-area: map; }
      .list { grid-area: list; }
      .panel { grid-area: panel; }
      .strip { grid-area: strip; }
      .compare { grid-area: compare; }
      .values { grid-area: values; }
      .small { grid-area: small; }
    }
    @media (min-width: 80rem) {
      main {
        grid-template-columns: 19rem minmax(0, 1fr) 27rem;
        grid-template-areas: "controls controls controls" "list map panel" "strip strip strip"
          "compare compare compare" "values values values" "small small small";
      }
    }
    """

  /// The choices, and the list that answers them.
  static let controls = """
    .controls { display: grid; gap: .75rem 1.5rem; align-content: start; }
    .controls p { margin: 0; }
    .field label, .switch legend, .list h2 { font-weight: 700; display: block; padding: 0;
      margin-bottom: .25rem; font-size: 1rem; }
    select, .box input {
      width: 100%; padding: .45rem .5rem; border: 2px solid var(--ink); border-radius: 0;
      background: #fff; min-height: 2.75rem;
    }
    @supports (appearance: base-select) {
      select { appearance: base-select; white-space: normal; line-height: 1.25; align-items: center; }
      select option { min-height: 1.75rem; }
      ::picker(select) { appearance: base-select; border: 2px solid var(--ink); background: #fff;
        max-height: 70vh; }
    }
    .switch { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    .switch label { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.25rem; }
    .switch input { width: 1.375rem; height: 1.375rem; accent-color: var(--ink); margin: 0; }
    .found:empty { display: none; }
    .found { color: var(--quiet); }
    .box { position: relative; }
    #offers {
      position: absolute; z-index: 5; left: 0; right: 0; top: 100%; margin: 0; padding: 0;
      max-height: min(28rem, 60vh); overflow-y: auto; list-style: none; background: #fff;
      border: 2px solid var(--ink); border-top: 0;
    }
    #offers li { padding: .4rem .5rem; min-height: 2.75rem; cursor: pointer;
      border-bottom: 1px solid #dfe1e2; }
    #offers li:hover { background: var(--faint); }
    #offers li[aria-selected="true"] { background: var(--focus); box-shadow: inset 4px 0 var(--ink); }
    #offers .who, .trusts .who { display: block; }
    #offers .what { color: var(--quiet); font-size: .9375rem; }
    #offers li[aria-selected="true"] .what { color: inherit; }
    .list { min-width: 0; }
    .list button, .panel button {
      background: var(--faint); border: 1px solid var(--quiet); padding: .4rem .75rem;
      min-height: 2.5rem;
    }
    .list button:hover, .panel button:hover { background: #e3e3e1; }
    #list { list-style: none; margin: 0 0 .75rem; padding: 3px; max-height: 26rem; overflow-y: auto;
      border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
    #list button {
      display: flex; width: 100%; gap: .625rem; align-items: baseline; text-align: left; border: 0;
      background: none; padding: .25rem .375rem; min-height: 2rem;
    }
    #list button:hover, #list .near button { background: var(--faint); }
    #list button[aria-current="true"] { font-weight: 700; background: #fff7bf; }
    #list .swatch { align-self: center; }
    #list .who { flex: 1; min-width: 0; }
    #list li { content-visibility: auto; contain-intrinsic-size: auto 2rem; }
    #list.of-kinds button { flex-wrap: wrap; padding-top: .375rem; padding-bottom: .375rem; }
    #list .kind { flex-basis: 100%; padding-left: 2.125rem; color: var(--quiet); font-size: .9375rem;
      line-height: 1.2; font-weight: 400; }
    #list .figure { text-align: right; font-variant-numeric: tabular-nums; }
    @media (min-width: 50rem) {
      .controls { grid-template-columns: 1fr 1fr; align-items: start; }
      .found, .among { grid-column: 1 / -1; }
    }
    @media (min-width: 80rem) {
      .controls { grid-template-columns: 1.25fr 1.25fr 1fr auto; }
      .switch { grid-column: 4; grid-row: 1; }
      #list { max-height: calc(100vh - 9rem); min-height: 20rem; }
    }
    """
}
