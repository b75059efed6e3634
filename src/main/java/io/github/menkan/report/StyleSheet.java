package io.github.menkan.report;

/** The one style sheet of the page: light, dark, narrow, and on A4 paper. It refers to nothing outside. */
final class StyleSheet {

    static final String CSS = """
            :root {
              color-scheme: light dark;
              --paper: #ffffff; --ink: #1b1f24; --soft: #56606b; --line: #cfd6dd; --panel: #f4f6f8;
              --reached: #9a2a1f; --clear: #1d6b3a; --open: #8a5a00;
              --c0: #2b6cb0; --c1: #c05621; --c2: #2f855a; --c3: #805ad5; --c4: #b83280; --c5: #4a5568;
              --hatch: #6b7480; --track: #e3e8ed;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --paper: #14181c; --ink: #e8ecf0; --soft: #a9b4bf; --line: #3a444e; --panel: #1e242a;
                --reached: #ff9b8a; --clear: #7fd6a0; --open: #f0bd62;
                --c0: #63a4e8; --c1: #f0975a; --c2: #62c08f; --c3: #b395f5; --c4: #ee82bd; --c5: #9aa8b8;
                --hatch: #a9b4bf; --track: #2b333b;
              }
            }
            * { box-sizing: border-box; }
            body {
              margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; background: var(--paper); color: var(--ink);
              font: 16px/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
              overflow-wrap: anywhere;
            }
            h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; }
            h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
            h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; color: var(--soft); }
            h4 { font-size: 1rem; margin: 0 0 .2rem; }
            p { margin: .4rem 0; }
            .facts { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: 0; color: var(--soft); }
            .facts div { display: flex; gap: .5rem; }
            .facts dt::after { content: "："; }
            .facts dd { margin: 0; color: var(--ink); }
            html[lang=en] body { font-family: system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
            html[lang=en] .facts dt::after { content: ":"; }
            .conclusion {
              margin: 1.2rem 0 0; padding: 1rem 1.2rem 1.1rem; background: var(--panel);
              border: 1px solid var(--line); border-left: .5rem solid var(--clear); border-radius: .4rem;
            }
            .conclusion.reached { border-left-color: var(--reached); }
            .conclusion.open { border-left-color: var(--open); }
            .conclusion h2 { margin: 0; padding: 0; border: 0; font-size: 1rem; color: var(--soft); }
            .verdict { font-size: 1.3rem; font-weight: 700; line-height: 1.4; margin: .2rem 0 .8rem; }
            .key { display: grid; grid-template-columns: max-content 1fr; gap: .45rem 1.2rem; margin: .9rem 0 0; }
            .key dt { font-weight: 700; }
            .key dd { margin: 0; }
            .tiers { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; padding: 0; }
            .tiers li { flex: 1 1 8rem; padding: .35rem .6rem; border: 2px solid var(--line); border-radius: .3rem; }
            .tiers li span { display: block; font-size: .82rem; color: var(--soft); min-height: 1.35em; }
            .tiers .now { border-color: var(--ink); background: var(--ink); color: var(--paper); }
            .tiers .now span { color: var(--paper); }
            .tiers .may { border-color: var(--open); }
            .tiers .could { border: 2px dashed var(--open); }
            .ground { margin: .7rem 0; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .4rem; break-inside: avoid; }
            .ground .basis { color: var(--soft); font-weight: 400; }
            .badge {
              display: inline-block; min-width: 4em; padding: 0 .5em; margin-right: .5em; border: 1px solid currentColor;
              border-radius: 1em; text-align: center; font-size: .85rem; font-weight: 700; white-space: nowrap;
            }
            .badge.met { color: var(--reached); } .badge.open { color: var(--open); } .badge.not-met { color: var(--soft); }
            .attainment { font-weight: 700; }
            .working { font-family: "Noto Sans Mono CJK SC", ui-monospace, monospace; }
            .note { color: var(--soft); }
            svg.bar, svg.axis, svg.row { display: block; width: 100%; }
            svg.bar { margin: .5rem 0 .2rem; overflow: visible; padding: 0; }
            .defs { position: absolute; width: 0; height: 0; }
            .track { fill: var(--track); }
            .segment { stroke: var(--paper); stroke-width: 1px; }
            .c0 { fill: var(--c0); background: var(--c0); } .c1 { fill: var(--c1); background: var(--c1); }
            .c2 { fill: var(--c2); background: var(--c2); } .c3 { fill: var(--c3); background: var(--c3); }
            .c4 { fill: var(--c4); background: var(--c4); } .c5 { fill: var(--c5); background: var(--c5); }
            .uncertain { stroke: var(--hatch); stroke-width: 1px; stroke-dasharray: 4 3; }
            #hatch path { stroke: var(--hatch); stroke-width: 2px; }
            .mark { stroke: var(--ink); stroke-width: 2px; }
            .mark.half, .mark.tenfold { stroke-width: 1px; stroke-dasharray: 3 3; }
            svg text { fill: var(--soft); font-size: 12px; stroke: var(--paper); stroke-width: 4px; paint-order: stroke; }
            .beyond path { fill: var(--ink); }
            .beyond text { fill: var(--ink); font-size: 14px; font-weight: 700; }
            .legend { list-style: none; margin: .3rem 0; padding: 0; font-size: .92rem; }
            .legend li { padding-left: 1.4em; position: relative; }
            .swatch { position: absolute; left: 0; top: .42em; width: .9em; height: .9em; border-radius: .15em; }
            .swatch.hatched { border: 1px dashed var(--hatch);
              background: repeating-linear-gradient(45deg, var(--hatch) 0 2px, transparent 2px 6px); }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; }
            caption { text-align: left; color: var(--soft); padding: .2rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
            thead th { border-bottom: 2px solid var(--ink); white-space: nowrap; }
            tbody th { font-weight: 400; }
            .timeline { margin: 0; }
            figcaption { color: var(--soft); font-size: .9rem; margin: .2rem 0 .6rem; }
            .version { padding: .3rem 0; }
            .version p { margin: 0; font-size: .95rem; }
            .version b { padding: 0 .4em; border: 1px solid var(--line); border-radius: .2em; font-size: .85rem; }
            .version.applied b { background: var(--ink); color: var(--paper); border-color: var(--ink); }
            line.law, circle.law { stroke: var(--c5); stroke-width: 2px; fill: var(--c5); }
            line.replaced { stroke: var(--c5); stroke-width: 2px; stroke-dasharray: 2 4; }
            line.interpretation { stroke: var(--c5); stroke-width: 8px; }
            circle.interpretation { fill: var(--c5); }
            .applied line.interpretation, .applied line.law { stroke: var(--c0); }
            .applied circle { fill: var(--c0); stroke: var(--c0); }
            .upright { stroke-width: 2px; }
            .upright.act { stroke: var(--c1); }
            .upright.judgment { stroke: var(--c3); stroke-dasharray: 5 3; }
            text.act, text.judgment { fill: var(--ink); font-weight: 700; }
            footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }
            @media (max-width: 36rem) {
              body { padding: 1rem .8rem 2rem; }
              .key { grid-template-columns: 1fr; gap: .1rem; }
              .key dd { margin-bottom: .5rem; }
              table.grounds thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
              table.grounds tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line); }
              table.grounds th, table.grounds td { display: block; border: 0; padding: .05rem 0; }
            }
            @page { size: A4; margin: 18mm 16mm; }
            @media print {
              :root {
                color-scheme: light;
                --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #999999; --panel: #ffffff;
                --reached: #000000; --clear: #000000; --open: #000000; --track: #eeeeee; --hatch: #333333;
                --c0: #2b6cb0; --c1: #c05621; --c2: #2f855a; --c3: #805ad5; --c4: #b83280; --c5: #4a5568;
              }
              * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
              body { max-width: none; padding: 0; font-size: 10.5pt; }
              h2, h3, h4 { break-after: avoid; }
              .conclusion, tr, .version { break-inside: avoid; }
            }
            """;

    private StyleSheet() {}
}
