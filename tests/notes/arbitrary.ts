import fc from 'fast-check';
import type { Note, NoteSubject } from '../../lib/notes/note';
import { sourceKeyOf, sourceOfSubject } from '../../lib/notes/source';
import { normaliseUrl } from '../../lib/notes/url';

/** Texts that did harm somewhere: markup, formulas, prototypes, bidi marks, emoji, NUL, half a pair. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example","ok")',
  '+1+cmd|"/C calc"!A0',
  '__proto__',
  'constructor',
  '\u202egnp.exe\u202c',
  '👩‍🚀 à la une',
  'a\0b',
  'half \ud83d pair',
  '"quoted", with comma\r\nand line',
  '[link](javascript:alert(1))',
];

/** Any text, often a hostile one. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...HOSTILE),
);

const time = fc
  .integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 })
  .map((ms) => new Date(ms).toISOString());

const subject: fc.Arbitrary<NoteSubject> = fc.oneof(
  fc.constant<NoteSubject>({ kind: 'passage' }),
  fc.constant<NoteSubject>({ kind: 'article' }),
  fc.record({
    kind: fc.constant('official' as const),
    name: anyText,
    office: fc.option(anyText),
    country: fc.option(fc.constant('FR')),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    type: fc.constantFrom('money' as const, 'count' as const),
    value: fc.option(fc.integer()),
    unit: fc.option(anyText),
    bound: fc.option(fc.constantFrom('>' as const, '~' as const)),
  }),
  fc.record({
    kind: fc.constant('statement' as const),
    status: fc.constantFrom('named', 'anonymous', 'unattributed'),
    source: fc.option(anyText),
  }),
);

/** Any note as the store could hold it. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    created: time,
    modified: time,
    deleted: fc.option(time, { freq: 5 }),
    subject,
    target: fc.record({
      source: fc
        .constantFrom('a', 'b', 'c/d', 'é')
        .map((path) => normaliseUrl(`https://gazette.example/${path}`) ?? ''),
      quote: fc.option(fc.record({ exact: anyText, prefix: anyText, suffix: anyText })),
      position: fc.option(
        fc.tuple(fc.nat(9_999), fc.nat(99)).map(([start, n]) => ({ start, end: start + n })),
      ),
    }),
    article: fc.record({
      title: anyText,
      siteName: fc.option(anyText),
      published: fc.option(fc.constant('2024-03-12')),
    }),
    text: anyText,
    tags: fc.uniqueArray(
      anyText.map((tag) => tag.trim()).filter((tag) => tag !== ''),
      { maxLength: 3 },
    ),
    status: fc.constantFrom('none' as const, 'to-check' as const, 'checked' as const),
  })
  .map((note) => {
    const source = sourceOfSubject(note.subject);
    return { ...note, sourceKey: source ? sourceKeyOf(source.name) : null };
  });
