/** How the page looks, on a screen and on paper. Fonts are those that the reader has: nothing is fetched. */
export const style = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1a1a1a; background: #fff; line-height: 1.7;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei", system-ui, sans-serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.6em 0 0.6em; }
h1 { font-size: 1.8rem; text-align: center; text-wrap: balance; }
h2 { font-size: 1.4rem; border-bottom: 1px solid #767676; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.05rem; }
p { margin: 0.6em 0; }
p:lang(zh) { text-align: justify; }
a { color: #0b4f9c; text-decoration: underline; }
sup { font-size: 0.7em; line-height: 0; }
sup + sup { margin-left: 0.3em; }
dl { display: grid; grid-template-columns: max-content auto; gap: 0.2rem 1rem; }
dt { font-weight: bold; }
dd { margin: 0; }
nav > ul { columns: 2; }
nav > ul > li { break-inside: avoid; }
nav li li { font-size: 0.9em; }
.wording { display: block; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: 0.92em; overflow-wrap: anywhere; }
caption { font-weight: bold; padding: 0.3em; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid #767676; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
thead th, th[scope="rowgroup"] { background: #eef2f7; }
figure { margin: 1.2em auto; max-width: 44rem; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; fill: #1a1a1a; }
figcaption { font-weight: bold; text-align: center; padding: 0.3em; }
summary { font-size: 0.92em; cursor: pointer; }
[role="doc-endnotes"] { font-size: 0.85em; border-top: 1px solid #767676; margin-top: 2rem; }
:target { background: #fff3bf; }
@media (max-width: 40rem) { .pair, dl { grid-template-columns: 1fr; } nav > ul { columns: 1; } }
@media print {
  @page { size: A4; margin: 20mm 18mm; @bottom-center { content: "— " counter(page) " —"; font-size: 10.5pt; } }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  thead th, th[scope="rowgroup"] { print-color-adjust: exact; }
  .wide { page: wide; }
  @page wide { size: A4 landscape; }
  details { display: none; }
  [role="doc-backlink"] { display: none; }
}
`;
