import type { Inflection } from '../../detectors/attribution/lexicon';

/** Past and past participle of irregular verbs of this list, by what they end in. Own compilation. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['understand', 'understood', 'understood'],
  ['foresee', 'foresaw', 'foreseen'],
  ['tell', 'told', 'told'],
  ['say', 'said', 'said'],
  ['think', 'thought', 'thought'],
  ['write', 'wrote', 'written'],
  ['speak', 'spoke', 'spoken'],
  ['know', 'knew', 'known'],
  ['feel', 'felt', 'felt'],
  ['find', 'found', 'found'],
  ['show', 'showed', 'shown'],
  ['hold', 'held', 'held'],
  ['swear', 'swore', 'sworn'],
  ['see', 'saw', 'seen'],
  ['seek', 'sought', 'sought'],
  ['give', 'gave', 'given'],
  ['forbid', 'forbade', 'forbidden'],
  ['set', 'set', 'set'],
  ['put', 'put', 'put'],
  ['go', 'went', 'gone'],
  ['hit', 'hit', 'hit'],
  ['read', 'read', 'read'],
  ['forecast', 'forecast', 'forecast'],
];

/** Verbs that double their last consonant ("admitted"). */
const DOUBLED =
  /(?:mit|fer|quip|plan|rap|bar|slam|commit|rebut|regret|pan|tip|chat|quip|ban|cal+)$/;

/** Conjugates an English verb. */
export function conjugate(lemma: string): Inflection[] {
  const irregular = IRREGULAR.find(([verb]) => lemma.endsWith(verb));
  const cut = irregular ? lemma.slice(0, lemma.length - irregular[0].length) : lemma;
  const past = irregular ? cut + irregular[1] : regularPast(lemma);
  const participle = irregular ? cut + irregular[2] : past;
  return [
    { form: lemma, kind: 'finite', tense: 'present', plural: true },
    { form: third(lemma), kind: 'finite', tense: 'present', plural: false },
    { form: past, kind: 'finite', tense: 'past', plural: null },
    { form: participle, kind: 'participle', tense: null, plural: null },
    { form: gerund(lemma), kind: 'gerund', tense: null, plural: null },
  ];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

function doubles(lemma: string): boolean {
  return DOUBLED.test(lemma) && !lemma.endsWith('l') && !/(?:ee|oo|ea)\p{L}$/u.test(lemma);
}
