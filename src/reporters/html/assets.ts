// Style and script of the report. Both stand in the file itself; the policy of the page names their hashes.

const colors = `:root{color-scheme:light dark;--ground:#fff;--raised:#f6f8fa;--text:#1b1f24;--dim:#59636e;--line:#d1d9e0;--error:#b3261e;--warning:#7a4f00;--info:#0b57a4;--error-ground:#fde7e5;--warning-ground:#fdf0d2;--info-ground:#e3effb;--benefits:#b86e00;--risks:#0b57a4;--ok:#1a6b34}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14171b;--raised:#1c2127;--text:#e6e9ed;--dim:#9aa4af;--line:#39424c;--error:#ff9a92;--warning:#f2c14e;--info:#86bdf5;--error-ground:#4a1f1c;--warning-ground:#453411;--info-ground:#17324c;--benefits:#f2c14e;--risks:#86bdf5;--ok:#7ccf94}}`

const text = `*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:1rem 1.25rem 4rem;background:var(--ground);color:var(--text);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.3rem;margin:0 0 .75rem;overflow-wrap:anywhere}h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
a{color:inherit}a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--info);outline-offset:2px}
code{font-size:.92em;overflow-wrap:anywhere}.dim,header p,footer{color:var(--dim)}header p,footer{font-size:.92rem;margin:.25rem 0}footer{margin-top:3rem}
.level{font-weight:600}.level.error,.missing,.blocked{color:var(--error)}.level.warning,.needs-review,.unknown{color:var(--warning)}.level.info,.not-fully-checked{color:var(--info)}.met,.clear{color:var(--ok)}
.status{display:inline-block;font-size:.88rem;font-weight:600;line-height:1.4;border:1px solid;border-radius:1rem;padding:0 .6rem;white-space:nowrap}
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0 1rem}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}th{background:var(--raised)}`

const layout = `.site,.page{padding-top:1.25rem;scroll-margin-top:3.5rem}section+.page{border-top:2px solid var(--line);margin-top:2.5rem}
.filters{position:sticky;z-index:1;top:0;background:var(--ground);border-bottom:1px solid var(--line);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:center}.filters[hidden]{display:none}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 .9rem}legend{float:left;font-weight:600;padding:0 .9rem 0 0}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem;margin-top:1.5rem;align-items:start}
.findings h3{margin-top:0}.cards{list-style:none;margin:0;padding:0}
@media (min-width:60rem){article{position:sticky;top:4rem;max-height:calc(100vh - 5rem);overflow-y:auto}}
@media (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr)}.filters{position:static}}
.counts{display:flex;flex-wrap:wrap;gap:0 2rem;align-items:start}
.duties{list-style:none;padding:0;columns:22rem;column-gap:2rem}.duties li{break-inside:avoid}.duty{font-weight:600}`

const parts = `article{border:1px solid var(--line);border-radius:.5rem;padding:.25rem 1.25rem;overflow-wrap:anywhere}
article h3,article h4,article h5,article h6{font-size:1.05rem;margin:1.2rem 0 .4rem}article h3{font-size:1.25rem}article p{margin:.6rem 0}article ul,article ol{margin:.6rem 0;padding-left:1.6rem}
.chrome,.meta,.alt,.footnote{color:var(--dim);font-size:.92rem}.label{border:1px solid var(--line);border-radius:.25rem;color:var(--dim);font-size:.8rem;padding:0 .3rem}
article .quote{border-left:.2rem solid var(--line);margin:0;padding:.3rem 0 .3rem .8rem}
mark{color:inherit;border-radius:.15rem;scroll-margin-top:6rem}mark a{text-decoration:underline .15rem;text-underline-offset:.2em}mark sup{color:var(--dim);font-size:.7em;font-weight:600;line-height:0;padding-left:.1em}
mark.error{background:var(--error-ground)}mark.error a{text-decoration-color:var(--error)}mark.warning{background:var(--warning-ground)}mark.warning a{text-decoration-color:var(--warning);text-decoration-style:dashed}mark.info{background:var(--info-ground)}mark.info a{text-decoration-color:var(--info);text-decoration-style:dotted}mark.off{background:none}mark.off a{text-decoration:none}mark.off sup{display:none}
:target{outline:2px solid var(--info);outline-offset:.2rem}.page:target{outline:0}
.card{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem;overflow-wrap:anywhere;scroll-margin-top:4.5rem}
.card blockquote{margin:0 0 .6rem;font-style:italic}.number{display:inline-block;min-width:1.5rem;border-radius:.25rem;background:var(--raised);border:1px solid var(--line);color:var(--dim);font-size:.8rem;font-style:normal;font-weight:600;text-align:center;text-decoration:none}
.finding+.finding{border-top:1px solid var(--line);margin-top:.75rem;padding-top:.75rem}.finding p{margin:.2rem 0}
.finding dl{margin:.5rem 0 0;font-size:.92rem}.finding dl div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem;margin:.15rem 0}dt{color:var(--dim)}dd{margin:0}
@media (max-width:30rem){.finding dl div{grid-template-columns:minmax(0,1fr);gap:0}}
.strip{margin:1rem 0}.strip figcaption{font-weight:600}.strip dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.4rem .9rem;margin:.4rem 0 0}.strip dd{color:var(--dim);font-size:.9rem}.strip svg{width:100%;height:.9rem;display:block;border-radius:.2rem}.ground{fill:var(--line)}rect.benefits{fill:var(--benefits)}rect.risks{fill:var(--risks)}`

const print = `@page{size:A4;margin:16mm}
@media print{html{font-size:9.5pt}body{max-width:none;padding:0}.filters{display:none}.columns{display:block}.findings{margin-top:1.5rem}article{border:0;padding:0;border-left:.15rem solid var(--line);padding-left:.8rem}.finding,figure,tr,blockquote{break-inside:avoid}blockquote,h2,h3,h4,h5,h6{break-after:avoid}.page~.page,.site~.page{break-before:page}*{print-color-adjust:exact}}`

export const style = [colors, text, layout, parts, print].join('\n')

/** Shows the findings whose level and action are both ticked, the cards that have any, and the words of those cards. */
export const script = `const form=document.querySelector('.filters'),boxes=[...form.querySelectorAll('input')]
function apply(){const off=new Set(boxes.filter(b=>!b.checked).map(b=>b.name+' '+b.value)),shown=new Set();let count=0
for(const one of document.querySelectorAll('.finding')){one.hidden=off.has('level '+one.dataset.level)||off.has('action '+one.dataset.action)
if(!one.hidden){count++;shown.add(one.closest('.card').id)}}
for(const card of document.querySelectorAll('.card'))card.hidden=!shown.has(card.id)
for(const mark of document.querySelectorAll('mark'))mark.classList.toggle('off',!shown.has(mark.dataset.card))
form.querySelector('output').textContent=off.size?count+' shown':''}
form.addEventListener('change',apply);form.hidden=boxes.length===0;apply()`
