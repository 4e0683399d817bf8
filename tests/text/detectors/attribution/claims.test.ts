import { describe, expect, it } from 'vitest';
import { claimFeatures } from '../../../../lib/text/detectors/attribution/claim-features';
import { canClaim, judgeClaims } from '../../../../lib/text/detectors/attribution/claim-rules';
import { claimSigns } from '../../../../lib/text/detectors/attribution/claims';
import { compiled } from '../../../../lib/text/detectors/attribution/compiled';
import { readSentences } from '../../../../lib/text/detectors/attribution/read-sentences';
import type { Reading } from '../../../../lib/text/detectors/attribution/reading';
import { tensesOf } from '../../../../lib/text/detectors/attribution/tenses';
import type { TextDocument } from '../../../../lib/text/detectors/detector';
import { languageOf } from '../../../../lib/text/languages';
import { quotations } from '../../../../lib/text/quotations';
import { segment } from '../../../../lib/text/segment';
import { tokenize } from '../../../../lib/text/tokens';
import type { Story } from '../../../../lib/text/types';

function read(tag: string, text: string): Reading[] {
  const language = languageOf(tag);
  if (!language) throw new Error(tag);
  const article = {
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }],
    language: tag,
    title: '',
    byline: null,
    siteName: null,
    published: null,
    url: null,
  };
  const sentences = segment(article, language);
  const document: TextDocument = { ...article, sentences, quotations: quotations(article) };
  const story: Story = {
    language: tag,
    analysed: tag,
    people: [],
    mentions: [],
    offices: [],
    figures: [],
    findings: [],
    sentences,
    statements: [],
    sources: [],
    covered: text.length,
  };
  return readSentences(document, story, compiled(language.attribution, tag));
}

const first = (tag: string, text: string) => read(tag, text)[0] as Reading;

describe('tenses', () => {
  it.each([
    ['fr', 'Les députés ont finalement adopté le texte.', ['perfect']],
    ['fr', 'Le texte a été largement rejeté.', ['passive', 'perfect']],
    ['fr', 'Ils signèrent la paix.', ['past']],
    ['fr', 'La séance reprendra plus tard.', ['future']],
    ['fr', 'La situation est difficile.', []],
    ['fr', 'Il cite « nous avons gagné » sans rien dire.', []],
    ['en', 'The council rejected the plan.', ['past']],
    ['en', 'The plan was widely rejected.', ['passive', 'past']],
    ['en', 'The plan will fail.', ['future']],
    ['en', 'The mood is grim.', []],
  ])('in %s: %s', (tag, text, expected) => {
    const language = languageOf(tag)?.attribution;
    if (!language) throw new Error(tag);
    const tokens = tokenize(text, { start: 0, end: text.length }, language);
    const opened = text.indexOf('«');
    const closed = text.indexOf('»');
    const quoted = tokens.map(({ start }) => start > opened && start < closed);
    expect([...tensesOf(tokens, quoted, language)].sort()).toEqual(expected);
  });
});

describe('signs of a claim', () => {
  it.each([
    ['fr', 'Le réseau serait dirigé depuis la capitale.', { conditional: true, condition: false }],
    ['fr', 'Si la loi passait, il serait condamné.', { conditional: true, condition: true }],
    ['fr', 'Qui paiera ?', { question: true }],
    ['fr', 'Quelle audace !', { exclamation: true, question: false }],
    ['fr', 'Nous avons vu la foule.', { firstPerson: true }],
    ['en', 'Who will pay?', { question: true }],
    ['en', 'The plan failed.', { question: false, firstPerson: false, conditional: false }],
  ])('in %s: %s', (tag, text, expected) => {
    const { view } = first(tag, text);
    const language = languageOf(tag);
    if (!language) throw new Error(tag);
    const signs = claimSigns(view, compiled(language.attribution, tag), []);
    expect(signs).toMatchObject(expected);
  });

  it('tells days, institutions and openings apart', () => {
    const { signs } = first('fr', 'Mais le tribunal siège mardi.');
    expect([...signs.context]).toEqual(
      expect.arrayContaining(['link', 'opens-link', 'institution', 'day']),
    );
  });
});

describe('features', () => {
  it('leave names and quoted words out', () => {
    const [features = []] = claimFeatures(read('en', 'Yesterday Marlow called it “dreadful”.'));
    expect(features).toContain('w=called');
    expect(features).not.toContain('w=marlow');
    expect(features).not.toContain('w=dreadful');
    expect(features).toContain('quoted');
  });

  it('say where the sentence stands and what its neighbours are', () => {
    const readings = read(
      'en',
      'The mood is grim. “We are tired,” said Ann Marlow. Nothing moves.',
    );
    const features = claimFeatures(readings);
    expect(features[0]).toEqual(expect.arrayContaining(['top', 'after-quote', 'states']));
    expect(features[2]).toContain('before-quote');
  });
});

describe('the judgement', () => {
  const judged = (tag: string, text: string) => {
    const readings = read(tag, text);
    judgeClaims(readings, tag);
    return readings[0] as Reading;
  };

  it.each([
    ['fr', 'Le réseau serait en réalité dirigé par un ancien policier soupçonné de fraude.', 'U1'],
    ['fr', 'Cette réforme est sans doute le plus grand échec de la décennie.', 'U1'],
    ['en', 'The minister reportedly ignored the warnings.', 'U1'],
    ['en', 'Voters are increasingly tired of the biggest scandal in years.', null],
  ])('in %s marks: %s', (tag, text, rule) => {
    const reading = judged(tag, text);
    expect(reading.status).toBe('unattributed');
    expect(reading.strength).toBeGreaterThan(0);
    expect(reading.strength).toBeLessThanOrEqual(1);
    if (rule) expect(reading.rule).toBe(rule);
    expect(reading.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    ['fr', 'Le Sénat a adopté la loi mardi par 214 voix contre 112.'],
    ['fr', 'Qui a payé ces voyages ?'],
    ['fr', 'Lire aussi.'],
    ['en', 'The council voted on Tuesday to adopt the budget.'],
    ['en', 'Who paid for it?'],
  ])('in %s leaves alone: %s', (tag, text) => {
    expect(judged(tag, text).status).toBe('none');
  });

  it('never touches what a source vouches for', () => {
    const reading = judged('en', 'The plan is a terrible failure, said Ann Marlow.');
    expect(reading.status).toBe('named');
    expect(reading.strength).toBe(0);
  });

  it('asks for a sentence with something to say', () => {
    expect(canClaim(first('en', 'Terrible news.'))).toBe(false);
    expect(canClaim(first('en', 'The plan is a terrible failure.'))).toBe(true);
  });
});
