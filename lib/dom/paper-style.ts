/** What the card and the bar at a selection have in common, by light and dark. */
export const PAPER_CSS = `
.card,.bar{--paper:#fff;--ink:#1c1d1b;--soft:#585b56;--line:#d8d9d4;--hover:#eeeeea;--focus:#0b62d6;
position:fixed;box-sizing:border-box;max-width:calc(100vw - 16px);
font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);
background:var(--paper);border:1px solid var(--line);border-radius:8px;box-shadow:0 8px 28px rgb(0 0 0/.22)}
.dark{--paper:#2a2c28;--ink:#ecede8;--soft:#b0b3ab;--line:#4a4d47;--hover:#3b3e38;--focus:#8ab8ff;color-scheme:dark}
button{font:inherit;font-size:13px;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;
padding:4px 10px;min-height:28px;cursor:pointer}
button:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
@media (pointer:coarse){button{min-height:44px;padding:8px 14px}}
@media (forced-colors:active){.card,.bar{border:2px solid CanvasText}}`;
