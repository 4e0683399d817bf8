import type { ConsentPage } from '../harness/page';

const PARAGRAPHS = [
  'The council of Brinwold voted on Tuesday to keep the old railway bridge open for walkers.',
  'Engineers had found rust in two of its nine pillars and asked for repairs before the winter.',
  'The work will take eleven weeks and cost some 340,000 pounds, according to the town’s treasurer.',
  'Shopkeepers near the bridge said that they feared for the weeks before the holidays.',
];

/** How a page is put together around its banner. */
export interface Sheet {
  id: string;
  product: string;
  language: string;
  kind?: ConsentPage['kind'];
  /** Markup at the end of the body. */
  banner: string;
  /** Markup at the beginning of the body, before the header. */
  first?: string;
  /** Markup inside the article. */
  inArticle?: string;
  css?: string;
  script?: string;
  frame?: string;
  box: string;
  refusable?: boolean;
  delay?: number;
}

/**
 * What every replica's buttons do: `data-consent="granted|refused"` stores the choice as the page
 * would and takes the banner away (`data-gone` names it), `data-opens` shows another layer.
 */
const CHOICES = `
addEventListener('click', (event) => {
  const target = event.composedPath().find((node) => node.dataset && (node.dataset.consent || node.dataset.opens));
  if (!target) return;
  event.preventDefault();
  const root = target.getRootNode();
  if (target.dataset.opens) {
    for (const layer of root.querySelectorAll('[data-layer]')) layer.hidden = layer.dataset.layer !== target.dataset.opens;
    return;
  }
  let choice = target.dataset.consent;
  if (choice === 'switches')
    choice = [...root.querySelectorAll('input[type=checkbox]:not([disabled])')].some((box) => box.checked) ? 'granted' : 'refused';
  localStorage.setItem('consent', choice);
  document.cookie = 'consent=' + choice + '; path=/';
  window.closeBanner();
});
window.closeBanner = () => {
  document.documentElement.classList.remove('locked');
  document.body.classList.remove('locked');
  for (const box of document.querySelectorAll('[data-gone]')) box.remove();
};
if (localStorage.getItem('consent')) addEventListener('DOMContentLoaded', () => window.closeBanner());
`;

/** A news page with the banner, as a whole document. */
export function sheet(spec: Sheet): ConsentPage {
  const paragraphs = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS];
  const html = `<!doctype html>
<html lang="${spec.language}"><head><meta charset="utf-8"><title>Bridge stays open</title>
<meta property="og:type" content="article">
<style>body{margin:0;font:18px/1.7 Georgia,serif}article{max-width:640px;margin:0 auto;padding:16px}
header.top{background:#123;color:#fff;padding:12px}p{margin:0 0 40px}[hidden]{display:none!important}
.locked{overflow:hidden}button,a.button{padding:8px 14px;margin:4px;font:inherit}
.bar{position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff;padding:16px;z-index:9999}
.bar a{color:#fff}.middle{position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:9999}
.middle>.box{position:absolute;left:20%;right:20%;top:20%;background:#fff;color:#111;padding:24px}
${spec.css ?? ''}</style><script>${CHOICES}</script></head>
<body>${spec.first ?? ''}<header class="top"><strong>The Brinwold Post</strong> <a href="/">Home</a></header>
<main><article><h1>Bridge stays open</h1>${spec.inArticle ?? ''}
${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main><footer>© The Brinwold Post</footer>
${spec.banner}<script>${spec.script ?? ''}</script></body></html>`;
  return {
    id: spec.id,
    product: spec.product,
    language: spec.language,
    kind: spec.kind ?? 'banner',
    html,
    box: spec.box,
    ...(spec.frame === undefined ? {} : { frame: spec.frame }),
    ...(spec.refusable === undefined ? {} : { refusable: spec.refusable }),
    ...(spec.delay === undefined ? {} : { delay: spec.delay }),
  };
}

/** `document.querySelector` as an expression. */
export const one = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
/** The same inside a shadow root. */
export const inShadow = (host: string, selector: string) =>
  `${one(host)}.shadowRoot.querySelector(${JSON.stringify(selector)})`;
