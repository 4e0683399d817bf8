import { PAPER_CSS } from './paper-style';

/** Looks of the card; nothing of the page's own styles reaches into it. */
export const CARD_CSS = `${PAPER_CSS}
.card{width:21.5rem;overflow:auto;overscroll-behavior:contain}
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
button:hover{border-color:var(--soft)}
@media (prefers-reduced-motion:no-preference){.card{animation:in .12s ease-out}@keyframes in{from{opacity:0}}}
`;
