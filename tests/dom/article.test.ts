import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/dom/article';
import { ARTICLE, PARAGRAPHS, pageOf } from './page';

const read = (document: Document) => {
  const reading = readArticle(document);
  if (!reading) throw new Error('no article');
  const { text, blocks } = reading.article;
  const byRole = (role: string) =>
    blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end));
  return { ...reading, byRole };
};

describe('the article of a page', () => {
  it('is its headline, standfirst, paragraphs, quotes and lists, in order', () => {
    const { article, byRole } = read(pageOf(ARTICLE));
    expect(byRole('headline')).toEqual(['Port-Breton : le vieux pont ferme pour dix mois']);
    expect(byRole('standfirst')).toHaveLength(1);
    expect(byRole('paragraph')).toEqual(PARAGRAPHS);
    expect(byRole('heading')).toEqual(['Les commerçants inquiets']);
    expect(byRole('list-item')).toEqual([
      'Fermeture : lundi 16 février.',
      'Réouverture : mi-décembre.',
    ]);
    expect(byRole('blockquote')).toHaveLength(1);
    expect(article.text.startsWith('Port-Breton')).toBe(true);
  });

  it('leaves out or marks as such what is not the story', () => {
    const { article, byRole } = read(pageOf(ARTICLE));
    expect(byRole('caption')).toEqual(['Pont']);
    for (const stray of [
      /cookies/,
      /Accueil/,
      /À lire aussi/,
      /Recevez/,
      /Partager/,
      /déplorable/,
      /Mentions/,
    ]) {
      expect(article.text).not.toMatch(stray);
    }
    expect(byRole('paragraph').join()).not.toMatch(/Publié le|Par Maud/);
  });

  it('knows who wrote it, when, where, and under which address', () => {
    expect(read(pageOf(ARTICLE)).article).toMatchObject({
      title: 'Port-Breton : le vieux pont ferme pour dix mois',
      byline: 'Maud Le Goff',
      siteName: 'La Gazette',
      published: '2026-02-03T08:15:00+01:00',
      url: 'https://gazette.example/monde/le-pont',
      language: 'fr',
    });
  });

  it('leaves the page as it is, byte for byte', () => {
    const document = pageOf(ARTICLE);
    const before = document.documentElement.outerHTML;
    read(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('knows where each block stands in the page', () => {
    const { article, map } = read(pageOf(ARTICLE));
    for (const block of article.blocks) {
      const range = map.rangeOf(block);
      expect(range?.toString().replace(/\s+/g, ' ')).toBe(
        article.text.slice(block.start, block.end),
      );
    }
  });

  it('takes a passage that stands twice where the article has it', () => {
    const [first = ''] = PARAGRAPHS;
    const teaser = `<div class="teaser-list"><p>${first}</p></div>`;
    const document = pageOf(ARTICLE.replace('<main>', `${teaser}<main>`));
    const { article, map } = read(document);
    const start = article.text.indexOf(first);
    const node = map.boundaryOf({ start, end: start + first.length })?.startContainer;
    expect(node?.parentElement?.parentElement?.localName).toBe('article');
  });

  it('splits text at doubled line breaks and keeps single ones as spaces', () => {
    const lines = `${PARAGRAPHS[0]}<br><br>${PARAGRAPHS[1]}<br>${PARAGRAPHS[2]}<br><br>${PARAGRAPHS[3]}`;
    const { byRole } = read(
      pageOf(`<html lang="fr"><body><h1>Le pont</h1><div>${lines}</div></body></html>`),
    );
    expect(byRole('paragraph')).toEqual([
      PARAGRAPHS[0],
      `${PARAGRAPHS[1]} ${PARAGRAPHS[2]}`,
      PARAGRAPHS[3],
    ]);
  });

  it('takes the headline from the metadata where the page prints another one', () => {
    const document = pageOf(ARTICLE.replace(/<h1>.*<\/h1>/, '<h1>En direct du conseil</h1>'));
    const { article, map } = read(document);
    expect(article.title).toBe('Port-Breton : le vieux pont ferme pour dix mois');
    expect(map.boundaryOf({ start: 0, end: article.title.length })).toBeNull();
  });

  it.each([
    ['an empty page', ''],
    ['a page without text', '<html><body><div></div></body></html>'],
    ['a line of text', '<html><body><p>Bientôt ici.</p></body></html>'],
    ['a frameset', '<html><frameset><frame src="a.html"></frameset></html>'],
  ])('is null for %s', (_name, html) => {
    expect(readArticle(pageOf(html))).toBeNull();
  });

  it('is read from broken HTML', () => {
    const broken = ARTICLE.replaceAll('</p>', '')
      .replace('</article>', '')
      .replace('</main>', '</b></i>');
    expect(read(pageOf(broken)).article.text).toContain(PARAGRAPHS[3]);
  });

  it('is read from a page of fifty thousand elements, and quickly', () => {
    const filler = '<span>x</span>'.repeat(50_000);
    const document = pageOf(ARTICLE.replace('<footer>', `<div hidden>${filler}</div><footer>`));
    const start = performance.now();
    expect(read(document).article.text).toContain(PARAGRAPHS[1]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('does not fall over hundreds of nested boxes', () => {
    const depth = 800;
    const nested = '<div>'.repeat(depth) + '</div>'.repeat(depth);
    expect(() =>
      readArticle(pageOf(ARTICLE.replace('<footer>', `${nested}<footer>`))),
    ).not.toThrow();
  });
});
