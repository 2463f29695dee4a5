/** The tokens of the house with another company's sign: a band of ink, and bottle instead of chalk. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#FBF9F5;--sheet:#FFFFFF;--ink:#15171C;--second:#565B65;--rule:#DDD8CE;--chalk:#2B5AA6;--madder:#9E2A2B;--bottle:#1F6B4A;--on-bottle:#FFFFFF;--serif:"Source Serif 4 Variable","Source Serif 4",Georgia,"Times New Roman","Noto Serif SC","Songti SC",serif;--sans:"IBM Plex Sans",system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;--mono:"IBM Plex Mono",ui-monospace,Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{--paper:#121417;--sheet:#1A1D22;--ink:#EDE9E1;--second:#A9ACB3;--rule:#2E3238;--chalk:#8DB3F2;--madder:#F0908F;--bottle:#7CC7A3;--on-bottle:#121417}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere;background:var(--paper);color:var(--ink);font:17px/1.5 var(--sans);font-variant-numeric:tabular-nums}
html:lang(zh-CN) body{line-height:1.7}
h1,h2{font-family:var(--serif);font-weight:400;margin:0;line-height:1.2;text-wrap:balance}
h1{font-size:35px}
h2{font-size:21px}
p{margin:0;max-width:68ch}
a{color:var(--chalk);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--chalk);outline-offset:2px}
header{background:var(--ink);color:var(--paper)}
header div{max-width:1040px;margin:0 auto;padding:12px 20px;display:flex;gap:12px;align-items:baseline;flex-wrap:wrap}
header strong{font:600 21px/1.2 var(--mono)}
header span{font-size:15px}
main{max-width:1040px;margin:0 auto;padding:28px 20px 64px;display:grid;gap:32px}
main>*{min-width:0}
main.narrow{max-width:640px}
.head{display:grid;gap:16px}
.notice{border-block:1px solid var(--rule);padding:12px 0}
.notice strong{display:block}
.summary table{width:100%;border-collapse:collapse;margin-top:8px}
.summary th,.summary td{text-align:start;vertical-align:top;padding:8px 0;border-bottom:1px solid var(--rule);font-weight:400}
.summary thead th{font-size:15px;color:var(--second)}
.summary th:last-child,.summary td:last-child{text-align:end;white-space:nowrap;padding-inline-start:16px}
.summary tfoot th,.summary tfoot td{border-bottom:0;border-top:1.6px solid var(--ink);font-weight:600}
.small{font-size:15px;color:var(--second)}
.block{display:block}
fieldset{border:0;padding:0;margin:0 0 24px;min-width:0;display:grid;gap:16px}
legend{font:400 21px/1.2 var(--serif);padding:0;margin-bottom:12px}
label{display:block;font-weight:600}
.hint{display:block;font-size:15px;color:var(--second);font-weight:400}
.wrong{display:block;font-size:15px;color:var(--madder)}
input{display:block;width:100%;margin-top:4px;padding:10px 12px;min-height:48px;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--ink);border-radius:2px}
input[aria-invalid=true]{border:2px solid var(--madder)}
.pair{display:grid;gap:16px;align-items:end}
button,.button{display:block;width:100%;min-height:52px;padding:12px 20px;font:600 17px/1.4 var(--sans);text-align:center;text-decoration:none;background:var(--bottle);color:var(--on-bottle);border:1px solid var(--bottle);border-radius:2px;cursor:pointer}
button.quiet,.button.quiet{background:transparent;color:var(--ink);border-color:var(--ink)}
.stack{display:grid;gap:12px;margin-top:24px}
.back{display:inline-block;padding:12px 0}
.alert{border-inline-start:3px solid var(--madder);padding:4px 0 4px 16px}
.alert h2{color:var(--madder)}
.alert ul{margin:8px 0 0;padding:0;list-style:none}
.cards ul{list-style:none;margin:8px 0 0;padding:0}
.cards .small+.small,.cards ul+.small{margin-top:12px}
.cards li{border-top:1px solid var(--rule);display:grid;grid-template-columns:1fr auto;gap:0 16px;align-items:center;padding:8px 0}
.cards code{font:15px/1.5 var(--mono);white-space:nowrap}
.cards li span{grid-column:1;font-size:15px;color:var(--second)}
.cards li a{grid-column:2;grid-row:1/span 2;padding:12px 0}
footer{max-width:1040px;margin:0 auto;padding:16px 20px 40px;border-top:1px solid var(--rule);font-size:15px;color:var(--second)}
@media (min-width:420px){.pair{grid-template-columns:1fr 1fr}}
@media (min-width:860px){main.till{grid-template:"head head" auto "summary form" auto "cards form" 1fr/5fr 7fr;gap:40px 64px}.head{grid-area:head}.summary{grid-area:summary}.cards{grid-area:cards}.form{grid-area:form}}
@media (max-width:480px){h1{font-size:27px}}
`
