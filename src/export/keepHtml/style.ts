/** How the page looks, wherever it is opened: on a small screen, in the dark, on paper, from right to left. */
export const style = `:root{color-scheme:light dark}
body{margin:0 auto;padding:1.1rem;max-width:40rem;font:1.125rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere;color:light-dark(#22302f,#ece8df);background:light-dark(#fbf7ef,#161f1e)}
:lang(ar){line-height:1.75}
h1,h2,h3{line-height:1.25;font-weight:600}
h1{font-size:1.75rem}
h2{font-size:1.4rem;margin:2.2rem 0 .5rem;border-block-end:2px solid light-dark(#0f5f5b,#8fd3c8);padding-block-end:.3rem}
h3{font-size:1.15rem;margin:1.6rem 0 .3rem}
dl,dd,p{margin:0}
dt{margin-block-start:.8rem;color:light-dark(#48595a,#bfc6c0)}
dd,li{margin-block-start:.2rem}
ul{margin:.6rem 0 0;padding-inline-start:1.2rem}
p+p{margin-block-start:.6rem}
bdi{white-space:pre-wrap}
.note{border:2px solid light-dark(#76868a,#8a9794);border-radius:14px;padding:.8rem 1rem}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt;line-height:1.4;color:#000;background:#fff}h2,h3,dt{break-after:avoid}dt{color:#000}dd,li{break-inside:avoid}}
@page{margin:18mm}
`;

/** What a policy calls this style: base64 of its SHA-256 (tested). Worked out here once, so that no page has to. */
export const styleHash = 'sha256-z8EE67VDSoMyi5DSyId/hPRnK5bUDaVM8iOhM3MQng4=';
