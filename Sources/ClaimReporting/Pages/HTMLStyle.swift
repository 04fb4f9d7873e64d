/// The style sheet of the HTML report: light, dark and printed.
enum HTMLStyle {
  static let css = """
    :root {
      color-scheme: light dark;
      --paper: #fdfdfb; --card: #ffffff; --ink: #1d1f21; --soft: #5b6168; --rule: #dcdfe3;
      --mark: #fff1b8; --contradict: #a61b29; --differ: #8a5300; --agree: #1c6b3c;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16181b; --card: #1e2125; --ink: #e6e7e9; --soft: #a2a9b1; --rule: #3a3f46;
        --mark: #594a10; --contradict: #ff8f98; --differ: #f2b866; --agree: #7fd3a0;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.3rem; margin: 2.75rem 0 .75rem; padding-bottom: .25rem;
      border-bottom: 1px solid var(--rule); }
    h3 { font-size: 1.1rem; line-height: 1.35; margin: 0 0 .4rem; }
    * + h3 { margin-top: 1.4rem; }
    .headline { font-size: 1.15rem; margin: 0 0 1rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0;
      list-style: none; }
    a { color: inherit; text-underline-offset: .2em; }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid; outline-offset: 2px; }
    .soft, caption, .facts { color: var(--soft); }
    .facts { margin: .25rem 0 0; font-size: .95rem; }
    .message { margin: 0; }
    .card { background: var(--card); border: 1px solid var(--rule);
      border-left: .3rem solid var(--differ); border-radius: .35rem; padding: 1rem 1.15rem;
      margin: 0 0 1.1rem; }
    .card.contradict { border-left-color: var(--contradict); }
    .verdict { font-weight: 650; color: var(--differ); }
    .verdict.contradict { color: var(--contradict); }
    .verdict.agree { color: var(--agree); }
    .scroll { overflow-x: auto; margin: .75rem 0 0; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    caption { text-align: left; font-size: .85rem; padding-bottom: .3rem; }
    th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0;
      border-top: 1px solid var(--rule); }
    thead th { border-top: 0; font-size: .85rem; font-weight: 600; color: var(--soft); }
    tbody th { font-weight: 600; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    td.words { min-width: 13rem; }
    td.place, .scroll code { white-space: nowrap; }
    td.value { font-weight: 600; min-width: 8rem; }
    mark { background: var(--mark); color: inherit; font-weight: 600; padding: 0 .1em; }
    .scale { display: block; margin: .25rem 0; max-width: none; }
    .scale line { stroke: var(--rule); stroke-width: 1; }
    .scale rect, .scale circle { fill: var(--soft); }
    .scale circle { stroke: var(--soft); stroke-width: 1.5; }
    .scale circle.ring { fill: var(--card); }
    .scale path { fill: none; stroke: var(--soft); stroke-width: 1.5; }
    code { font: .88em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
    ul { padding-left: 1.2rem; }
    li { margin: .3rem 0; }
    @media (max-width: 46rem) { .picture { display: none; } }
    @media print {
      :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #bbb;
        --contradict: #7d0f1b; --differ: #5e3900; --mark: #eee; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav { display: none; }
      .card, tr, li { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      .scroll { overflow: visible; }
      .scroll code { white-space: normal; }
    }

    """
}
