/** A page that is built to harm whoever reads it, as its server sends it. */
export interface HostilePage {
  name: string;
  html: string;
  /** A page that never stands still: its own tasks are not told from ours, and it may undo our marks. */
  restless?: true;
}

const SENTENCES = [
  'Le maire de Port-Breton, Yann Kervella, a annoncé mardi la fermeture du vieux pont pour dix mois, le temps de refaire ses quatre piles.',
  'Selon la préfecture, quelque 12 000 véhicules l’empruntent chaque jour, et une déviation passera par la route de la corniche.',
  'Le président Emmanuel Macron a promis une aide de 3,2 millions d’euros ; les commerçants du quai redoutent une perte de 15 %.',
];
/** Each has a number of its own: what stands twice on a page is read once. */
const paragraph = (at: number) => `<p>${SENTENCES[at % 3]} Il a fallu ${at + 11} heures.</p>`;
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => paragraph(at)).join('\n');
const page = (body: string, script = '') =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le vieux pont</title><meta property="og:type" content="article"></head><body><article><h1>Le vieux pont ferme</h1>${paragraphs(6)}${body}</article>${script && `<script>${script}</script>`}</body></html>`;

const stacked = (text: string) => [...text].map((sign) => sign + '\u0301'.repeat(100)).join('');

/** What issue trackers of extensions and readers tell of: too much, too deep, unclosed, against us. */
export const hostilePages = (): HostilePage[] => [
  { name: '5 MB of text', html: page(paragraphs(38_000)) },
  { name: '1,000,000 nodes', html: page(`<div>${'<b></b>'.repeat(1_000_000)}</div>`) },
  // Browsers themselves flatten what a parser nests deeper than some hundred elements.
  {
    name: '10,000 elements deep',
    html: page('<div>'.repeat(10_000) + paragraphs(9) + '</div>'.repeat(10_000)),
  },
  { name: 'a word of 10 MB', html: page(`<p>${'a'.repeat(10_000_000)}</p>`) },
  {
    name: '50,000 quotation marks',
    html: page(`<p>${'« '.repeat(25_000)}${'" '.repeat(25_000)}</p>`),
  },
  {
    name: 'quotations that never close',
    html: page(
      SENTENCES.map((text) => `<p>« ${text.repeat(60)}</p>`)
        .join('')
        .repeat(10),
    ),
  },
  {
    name: '100 combining marks a letter',
    html: page(`<p>${stacked(SENTENCES[0] ?? '').repeat(3)}</p>`),
  },
  { name: 'bidi overrides', html: page(`<p>\u202e${SENTENCES.join('\u2066')}</p>`.repeat(20)) },
  { name: 'a million digits', html: page(`<p>${'1 234,5 '.repeat(125_000)}</p>`) },
  { name: 'a paragraph of 1 MB', html: page(`<p>${SENTENCES.join(' ').repeat(2_700)}</p>`) },
  {
    name: 'names that clobber the document',
    html: page(
      '<form name="body"><input name="documentElement"><input name="cookie"></form><img name="querySelector"><form id="head"></form>',
    ),
  },
  {
    name: 'poisoned built-ins',
    html: page(
      '',
      'for(const [on,name] of [[Array,"map"],[Map,"get"],[String,"split"],[Node,"cloneNode"],[Element,"querySelectorAll"]])on.prototype[name]=()=>{throw new Error("poison")};Range=StaticRange=Highlight=function(){throw new Error("poison")};Object.prototype.extra=1;for(const on of [Object,Array,Node,Element,Document,Range])on.prototype&&Object.freeze(on.prototype);document.createTreeWalker=()=>{throw new Error("poison")}',
    ),
  },
  {
    name: 'a thousand changes a second',
    html: page(
      '<b id="count"></b>',
      'let n=0;setInterval(()=>{for(let i=0;i<4;i++){count.textContent=++n;const x=document.createElement("i");document.querySelector("article").append(x);x.remove()}},4)',
    ),
    restless: true,
  },
  {
    name: 'highlights cleared again and again',
    html: page('', 'setInterval(()=>CSS.highlights.clear(),50)'),
    restless: true,
  },
];
