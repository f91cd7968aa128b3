/** The style of the page: plain, printable, light or dark as the reader's system is. */
export const htmlStyle = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#d9dee5;--paper:#fff;--back:#f4f6f8;--error:#b3261e;--warning:#8a5a00;--info:#1f5fa8;--mark:#fff0c2}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#9aa5b4;--line:#39424e;--paper:#1b2129;--back:#12161c;--error:#ff8a80;--warning:#f0b440;--info:#7db8ff;--mark:#5c4a12}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;background:var(--back);color:var(--ink);font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
h1{font-size:1.6rem;margin:1rem 0}h2{font-size:1.15rem;margin:2rem 0 .25rem;overflow-wrap:anywhere}h3{font-size:1rem;margin:1.5rem 0 .5rem}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Consolas,monospace;overflow-wrap:anywhere}
p{margin:.25rem 0}ol,ul{padding:0;list-style:none;margin:.5rem 0}
input[type=radio]{position:absolute;opacity:0}
input+label{display:inline-block;margin:0 .25rem .5rem 0;padding:.1rem .75rem;cursor:pointer}
input[type=radio]+label{border:1px solid var(--line);border-radius:1rem}
input[type=radio]:checked+label{background:var(--ink);color:var(--paper)}
input:focus-visible+label{outline:2px solid var(--info);outline-offset:2px}
.facts,.why,.place{color:var(--soft)}
.counts{display:flex;gap:.5rem 1.25rem;flex-wrap:wrap}
ol>li{background:var(--paper);border:1px solid var(--line);border-left:.3rem solid var(--soft);border-radius:.4rem;padding:.6rem .9rem;margin:.6rem 0;break-inside:avoid}
li.error{border-left-color:var(--error)}li.warning{border-left-color:var(--warning)}li.info{border-left-color:var(--info)}
.error em,.counts .error b{color:var(--error)}.warning em,.counts .warning b{color:var(--warning)}.info em,.counts .info b{color:var(--info)}
em{font-style:normal;font-weight:600}.message{font-size:1.05rem}
i{font-style:normal}i::before{content:": "}#lang-zh:checked~main i::before{content:"："}
pre{margin:.4rem 0;padding:.3rem .6rem;background:var(--back);border-radius:.3rem;white-space:pre-wrap}
mark{background:var(--mark);color:inherit}
.ok{padding:1rem;background:var(--paper);border:1px solid var(--line);border-radius:.4rem}
.waived li{opacity:.75}
#lang-zh:checked~* .en,#lang-zh:checked~label .en,#lang-en:checked~* .zh,#lang-en:checked~label .zh{display:none}
#show-error:not(:checked)~main ol>.error,#show-warning:not(:checked)~main ol>.warning,#show-info:not(:checked)~main ol>.info{display:none}
@media print{body>input,body>label{display:none}body{background:none;padding:0}}
`;
