/** The report's one style sheet: light and dark, desk and telephone, paper. Contrast at least 4.5 to 1 throughout. */

export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--card:#f6f8fa;--line:#d1d9e0;--text:#1f2328;--quiet:#59636e;--bad:#b3261e;--badfill:#d9544c;--good:#1a6f33;--mid:#815500;--midfill:#d29922;--link:#0550ae;--fill:#7d9fc9;--bar:#e4e9ef}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#161b22;--line:#3d444d;--text:#e6edf3;--quiet:#a3adb8;--bad:#ff9d94;--badfill:#da5c53;--good:#6fdd8b;--mid:#f0c04a;--midfill:#bb8009;--link:#79b8ff;--fill:#4f78ab;--bar:#21262d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link)}
h1{font-size:1.65rem;line-height:1.25;margin:1.75rem 0 .5rem;text-wrap:balance}
h2{font-size:1.4rem;margin:0 0 .25rem}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0;max-width:52rem}
code{font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--card);border-radius:4px;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem;overflow-x:auto}
pre code{background:none;padding:0}
.verdict{display:inline-block;font-weight:700;border:2px solid;border-radius:999px;padding:.1rem .8rem;font-size:.95rem;margin:0}
.verdict.fail,.verdict.error{color:var(--bad)}.verdict.pass,.verdict.pass-with-waivers{color:var(--good)}
.quiet,.cut,figcaption{color:var(--quiet)}
.cut{font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;margin:1rem 0}
section{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1.75rem}
.lead{font-size:1.125rem}
.plain{border-left:4px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
.plain p{margin:.35rem 0}
.scroll{overflow-x:auto;margin:.75rem 0;position:relative}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:4.5rem}
th{font-weight:600}
tbody th{font-weight:500}
thead th{overflow-wrap:normal;color:var(--quiet);font-size:.8rem;vertical-align:bottom}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;min-width:0}
tbody th{min-width:9rem}td:last-child{min-width:12rem}td.num:last-child,.chart td:last-child{min-width:0}.nobr,time{white-space:nowrap}.chart tbody th{min-width:7rem}.findings td:last-child{min-width:14rem}.findings td:nth-child(4){white-space:nowrap}.findings td:nth-child(6){min-width:6.5rem}
.pill{display:inline-block;white-space:nowrap;font-size:.8rem;font-weight:600;border:1px solid;border-radius:999px;padding:0 .5rem}
.pill.violated,.pill.error,.pill.missing{color:var(--bad)}.pill.inconclusive,.pill.waived{color:var(--mid)}.pill.satisfied{color:var(--good)}.pill.not-applicable{color:var(--quiet)}
.finding{border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:8px;padding:.25rem 1rem .5rem;margin:.75rem 0}
.finding.warns{border-left-color:var(--mid)}
.finding h4{margin:.5rem 0 .25rem}
.finding{max-width:60rem}.finding p{margin:.3rem 0;max-width:none}
.chart table td:last-child{width:46%;min-width:8rem;vertical-align:middle;padding-right:0}
.chart thead th:last-child{width:46%}
.chart table td:nth-child(3){white-space:nowrap}
svg.bar{display:block;width:100%;height:1.5rem;background:var(--bar);border-radius:3px}
.fill{fill:var(--fill)}.fill.beyond{fill:var(--badfill)}.fill.unsure{fill:var(--midfill)}.fill.left-out{fill:var(--line)}
.whisker,.limit{fill:none;vector-effect:non-scaling-stroke}
.whisker{stroke:var(--text);stroke-width:1.5}
.limit{stroke:var(--text);stroke-width:2;stroke-dasharray:4 3}
.pictures{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;align-items:flex-start;margin:.75rem 0}
figure{margin:.25rem 0;flex:1 1 17rem;max-width:25rem;min-width:0}figure.wide{flex-basis:100%;max-width:none}figcaption{font-weight:600;margin-bottom:.25rem}
svg.plot{display:block;width:100%;height:auto}.plot text{fill:var(--quiet);font-size:10.5px}
.grid{fill:none;stroke:var(--line);stroke-width:.75}.axis{fill:none;stroke:var(--quiet);stroke-width:1}
.curve{fill:none;stroke:var(--fill);stroke-width:1.5}.dot{fill:var(--fill);stroke:var(--page)}.fill.other{fill:var(--midfill)}
.plot .whisker{stroke:var(--quiet);stroke-width:1}.plot .limit{stroke:var(--quiet);stroke-width:1.25}
.confusion td,.confusion td:last-child{min-width:0;padding:.2rem .3rem}.confusion tbody th{min-width:5.5rem;vertical-align:middle}.confusion table{width:auto}
.cell{display:block;min-width:4rem;padding:.3rem .5rem;border-radius:4px;--ink:var(--fill)}.cell.wrong{--ink:var(--badfill)}
.cell.d1{background:color-mix(in srgb,var(--ink) 10%,transparent)}.cell.d2{background:color-mix(in srgb,var(--ink) 20%,transparent)}.cell.d3{background:color-mix(in srgb,var(--ink) 30%,transparent)}.cell.d4{background:color-mix(in srgb,var(--ink) 40%,transparent)}.cell.d5{background:color-mix(in srgb,var(--ink) 50%,transparent)}
.slices table td:nth-child(4){white-space:nowrap}.slices table td:last-child{width:34%}
svg.lineage{display:block}
.node rect{fill:var(--card);stroke:var(--line);stroke-width:1.25}.node.model rect{stroke:var(--text);stroke-width:2}
.node text{fill:var(--text);font-size:12px}.node .second{fill:var(--quiet);font-size:11px}
.edge path{fill:none;stroke:var(--quiet);stroke-width:1.5}.edge .head{fill:var(--quiet);stroke:none}
.edge.declared path:first-child,.edge.unavailable path:first-child{stroke-dasharray:5 4}
.edge.contradicted path{stroke:var(--bad);stroke-width:3}.edge.contradicted .head{fill:var(--bad)}
.edge circle{fill:var(--page);stroke:var(--line)}.edge text{fill:var(--text);font-size:11px;text-anchor:middle}
.edge.contradicted text{fill:var(--bad);font-weight:700}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;font-size:.9rem}
.sign{display:inline-block;min-width:1.2rem;text-align:center;font-weight:700}
.sign.contradicted{color:var(--bad)}
.heat .cell{stroke:none}.heat .low{fill:color-mix(in srgb,var(--good) 20%,var(--page))}.heat .medium{fill:color-mix(in srgb,var(--midfill) 26%,var(--page))}.heat .high{fill:color-mix(in srgb,var(--badfill) 34%,var(--page))}.heat .critical{fill:color-mix(in srgb,var(--badfill) 62%,var(--page))}
.plot.heat text{font-size:11px}.plot.heat .product{font-size:9px;fill:var(--text)}.heat .more,.plot.heat .risk text{fill:var(--text);font-weight:600;font-size:9.5px}
.risk rect{fill:var(--page);stroke:var(--text);stroke-width:1}.risk.raised rect{stroke:var(--bad);stroke-width:2.25}
.way path,.way circle{fill:none;stroke:var(--text);stroke-width:1.2}.way .head{fill:var(--text);stroke:none}.way.raised path{stroke:var(--bad);stroke-width:1.75;stroke-dasharray:4 3}.way.raised .head{fill:var(--bad);stroke:none}
.level{font-weight:600}.level.high,.level.critical{color:var(--bad)}.level.medium{color:var(--mid)}.level.low{color:var(--good)}
svg.tie{display:block}.tie rect{fill:var(--card);stroke:var(--quiet);stroke-width:1.25}.tie text{fill:var(--text);font-size:11.5px}.tie .road{fill:none;stroke:var(--quiet);stroke-width:1.5}
.tie .event rect{stroke:var(--bad);stroke-width:2.5}.tie .event text{font-weight:700}.tie .barrier rect{fill:var(--page);stroke:var(--good);stroke-width:2}.tie .barrier.degraded rect{stroke:var(--mid);stroke-dasharray:6 4}.tie .barrier.missing rect,.tie .barrier.unmet rect{stroke:var(--bad);stroke-dasharray:2 3}
.tie .mark{font-weight:700}.sign.missing,.sign.unmet{color:var(--bad)}.sign.degraded{color:var(--mid)}.sign.working{color:var(--good)}
.mode{fill:var(--fill)}.mode.H{fill:var(--badfill)}.mode.M{fill:var(--midfill)}.mode.rest{fill:var(--line)}path.share{fill:none;stroke:var(--text);stroke-width:1.5}circle.share{fill:var(--text)}
figure.pareto{max-width:40rem}.beside figure{max-width:30rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1.25rem;margin:.75rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
details{margin:.75rem 0}summary{cursor:pointer;font-weight:600;padding:.25rem 0}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.25rem .5rem}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--quiet);font-size:.9rem}
@media (max-width:40rem){.chart caption{display:block}body{font-size:15px}header,main,footer{padding:0 1rem}h1{font-size:1.35rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}
.chart table,.chart tbody,.chart tr{display:block}.chart thead{position:absolute;left:-99rem}.chart tbody th,.chart tbody td{display:inline-block;border:0;padding:.1rem .6rem 0 0;min-width:0;width:auto}
.chart:not(.people) td:nth-child(2)::before{content:"n = "}.slices table td:nth-child(3)::before{content:"error "}.slices table td:nth-child(4)::before{content:"worse by "}.chart table td:last-child{display:block;width:100%;padding:.15rem 0 .5rem}.chart tbody tr{border-bottom:1px solid var(--line)}
.findings caption,.findings table,.findings tbody,.findings tr{display:block}.findings thead{position:absolute;left:-99rem}.findings tbody th,.findings tbody td,.findings td:nth-child(6){display:inline-block;border:0;padding:.1rem .6rem 0 0;min-width:0;width:auto}
.findings tbody td:empty{display:none}.findings td:nth-child(4)::before{content:"interval "}.findings td:nth-child(5)::before{content:"n = "}.findings td:nth-child(6)::before{content:"asked "}
.findings tbody td:last-child{display:block;padding:.15rem 0 .6rem;min-width:0}.findings tbody tr{border-bottom:1px solid var(--line);padding-top:.4rem}}
@media (max-width:40rem){.stacked caption,.stacked table,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block}.stacked thead{position:absolute;left:-99rem}.stacked tbody th,.stacked tbody td{border:0;padding:.1rem 0;min-width:0}.stacked tbody tr{border-bottom:1px solid var(--line);padding:.4rem 0}
.risks td:nth-child(3)::before{content:"before: "}.risks td:nth-child(4)::before{content:"now: "}.risks td:nth-child(6)::before{content:"borne by "}.incidents td:nth-child(3)::before{content:"how bad: "}.incidents td:nth-child(4)::before{content:"state: "}.incidents td:nth-child(5)::before{content:"reached: "}.incidents td:nth-child(6)::before{content:"decided: "}.incidents td:nth-child(7)::before{content:"came of it: "}}
@media print{:root{--page:#fff;--card:#fff;--text:#000;--quiet:#444;--line:#999}body{font-size:10pt}nav,.skip{display:none}section{break-before:page;border:0;margin:0}.scroll{overflow:visible}tr,.finding{break-inside:avoid}svg.bar,.fill,.pill{print-color-adjust:exact;-webkit-print-color-adjust:exact}details::details-content{content-visibility:visible;height:auto}}
`
