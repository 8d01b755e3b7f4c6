/// The style of the review page: a calm sheet, one name at a time.
enum ReviewStyle {
  /// The whole sheet.
  static let all = """
    :root {
      --ink: #0b0c0c; --quiet: #505a5f; --rule: #b1b4b6; --faint: #f3f2f1; --focus: #ffdd00;
      --for: #00583d; --against: #98290f;
    }
    *, ::before, ::after { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 60rem; padding: 1rem; color: var(--ink); background: #fff;
      font: 1rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif;
    }
    h1 { font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2.25rem); line-height: 1.2; margin: .25rem 0 .5rem; }
    h2 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
    p { margin: 0 0 .5rem; }
    button, input { font: inherit; color: inherit; }
    button { cursor: pointer; background: #fff; border: 1px solid var(--ink); padding: .4rem .75rem;
      min-height: 2.75rem; }
    input { border: 1px solid var(--ink); padding: .4rem; min-height: 2.75rem; }
    :focus-visible { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--ink); }
    main:focus-visible { outline: none; box-shadow: none; }
    kbd { font: .875rem/1.2 ui-monospace, monospace; border: 1px solid var(--rule);
      padding: 0 .3rem; border-radius: 2px; background: #fff; color: var(--ink); }
    progress { width: 100%; height: .5rem; accent-color: var(--ink); }
    .over, footer { color: var(--quiet); font-size: .9375rem; }
    footer { border-top: 1px solid var(--rule); padding-top: .75rem; margin-top: 2rem; }
    .bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
    .bar #progress { margin-left: auto; }
    #who { width: 12rem; }
    #who:invalid { border: 3px solid var(--against); }
    .facts { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; margin: 0; }
    .facts div { display: flex; gap: .35rem; }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; }
    ol { list-style: none; margin: 0; padding: 0; }
    .one { border-top: 1px solid var(--rule); padding: .75rem 0; display: grid;
      grid-template-columns: 3rem minmax(0, 1fr) auto; gap: .25rem .75rem; }
    .one .name { font-weight: 700; font-size: 1.125rem; }
    .one > .facts, .one > .reasons { grid-column: 2 / -1; }
    .reasons { display: flex; flex-wrap: wrap; gap: .125rem 1rem; font-size: .9375rem;
      margin: 0; padding: 0; list-style: none; }
    .reasons .pro { color: var(--for); }
    .reasons .contra { color: var(--against); }
    .one.chosen { background: var(--faint); box-shadow: inset .375rem 0 var(--ink); padding-left: 1rem; }
    .one.out .name { text-decoration: line-through; }
    mark { background: #ffe97a; color: inherit; }
    .acts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
    .acts .chosen { background: var(--ink); color: #fff; }
    .why { display: block; margin-top: .5rem; }
    .why input { width: 100%; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    @media (forced-colors: active) {
      .one.chosen { border-left: .375rem solid Highlight; }
      mark { forced-color-adjust: none; }
    }
    @media print { header .bar, .acts, footer { display: none; } }
    """
}
