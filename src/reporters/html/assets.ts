// Style and script of the report. Both stand in the file itself; the policy of the page names their hashes.

export const style = `:root{--ground:#fff;--text:#1b1f24;--dim:#59636e;--line:#d1d9e0;--error:#b3261e;--warning:#8a5a00;--info:#0b57a4;--error-ground:#fde7e5;--warning-ground:#fdf0d2;--info-ground:#e3effb;--benefit:#8a5a00;--risk:#0b57a4;--ok:#1a6b34;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--text:#e6e9ed;--dim:#9aa4af;--line:#39424c;--error:#ff9a92;--warning:#f2c14e;--info:#86bdf5;--error-ground:#4a1f1c;--warning-ground:#453411;--info-ground:#17324c;--benefit:#f2c14e;--risk:#86bdf5;--ok:#7ccf94}}
*{box-sizing:border-box}body{margin:0 auto;max-width:80rem;padding:1rem 1.25rem 4rem;background:var(--ground);color:var(--text);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.5rem}h2{font-size:1.25rem;margin-top:2.5rem;overflow-wrap:anywhere}h3{font-size:1.05rem}a{color:inherit}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem}@media (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr)}}
article{border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;overflow-wrap:anywhere}
.chrome,.meta,.alt,.footnote,.label{color:var(--dim);font-size:.9rem}.quote{border-left:.2rem solid var(--line);padding-left:.8rem}
mark{color:inherit;border-bottom:.15rem solid;border-radius:.15rem}mark a{text-decoration:none}mark.error{background:var(--error-ground);border-color:var(--error)}mark.warning{background:var(--warning-ground);border-color:var(--warning)}mark.info{background:var(--info-ground);border-color:var(--info)}
.card{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem}.card blockquote{margin:0 0 .5rem;font-style:italic;overflow-wrap:anywhere}.finding+.finding{border-top:1px solid var(--line);margin-top:.75rem;padding-top:.75rem}.finding p{margin:.2rem 0}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .75rem;margin:.5rem 0 0;font-size:.92rem}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}
.level{font-weight:600}.level.error,.missing,.blocked{color:var(--error)}.level.warning,.needs-review,.unknown{color:var(--warning)}.level.info,.not-fully-checked{color:var(--info)}.met,.clear{color:var(--ok)}
.status{font-size:.9rem;font-weight:600;border:1px solid;border-radius:1rem;padding:.1rem .6rem;white-space:nowrap}
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0 1rem}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
.counts{display:flex;flex-wrap:wrap;gap:2rem}.strip{margin:1rem 0}.strip svg{width:100%;height:1.75rem;display:block;border-radius:.25rem}.strip .ground{fill:var(--line)}.strip rect.benefit{fill:var(--benefit)}.strip rect.risk{fill:var(--risk)}.strip figcaption{color:var(--dim);font-size:.9rem}span.benefit{color:var(--benefit)}span.risk{color:var(--risk)}
.filters{position:sticky;top:0;background:var(--ground);border-bottom:1px solid var(--line);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:1rem}.hide-error .finding.error,.hide-warning .finding.warning,.hide-info .finding.info{display:none}.hide-error mark.error,.hide-warning mark.warning,.hide-info mark.info{background:none;border:0}.card:not(:has(.finding)){display:none}
.hide-error .card:not(.warning):not(.info),.hide-warning .card:not(.error):not(.info),.hide-info .card:not(.error):not(.warning){display:none}
footer{margin-top:3rem;color:var(--dim);font-size:.9rem}
@page{size:A4;margin:18mm}@media print{:root{color-scheme:light}.filters{display:none}.columns{display:block}.findings{margin-top:1rem}.card,figure,tr{break-inside:avoid}.page{break-before:page}body{max-width:none;padding:0;font-size:10pt}}`

export const script = `for(const box of document.querySelectorAll('.filters input'))box.addEventListener('change',()=>document.body.classList.toggle('hide-'+box.value,!box.checked))`
