import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/text/analyse';
import { correct } from '../../../lib/text/corrections/apply';
import { quoteOf } from '../../../lib/text/quote';
import type { ArticleText, Correction, Story, Verdict } from '../../../lib/text/types';

const PARAGRAPHS = [
  'Barrage : la ministre s’explique',
  'La ministre de l’Énergie, Claire Vasseur, a déclaré lundi que le barrage coûterait 40 millions d’euros.',
  'Le chantier tourne au fiasco. L’association Rivières vivantes y voit « une erreur ».',
  'Le coût de 40 millions d’euros avait été annoncé en 2021. Claire Vasseur n’a pas répondu.',
];

function article(paragraphs: readonly string[]): ArticleText {
  let text = '';
  const blocks = paragraphs.map((words, at) => {
    if (at > 0) text += '\n\n';
    const start = text.length;
    text += words;
    return { role: at > 0 ? 'paragraph' : 'headline', start, end: text.length } as const;
  });
  const told = { title: paragraphs[0] ?? '', byline: null, siteName: null, published: null };
  return { text, blocks, language: 'fr', url: null, ...told };
}

const whole = article(PARAGRAPHS);
const story = analyse(whole);
const kept = (...verdicts: Verdict[]): Correction[] =>
  verdicts.map((verdict, at) => ({
    ...{ id: String(at), made: '2026-03-12T10:00:00Z' },
    ...{ url: 'https://gazette.example/barrage', verdict },
  }));
const spanOf = (words: string) => {
  const start = whole.text.indexOf(words);
  return { start, end: start + words.length };
};
const claim = story.statements.find(({ status }) => status === 'unattributed');
const officials = ({ people }: Story) =>
  people.filter(({ official }) => official).map(({ name }) => name);

describe('the story that is corrected here', () => {
  it('has an official, figures that are linked, a claim and sources', () => {
    expect(officials(story)).toEqual(['Claire Vasseur']);
    expect(story.findings.some(({ kind }) => kind === 'repeated')).toBe(true);
    expect(claim && whole.text.slice(claim.start, claim.end)).toBe('Le chantier tourne au fiasco.');
    expect(story.sources.map(({ name }) => name)).toContain('Claire Vasseur');
  });
});

describe('a correction', () => {
  it('that is about nothing here leaves the very story', () => {
    const elsewhere = kept(
      { kind: 'not-official', name: 'Somebody Else', wikidata: null },
      { kind: 'not-figure', quote: { exact: '12', prefix: 'on ', suffix: ' days' } },
    );
    expect(correct(story, whole.text, elsewhere)).toBe(story);
    expect(correct(story, whole.text, [])).toBe(story);
  });

  it('takes the office from a person, who stays a person and a source', () => {
    const list = kept({ kind: 'not-official', name: 'claire  VASSEUR', wikidata: null });
    const now = correct(story, whole.text, list);
    expect(officials(now)).toEqual([]);
    expect(now.sources).toEqual(story.sources);
    expect(now.corrected).toEqual(list);
    expect(officials(story)).toEqual(['Claire Vasseur']);
  });

  it('holds for the same person in another article, not for a namesake known to be another', () => {
    const other = analyse(
      article(['Port : un accord', 'La ministre Claire Vasseur a signé mardi à Nantes.']),
    );
    const list = kept({ kind: 'not-official', name: 'Claire Vasseur', wikidata: 'Q1' });
    expect(officials(other)).toEqual(['Claire Vasseur']);
    expect(officials(correct(other, '', list))).toEqual([]);
    const namesake = { ...other, people: other.people.map((one) => ({ ...one, wikidata: 'Q2' })) };
    expect(correct(namesake, '', list)).toBe(namesake);
  });

  it('takes a figure away, and what rested on it', () => {
    const figure = spanOf('40 millions d’euros');
    const list = kept({ kind: 'not-figure', quote: quoteOf(whole.text, figure) });
    const now = correct(story, whole.text, list);
    expect(now.figures).toHaveLength(story.figures.length - 1);
    expect(now.figures.some(({ start }) => start === figure.start)).toBe(false);
    expect(now.findings.some(({ kind }) => kind === 'repeated')).toBe(false);
  });

  it('is not put on the same words in other surroundings', () => {
    const quote = {
      exact: '40 millions d’euros',
      prefix: 'il vole ',
      suffix: ' au casino de Nice',
    };
    expect(correct(story, whole.text, kept({ kind: 'not-figure', quote }))).toBe(story);
  });

  it('gives a claim to the source that the reader names', () => {
    if (!claim) throw new Error('no claim');
    const quote = quoteOf(whole.text, claim);
    const by = (name: string, kind: 'person' | 'document'): Verdict => ({
      ...{ kind: 'attributed', quote, source: { name, kind } },
    });
    const person = correct(story, whole.text, kept(by('Claire Vasseur', 'person')));
    const at = story.statements.indexOf(claim);
    expect(person.statements[at]).toMatchObject({ status: 'named', rule: 'R1', strength: 0 });
    expect(person.sources.find(({ name }) => name === 'Claire Vasseur')?.statements).toContain(at);
    expect(person.sources).toHaveLength(story.sources.length);
    const report = correct(story, whole.text, kept(by('Rapport de la Cour', 'document')));
    expect(report.statements[at]?.status).toBe('organization');
    expect(report.sources.at(-1)).toEqual({
      ...{ name: 'Rapport de la Cour', kind: 'document', person: null, statements: [at] },
    });
  });

  it('says that a statement claims nothing, and the others keep their sources', () => {
    if (!claim) throw new Error('no claim');
    const list = kept({ kind: 'not-claim', quote: quoteOf(whole.text, claim) });
    const now = correct(story, whole.text, list);
    expect(now.statements).toHaveLength(story.statements.length - 1);
    const said = ({ statements, sources }: Story) =>
      sources.map(({ name, statements: of }) => [name, of.map((at) => statements[at]?.start)]);
    expect(said(now)).toEqual(said(story));
  });

  it('says that nobody vouches for what was given a source', () => {
    const at = story.statements.findIndex(({ status }) => status === 'named');
    const given = story.statements[at];
    if (!given) throw new Error('nothing is attributed');
    const list = kept({ kind: 'attributed', quote: quoteOf(whole.text, given), source: null });
    const now = correct(story, whole.text, list);
    expect(now.statements[at]).toMatchObject({ status: 'unattributed', source: null, strength: 1 });
    expect(now.sources.flatMap(({ statements }) => statements)).not.toContain(at);
  });
});
