import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readingOf, whenReading } from '../../scripts/launch/reading';
import { paintedWords, startRig, until } from './fixture';

/** Pages that render late, again and again, or against us. */
const rig = startRig();

const STORY = [
  'Le maire de Port-Breton, Yann Kervella, a annoncé mardi la fermeture du vieux pont pour une durée de dix mois, le temps de refaire ses quatre piles.',
  'Selon la préfecture, quelque 12 000 véhicules l’empruntent chaque jour, et une déviation sera mise en place par la route de la corniche.',
  'Le président Emmanuel Macron a promis une aide de 3,2 millions d’euros. Les commerçants du quai redoutent une perte de clientèle de 15 %.',
];
const article = (title: string, story = STORY) =>
  `<article id="story"><h1>${title}</h1>${story.map((text) => `<p>${text}</p>`).join('')}</article>`;
const page = (body: string, script: string) =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le vieux pont</title><meta property="og:type" content="article"></head><body>${body}<script>const A=${JSON.stringify(article('Le vieux pont ferme'))};const B=${JSON.stringify(article('Le vieux pont rouvre', [...STORY].reverse()))};${script}</script></body></html>`;

Object.assign(rig.pages, {
  '/late': page('<div id="root"></div>', 'setTimeout(()=>{root.innerHTML=A},1200)'),
  '/again': page(
    '<div id="root"></div>',
    'let n=0;const draw=()=>{root.innerHTML=A;window.drawn=++n;if(n<6)setTimeout(draw,500)};draw()',
  ),
  '/router': page(
    '<div id="root"></div>',
    'root.innerHTML=A;window.go=(to,html)=>{history.pushState(null,"",to);setTimeout(()=>{root.innerHTML=html},400)};window.other=B;window.first=A',
  ),
  '/busy': page(
    `${article('Le vieux pont ferme')}<b id="count"></b>`,
    'let n=0;setInterval(()=>{for(let i=0;i<4;i++){count.textContent=++n;const x=document.createElement("i");story.append(x);x.remove()}},4)',
  ),
  '/thief': page(article('Le vieux pont ferme'), ''),
  '/poison': page(
    `${article('Le vieux pont ferme')}<form><input name="body"><input name="getSelection"></form>`,
    'for(const [on,name] of [[Array,"map"],[Map,"get"],[String,"split"],[Node,"cloneNode"],[Element,"querySelectorAll"]])on.prototype[name]=()=>{throw new Error("poison")};Range=StaticRange=Highlight=function(){throw new Error("poison")};Object.prototype.extra=1;Object.freeze(Array.prototype);document.createTreeWalker=()=>{throw new Error("poison")}',
  ),
});

async function visit(path: string): Promise<{ page: Page; errors: string[] }> {
  const opened = await rig.launched.browser.newPage();
  const errors: string[] = [];
  opened.on('pageerror', (error) => errors.push(String(error)));
  await opened.goto(rig.site.origin + path, { waitUntil: 'load' });
  await opened.bringToFront();
  return { page: opened, errors };
}

const painted = (opened: Page) =>
  until(async () => {
    const words = await paintedWords(opened);
    return words.includes('Emmanuel Macron') && words;
  }, 'the marks');

/** True when every painted range still stands in the page. */
const areAlive = (opened: Page) =>
  opened.evaluate(() =>
    [...CSS.highlights.values()].every((highlight) =>
      [...highlight].every(({ startContainer }) => startContainer.isConnected),
    ),
  );

describe('marks', () => {
  it('come on a page that renders late', async () => {
    const { page: opened } = await visit('/late');
    await painted(opened);
    await opened.close();
  });

  it('are right again after the page has rendered itself anew', async () => {
    const { page: opened, errors } = await visit('/again');
    await until(
      () => opened.evaluate(() => (window as { drawn?: number }).drawn === 6),
      'the page',
    );
    await until(async () => (await painted(opened)) && (await areAlive(opened)), 'live marks');
    expect(errors).toEqual([]);
    await opened.close();
  });

  it('go at once with the page that a router leaves, and come with the next one', async () => {
    const { page: opened } = await visit('/router');
    const { origin } = rig.site;
    await painted(opened);
    await opened.evaluate('go("/autre-page", other)');
    await until(async () => (await paintedWords(opened)).length === 0, 'the old marks to go');
    const { state } = await whenReading(
      rig.asker,
      `${origin}/autre-page`,
      ({ state }) => state?.status === 'article',
    );
    expect(state?.article).toMatchObject({
      title: 'Le vieux pont rouvre',
      url: `${origin}/autre-page`,
    });
    await painted(opened);
    await opened.evaluate('go("/", "<ul><li>Accueil</li></ul>")');
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await paintedWords(opened)).toEqual([]);
    expect((await readingOf(rig.asker, `${origin}/`))?.state?.article ?? null).toBeNull();
    await opened.close();
  });

  it('stay on a page that changes a thousand times a second, which stays quick', async () => {
    const { page: opened } = await visit('/busy');
    await painted(opened);
    const waited = await opened.evaluate(async () => {
      const start = performance.now();
      for (let i = 0; i < 20; i += 1) await new Promise((done) => setTimeout(done, 0));
      return performance.now() - start;
    });
    expect(waited).toBeLessThan(1_500);
    expect(await areAlive(opened)).toBe(true);
    await opened.close();
  });

  it('come back after the page has thrown them out', async () => {
    const { page: opened } = await visit('/thief');
    await painted(opened);
    await opened.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await opened.mouse.move(200, 200);
    await opened.mouse.move(210, 210);
    await painted(opened);
    expect(await opened.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await opened.close();
  });

  it('come on a page that has poisoned everything they could need', async () => {
    const { page: opened, errors } = await visit('/poison');
    await until(
      () =>
        readingOf(rig.asker, `${rig.site.origin}/poison`).then(
          (reading) => reading?.state?.status === 'article',
        ),
      'the article',
    );
    expect(errors).toEqual([]);
    await opened.close();
  });
});
