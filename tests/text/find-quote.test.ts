import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, quoteFinder } from '../../lib/text/find-quote';
import { quoteOf } from '../../lib/text/quote';

const TEXT = `Le port de Saint-Malo a rouvert lundi matin, après six semaines de travaux.

« Nous avons tenu les délais », a déclaré la présidente de la région, Anne Kerdoncuff. Selon elle, 340 ouvriers se sont relayés jour et nuit sur les quais.

Le syndicat des pêcheurs réclame toujours une aide de 900 euros par bateau, que le ministère n’a pas confirmée. Une réunion est prévue le 14 mai à Rennes.

D’après la chambre de commerce, 1 250 camions attendaient dimanche soir à l’entrée de la ville.`;

/** Notes `words` in TEXT and looks for them in `now`. */
function anchor(words: string, now: string, from = TEXT) {
  const start = from.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const span = { start, end: start + words.length };
  return anchorQuote(now, { quote: quoteOf(from, span), position: span });
}

function shown(words: string, now: string) {
  const anchoring = anchor(words, now);
  return 'span' in anchoring ? now.slice(anchoring.span.start, anchoring.span.end) : null;
}

const FIGURE = '340';
const NAME = 'Anne Kerdoncuff';
const SENTENCE =
  'Le syndicat des pêcheurs réclame toujours une aide de 900 euros par bateau, que le ministère n’a pas confirmée.';

describe('a passage is found as written', () => {
  it.each([FIGURE, NAME, SENTENCE, 'tenu les délais'])('when nothing changed: %s', (words) => {
    const start = TEXT.indexOf(words);
    expect(anchor(words, TEXT)).toEqual({
      state: 'found',
      span: { start, end: start + words.length },
    });
  });

  it.each([FIGURE, NAME, SENTENCE])('after a paragraph came before it: %s', (words) => {
    const now = `Mis à jour à midi. Le préfet a parlé de 12 navires.\n\n${TEXT}`;
    expect(anchor(words, now).state).toBe('found');
    expect(shown(words, now)).toBe(words);
  });

  it('whatever the quotation marks, spaces and soft hyphens', () => {
    const now = TEXT.replace(
      '« Nous avons tenu les délais »',
      '“Nous\u00a0avons tenu\n les dé\u00adlais”',
    );
    const anchoring = anchor('« Nous avons tenu les délais »', now);
    expect(anchoring.state).toBe('found');
    expect(shown('« Nous avons tenu les délais »', now)).toBe(
      '“Nous\u00a0avons tenu\n les dé\u00adlais”',
    );
  });

  it('when accents are written apart', () => {
    expect(anchor(SENTENCE, TEXT.normalize('NFD')).state).toBe('found');
    expect(shown(SENTENCE, TEXT.normalize('NFD'))).toBe(SENTENCE.normalize('NFD'));
  });

  it('even where the selection began inside a word', () => {
    expect(anchor('ouvert lundi matin', TEXT).state).toBe('found');
  });
});

describe('a passage has moved', () => {
  it('when it stands word for word among other words', () => {
    const now = `${TEXT.replace(`${SENTENCE} `, '')}\n\nEn bref. ${SENTENCE} Fin.`;
    expect(anchor(SENTENCE, now).state).toBe('moved');
    expect(shown(SENTENCE, now)).toBe(SENTENCE);
  });
});

describe('a passage is shown as changed, with what it says now', () => {
  it.each<[string, string, string, string]>([
    ['a figure alone', FIGURE, '340 ouvriers', '410 ouvriers'],
    ['a figure in the passage', SENTENCE, '900 euros', '1 200 euros'],
    ['a negation that went', SENTENCE, 'n’a pas confirmée', 'a confirmée'],
    ['a negation that came', SENTENCE, 'réclame toujours', 'ne réclame plus'],
    ['one word', SENTENCE, 'syndicat', 'comité'],
  ])('%s', (_what, words, before, after) => {
    const now = TEXT.replace(before, after);
    const anchoring = anchor(words, now);
    expect(anchoring).toMatchObject({
      state: 'changed',
      now: words.replace(before, after).replace('340', '410'),
    });
  });

  it('when the number grew around the old one', () => {
    const now = TEXT.replace('340 ouvriers', '1 340 ouvriers');
    expect(anchor(FIGURE, now)).toMatchObject({ state: 'changed', now: '1 340' });
  });
});

describe('a passage is orphaned and never put elsewhere', () => {
  it.each<[string, string, string]>([
    ['when its paragraph went', SENTENCE, TEXT.split('\n\n').toSpliced(2, 1).join('\n\n')],
    ['when it was cut out of its sentence', SENTENCE, TEXT.replace(SENTENCE, '')],
    [
      'when the text is another',
      SENTENCE,
      'Le conseil a voté une aide de 900 euros pour les écoles.',
    ],
    [
      'when its name only stands elsewhere',
      NAME,
      `${TEXT.replace(`, ${NAME}`, '')} Photo : ${NAME}.`,
    ],
    [
      'when its figure only stands elsewhere',
      FIGURE,
      `${TEXT.replace('340', 'Des')} Prix : 340 euros.`,
    ],
    ['when the text is empty', SENTENCE, ''],
    [
      'when another sentence of its pattern stands there',
      SENTENCE,
      TEXT.replace(
        SENTENCE,
        'La mairie de Brest propose depuis hier un prêt de 40 000 euros aux familles.',
      ),
    ],
  ])('%s', (_why, words, now) => {
    expect(anchor(words, now)).toEqual({ state: 'orphaned' });
  });

  it('when there is no quote at all', () => {
    const nothing = { quote: { exact: ' ', prefix: '', suffix: '' }, position: null };
    expect(anchorQuote(TEXT, nothing)).toEqual({ state: 'orphaned' });
  });
});

describe('repeated words', () => {
  const twice =
    'Le 3 mai, 40 blessés à Lyon. Le bilan a été revu. Le 4 mai, 40 blessés à Lille. Fin du bilan.';

  it('are told apart by what stands around them', () => {
    for (const start of [twice.indexOf('40'), twice.lastIndexOf('40')]) {
      const span = { start, end: start + 2 };
      const anchoring = anchorQuote(`Avant. ${twice}`, {
        quote: quoteOf(twice, span),
        position: null,
      });
      expect(anchoring).toEqual({ state: 'found', span: { start: start + 7, end: start + 9 } });
    }
  });
});

describe('any text and any passage', () => {
  it('is found again in the same text, whatever the characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [
            number,
            number,
          ];
          const anchoring = anchorQuote(text, {
            quote: quoteOf(text, { start, end }),
            position: { start, end },
          });
          if ('span' in anchoring) {
            expect(anchoring.span.start).toBeGreaterThanOrEqual(0);
            expect(anchoring.span.end).toBeLessThanOrEqual(text.length);
            expect(anchoring.span.end).toBeGreaterThanOrEqual(anchoring.span.start);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is answered in time on a long text', () => {
    const long = `${TEXT}\n\n${'Encore un mot sur le port et sur les travaux de la ville. '.repeat(3_000)}`;
    const find = quoteFinder(long);
    const start = long.indexOf(SENTENCE);
    const span = { start, end: start + SENTENCE.length };
    const quote = quoteOf(long, span);
    const begun = performance.now();
    for (let i = 0; i < 20; i += 1)
      find({ quote: { ...quote, exact: `${quote.exact} ${i}` }, position: span });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
