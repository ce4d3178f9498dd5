/// How a printed report looks as a page: on screens light and dark, on A4 and Letter paper.
enum StyleSheet {
  /// The rules.
  ///
  /// Paper is always light, and every colour has at least 4.5 : 1 against its ground (WCAG 2.2, 1.4.3).
  static let css = """
    :root { --ground: #fffdf8; --ink: #1d1b18; --faint: #67625a; --rule: #d9d3c7; --settled: #1a6b35; --wrong: #b3211b;
      --reopened: #855400; --in-hand: #0b6478; --wash: #f4f0e7; }
    @media (prefers-color-scheme: dark) { :root { --ground: #191816; --ink: #ece8df; --faint: #a49d90; --rule: #3b3832;
      --settled: #6fcf8b; --wrong: #ff8d84; --reopened: #e9b84f; --in-hand: #6fc8dc; --wash: #24221f; } }
    @page { margin: 18mm 16mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, "Helvetica Neue", Arial, sans-serif; color: #555; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
      font: 1rem/1.5 "Charter", "Source Serif 4", "Georgia", serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
    h2 { font-size: 1.1rem; margin: 2rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--rule); break-after: avoid; }
    p { margin: .4rem 0; orphans: 3; widows: 3; }
    dl { margin: .4rem 0; }
    dl div { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 .75rem; }
    dt { color: var(--faint); }
    dd { margin: 0; }
    ul.entries { list-style: none; margin: 0; padding: 0; }
    ul.entries > li { margin: 0 0 .9rem; padding: .1rem 0 .1rem .85rem; border-left: 3px solid var(--rule); break-inside: avoid; }
    ul.entries > li.settled { border-left-color: var(--settled); }
    ul.entries > li.wrong { border-left-color: var(--wrong); }
    ul.entries > li.reopened { border-left-color: var(--reopened); }
    ul.entries > li.in-hand { border-left-color: var(--in-hand); }
    .words { font-size: 1.05rem; margin: 0; }
    .line, li dl, table { font: .875rem/1.5 system-ui, "Helvetica Neue", Arial, sans-serif; margin: .15rem 0; }
    table { border-collapse: collapse; margin: .6rem 0; break-inside: avoid; }
    th, td { text-align: left; vertical-align: top; padding: .2rem 2rem .2rem 0; border-bottom: 1px solid var(--rule); }
    th { color: var(--faint); font-weight: 600; }
    th, td { overflow-wrap: break-word; } td:nth-child(2) { overflow-wrap: anywhere; } td.solid { white-space: nowrap; }
    @media (max-width: 32rem) { th, td { padding-right: .9rem; } dl div { grid-template-columns: 5.5rem 1fr; } }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    code { font: .9em ui-monospace, "DejaVu Sans Mono", Menlo, monospace; background: var(--wash); padding: 0 .25em; border-radius: 3px; }
    span.settled { color: var(--settled); }
    span.wrong { color: var(--wrong); }
    span.reopened { color: var(--reopened); }
    span.in-hand { color: var(--in-hand); }
    span.faint { color: var(--faint); }
    del { color: var(--wrong); text-decoration: line-through; }
    ins { color: var(--settled); text-decoration: underline; text-underline-offset: .15em; }
    del + ins { margin-left: .3em; }
    h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; break-after: avoid; }
    p.text, blockquote p { font-size: 1.05rem; line-height: 1.6; }
    .part { color: var(--faint); }
    p + ul.entries, table + ul.entries, table + p { break-before: avoid; }
    .part, sup { font: .8rem system-ui, "Helvetica Neue", Arial, sans-serif; }
    main ul[class^="depth"], main ol[class^="depth"] { margin: .3rem 0; padding-left: 1.6rem; }
    .depth-1 { margin-left: 1.6rem !important; } .depth-2 { margin-left: 3.2rem !important; }
    .depth-3, .depth-4 { margin-left: 4.8rem !important; }
    p.item { padding-left: 1.6rem; }
    [class^="depth"] li { font-size: 1.05rem; line-height: 1.6; }
    pre { margin: .6rem 0; padding: .5rem .8rem; background: var(--wash); white-space: pre-wrap; break-inside: avoid; }
    pre code { padding: 0; background: none; }
    blockquote { margin: .6rem 0 .6rem 1rem; padding-left: .8rem; border-left: 2px solid var(--rule); }
    sup { line-height: 0; }
    sup a, ol.notes a { color: var(--in-hand); text-decoration: none; }
    sup a::before { content: "["; } sup a::after { content: "]"; }
    ol.notes { font: .875rem/1.5 system-ui, "Helvetica Neue", Arial, sans-serif; padding-left: 2rem; }
    ol.notes li { margin: 0 0 .35rem; break-inside: avoid; }
    p.text + ul.entries, p.beside + ul.entries, h3 + ul.entries, blockquote + ul.entries, pre + ul.entries,
    [class^="depth"] + ul.entries, table + ul.entries.remarks { margin: .3rem 0 1rem 1.2rem; }
    @media print {
      :root { color-scheme: light; --ground: #fff; --ink: #000; --faint: #555; --rule: #bbb; --settled: #1a6b35; --wrong: #b3211b;
        --reopened: #855400; --in-hand: #0b6478; --wash: #f2f2f2; }
      :root { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      h2 { margin-top: 1.3rem; }
      ul.entries > li, span, del, ins, code { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
