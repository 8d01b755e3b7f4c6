/// The style sheet of the pages of single authorities: for paper as much as for screens.
enum AreaStyle {
  /// The sheet.
  static let all = """
    body { margin: 0 auto; max-width: 52rem; padding: 0 1rem 2rem; color: #0b0c0c;
    background: #fff; font: 1rem/1.4 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, \
    sans-serif; }
    .notice { margin: 0 -1rem; padding: .5rem 1rem; background: #0b0c0c; color: #fff;
    font-weight: 700; }
    h1, h2, h3 { line-height: 1.2; margin: 1.5rem 0 .5rem; }
    h2 { border-top: 1px solid #b1b4b6; padding-top: 1rem; }
    p { margin: 0 0 .75rem; }
    a { color: #1d70b8; }
    a:focus-visible { outline: 3px solid #ffdd00; box-shadow: 0 0 0 5px #0b0c0c; }
    .answer { font-size: 1.125rem; }
    .where { float: right; width: 7rem; height: auto; margin: 0 0 0 1.5rem; }
    .quiet, thead th { color: #505a5f; font-weight: 400; }
    table + p { margin-top: .75rem; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th { text-align: left; font-weight: 400; }
    th[scope="rowgroup"] { font-weight: 700; padding-top: 1rem; }
    td, th { padding: .2rem .5rem .2rem 0; border-bottom: 1px solid #dfe1e2;
    vertical-align: top; }
    .n td, .n thead th + th { text-align: right; width: 6.5rem; padding: .2rem 0 .2rem .5rem; }
    .n td:nth-of-type(1) { font-weight: 700; }
    ul, ol { padding-left: 1.25rem; }
    li a, nav a { display: inline-block; padding: .2rem 0; }
    nav li { display: inline-block; width: 15rem; padding: .2rem 0; }
    .scroll { overflow-x: auto; }
    @media (max-width: 40rem) { .n td, .n thead th + th { width: auto; font-size: .875rem; }
    .where { width: 5rem; } th, td { overflow-wrap: break-word; } nav li { width: 100%; } }
    @media print { @page { margin: 15mm; } body { font-size: 10pt; max-width: none; }
    nav { display: none; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
    .notice { color: #000; background: none; border: 2px solid; } a { color: inherit; }
    a[href^="http"]::after { content: " (" attr(href) ")"; } }
    """
}
