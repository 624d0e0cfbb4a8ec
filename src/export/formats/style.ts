/** How the page looks wherever it is opened: small, dark, on paper, from right to left. */
export const style = `:root{color-scheme:light dark}
body{margin:0 auto;padding:1.1rem;max-width:40rem;font:1.125rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere;color:light-dark(#22302f,#ece8df);background:light-dark(#fbf7ef,#161f1e)}
:lang(ar){line-height:1.75}
h1,h2,.title{line-height:1.3;font-weight:600}
h1{font-size:1.7rem;margin:.5rem 0}
h2{font-size:1.3rem;margin:2rem 0 .4rem;border-block-start:2px solid light-dark(#0f5f5b,#8fd3c8);padding-block-start:.8rem}
p{margin:.4rem 0}
ul{margin:.4rem 0;padding-inline-start:1.3rem}
li{margin-block:.7rem}
.note{border:2px solid light-dark(#76868a,#8a9794);border-radius:14px;padding:.5rem 1rem;margin-block:1rem}
.second{color:light-dark(#48595a,#bfc6c0)}
li p{white-space:pre-line}
.own{border-inline-start:4px solid light-dark(#76868a,#8a9794);padding-inline-start:.8rem}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt;line-height:1.4;color:#000;background:#fff}h1,h2,.title{break-after:avoid}h2{margin-block:1.2em .2em;padding-block-start:.4em}li{break-inside:avoid;margin-block:.4em}.second{color:#000}}
@page{margin:18mm}
`;

/** What a policy calls this style: base64 of its SHA-256 (tested). Worked out here once, so that no page has to. */
export const styleHash = 'sha256-7dTZwjuBeNzoLCeg9UsDNvp14Mbvuq1AKRX58JaHWRM=';
