/** Looks of the card; nothing of the page's own styles reaches into it. */
export const CARD_CSS = `
.card{--paper:#fff;--ink:#1c1d1b;--soft:#585b56;--line:#d8d9d4;--focus:#0b62d6;
box-sizing:border-box;width:21.5rem;max-width:calc(100vw - 16px);overflow:auto;overscroll-behavior:contain;
font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);
background:var(--paper);border:1px solid var(--line);border-radius:8px;box-shadow:0 8px 28px rgb(0 0 0/.22)}
.dark{--paper:#2a2c28;--ink:#ecede8;--soft:#b0b3ab;--line:#4a4d47;--focus:#8ab8ff;
color-scheme:dark}
.card:focus{outline:none}.card:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
section{padding:12px 14px}section+section{border-top:1px solid var(--line)}
.kind{margin:0 0 4px;font-size:12px;font-weight:600}
.kind span{text-decoration:underline currentColor 2px;text-underline-offset:3px}
.official .kind{color:var(--official)}.figure .kind{color:var(--figure)}.statement .kind{color:var(--statement)}
.official .kind span{text-decoration-style:var(--official-line)}.figure .kind span{text-decoration-style:var(--figure-line)}
.statement .kind span{text-decoration-style:var(--statement-line);text-decoration-thickness:1.5px}
h2{margin:0;font-size:17px;line-height:1.3;font-weight:650;overflow-wrap:anywhere}
p{margin:4px 0 0;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 10px;margin:8px 0 0;font-size:13px}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
ul{margin:6px 0 0;padding:0 0 0 18px;font-size:13px}li{margin:2px 0}
footer{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:8px 14px;border-top:1px solid var(--line)}
footer .place{margin-inline-start:auto;color:var(--soft);font-size:12px}
button{font:inherit;font-size:13px;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;
padding:4px 10px;min-height:28px;cursor:pointer}
button:hover{border-color:var(--soft)}button:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
@media (pointer:coarse){button{min-height:44px;padding:8px 14px}}
@media (forced-colors:active){.card{border:2px solid CanvasText}}
@media (prefers-reduced-motion:no-preference){.card{animation:in .12s ease-out}@keyframes in{from{opacity:0}}}
`;
