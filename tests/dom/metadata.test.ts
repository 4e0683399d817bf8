import { describe, expect, it } from 'vitest';
import { articleOf, linkedData, namesOf } from '../../lib/dom/json-ld';
import { readMetadata } from '../../lib/dom/metadata';
import { pageOf } from './page';

const URL = 'https://gazette.example/monde/le-pont';
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const metadata = (head: string, body = '') =>
  readMetadata(pageOf(`<html><head>${head}</head><body>${body}</body></html>`, URL), URL);

describe('JSON-LD', () => {
  it.each([
    ['one object', '{"@type":"NewsArticle","headline":"A"}'],
    ['a list', '[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"A"}]'],
    ['a graph', '{"@graph":[{"@type":"Person"},{"@type":["NewsArticle"],"headline":"A"}]}'],
    ['a main entity', '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A"}}'],
    ['raw line breaks in a string', '{"@type":"Article","headline":"A",\n"x":"b\nc"}'],
    ['a comma too many', '{"@type":"Article","headline":"A",}'],
    ['comment marks around it', '<!-- {"@type":"Article","headline":"A"} -->'],
    ['a full type name', '{"@type":"https://schema.org/NewsArticle","headline":"A"}'],
  ])('is read from %s', (_name, json) => {
    expect(articleOf(linkedData(pageOf(script(json))))?.headline).toBe('A');
  });

  it.each([
    ['nothing', ''],
    ['no JSON at all', 'window.x = 1'],
    ['another type', '{"@type":"Product","headline":"A"}'],
    ['a number', '42'],
    ['null in a graph', '{"@graph":[null,1,"x"]}'],
  ])('is no article for %s', (_name, json) => {
    expect(articleOf(linkedData(pageOf(script(json))))).toBeNull();
  });

  it('gives names from strings, objects and lists, but no addresses', () => {
    const authors = [
      'Maud Le Goff',
      { name: 'AFP' },
      [{ name: ['Ian Roe'] }],
      'https://x.example/a',
      7,
      null,
    ];
    expect(namesOf(authors)).toEqual(['Maud Le Goff', 'AFP', 'Ian Roe']);
  });
});

describe('metadata', () => {
  it('prefers JSON-LD to OpenGraph, and OpenGraph to the title', () => {
    const og = '<meta property="og:title" content="B"><title>C</title>';
    expect(metadata(`${script('{"@type":"Article","headline":"A"}')}${og}`).title).toBe('A');
    expect(metadata(og).title).toBe('B');
    expect(metadata('<title>C</title>').title).toBe('C');
    expect(metadata('').title).toBeNull();
  });

  it.each([
    ['By Maud Le Goff | Senior correspondent', 'Maud Le Goff'],
    ['Par Maud Le Goff, Ian Roe', 'Maud Le Goff, Ian Roe'],
    ['Maud Le Goff — Port-Breton', 'Maud Le Goff'],
    ['https://facebook.example/maud', null],
  ])('reads the byline %s as %s', (content, byline) => {
    expect(metadata(`<meta name="author" content="${content}">`).byline).toBe(byline);
  });

  it.each([
    ['2026-02-03T08:15:00+01:00', '2026-02-03T08:15:00+01:00'],
    ['2026-02-03', '2026-02-03'],
    ['Tue, 03 Feb 2026 08:15:00 GMT', '2026-02-03T08:15:00.000Z'],
    ['mardi dernier', null],
  ])('reads the date %s as %s', (content, published) => {
    const head = `<meta property="article:published_time" content="${content}">`;
    expect(metadata(head).published).toBe(published);
  });

  it('falls back to a time element of the page', () => {
    expect(metadata('', '<time datetime="2026-02-03">mardi</time>').published).toBe('2026-02-03');
  });

  it.each([
    ['<link rel="canonical" href="/le-pont-ferme">', 'https://gazette.example/le-pont-ferme'],
    ['<link rel="canonical" href="https://gazette.example/">', URL],
    ['<link rel="canonical" href="javascript:alert(1)">', URL],
    ['<link rel="canonical" href="http://[">', URL],
    ['<meta property="og:url" content="https://gazette.example/p">', 'https://gazette.example/p'],
    ['', URL],
  ])('reads the address from %s', (head, url) => {
    expect(metadata(head).url).toBe(url);
  });
});
