extension PageStyle {
  /// The figures of one place; on narrow screens a page of its own.
  static let panel = """
    .panel { min-width: 0; }
    .panel .where { color: var(--quiet); }
    .panel .back { display: none; }
    .chosen .panel .back { display: block; }
    .panel table { width: 100%; border-collapse: collapse; margin-bottom: 1rem; }
    .panel .via { padding: .375rem .625rem; background: #fff7bf; }
    .panel summary { font-weight: 700; cursor: pointer; padding: .375rem 0; }
    .panel .trusts { list-style: none; margin: 0 0 .75rem; padding: 0; }
    .panel .trusts li { padding: .25rem 0; border-bottom: 1px solid #dfe1e2; }
    .panel .what { color: var(--quiet); }
    .panel, .panel * { overflow-wrap: break-word; }
    .panel td.words { font-size: .9375rem; overflow-wrap: normal; }
    @media (max-width: 26rem) {
      .panel td.words, .panel th { overflow-wrap: anywhere; }
      .panel .spare { display: none; }
    }
    .panel caption { text-align: left; font-weight: 700; padding: .25rem 0; }
    .panel th { text-align: left; font-weight: 400; vertical-align: bottom; }
    .panel thead th { color: var(--quiet); }
    .panel td, .panel thead th + th { text-align: right; white-space: nowrap; padding-left: .75rem;
      vertical-align: top; }
    .panel td.words { white-space: normal; }
    .panel tr > * { padding-top: .2rem; padding-bottom: .2rem; border-bottom: 1px solid #dfe1e2; }
    .panel td { font-variant-numeric: tabular-nums; }
    .panel td:first-of-type { font-weight: 700; }
    .panel tr.now > * { background: #fff7bf; }
    .panel .near { display: flex; flex-wrap: wrap; gap: .375rem; list-style: none; padding: 0;
      margin: 0 0 1rem; }
    .panel .near button { padding: .25rem .5rem; min-height: 2rem; }
    .panel .slim { display: none; }
    @media (max-width: 49.99rem) {
      .panel { display: none; }
      .panel .slim { display: inline; }
      .panel .wide { display: none; }
      .chosen .panel { display: block; }
      .chosen .head { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); padding: 0; }
      .chosen .controls, .chosen .map, .chosen .list, .chosen .values,
      .chosen .notes { display: none; }
      .chosen main { padding-top: 1rem; }
    }
    @media (min-width: 80rem) {
      .panel { align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; padding: 3px; }
    }
    """

  /// Every value.
  static let table = """
    .scroll { overflow: auto; max-height: 80vh; border: 1px solid var(--rule);
      content-visibility: auto; contain-intrinsic-size: auto 80vh; }
    #now, #table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
    #now th, #now td, #table th, #table td { padding: .3rem .6rem; border-bottom: 1px solid #dfe1e2;
      vertical-align: bottom; background: #fff; }
    #now td, #table td { text-align: right; vertical-align: top; }
    #now td.in, #now th.in, #table td.in { text-align: left; }
    #table td.in { white-space: nowrap; }
    #now thead th, #table thead th { position: sticky; top: 0; text-align: right; z-index: 1; min-width: 8.5rem;
      border-bottom: 2px solid var(--ink); }
    #now thead th:nth-child(-n+2), #table thead th:nth-child(-n+2) { text-align: left; }
    #now tbody th, #now thead th:first-child,
    #table tbody th, #table thead th:first-child { position: sticky; left: 0; text-align: left;
      min-width: 9rem; max-width: 14rem; }
    #now tbody th, #table tbody th { font-weight: 400; }
    #table thead th:first-child { z-index: 2; }
    #now .nation > *, #now .region > *, #table .nation > *, #table .region > * { background: var(--faint); font-weight: 700; }
    #table .now, #now .now > * { background: #fff7bf; }
    @media (max-width: 49.99rem) {
      #table tbody th, #table thead th:first-child { max-width: 9rem; min-width: 7rem; }
    }
    """

  /// Paper, forced colours, and stillness for those who want it.
  static let media = """
    @media (forced-colors: active) {
      .notice { border: 2px solid; }
      .legend button[aria-pressed="true"], #list button[aria-current="true"] { outline: 2px solid; }
      #table .now, .panel tr.now > * { font-weight: 700; }
      .tip { border: 1px solid; }
      #offers li[aria-selected="true"] { outline: 3px solid; outline-offset: -3px; }
    }
    @media (prefers-reduced-motion: reduce) {
      * { scroll-behavior: auto !important; transition: none !important; animation: none !important; }
    }
    @media print {
      @page { margin: 15mm; }
      body { font-size: 11pt; }
      .skip, .controls, .parts, .downloads, .list, .panel button, .back, .near, .near-title, .tip
        { display: none !important; }
      .notice { color: #000; background: none; border: 2px solid; }
      main { display: block; }
      .map { break-inside: avoid; }
      #drawing { max-height: 190mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .panel { max-height: none; overflow: visible; position: static; }
      body:not(.chosen) .panel { display: none; }
      .scroll { max-height: none; overflow: visible; border: 0; content-visibility: visible; }
      .values { break-before: page; }
      #now thead th, #now tbody th, #table thead th, #table tbody th { position: static; }
      #table thead th:nth-child(n+3):not(.now), #table td:not(.now):not(.in) { display: none; }
      #table tr { break-inside: avoid; }
      a[href^="http"]::after { content: " (" attr(href) ")"; }
    }
    """
}
