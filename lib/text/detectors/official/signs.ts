import type { Candidate } from './candidates';
import type { Reading } from './roles';
import type { TitleEntry } from './tables';
import type { TitlePhrase } from './titles';
import type { Vocabulary } from './vocabulary';

const SIGN: TitleEntry = {
  status: 'public',
  gender: null,
  plural: false,
  envoy: false,
  ambiguous: false,
  country: null,
  contextual: false,
  case: null,
  norm: '',
  lemma: '',
};
const US_TAG = /^[DRI]-\p{Lu}/u;

/** True for a phrase that is a sign of office without being a title. */
export function isSign(phrase: TitlePhrase): boolean {
  return phrase.entry.lemma === '';
}

function sign(at: number, end: number, entry = SIGN): TitlePhrase {
  return {
    at,
    bare: at,
    head: at,
    headEnd: at,
    end,
    entry,
    former: false,
    article: false,
    persons: [],
  };
}

/** "(LR)", "(PS, Isère)", "(D-NY)", ", R-Ky.," after a name: a member of a parliament or party. */
export function partyTag(
  reading: Reading,
  name: Candidate,
  { parties }: Vocabulary,
): TitlePhrase | null {
  const { words, bodies } = reading;
  const [open, first] = [words[name.end], words[name.end + 1]];
  if (!open || !first || (open.text !== '(' && open.text !== ',')) return null;
  if (US_TAG.test(first.text)) return sign(name.end + 1, name.end + 2, { ...SIGN, country: 'US' });
  if (open.text !== '(') return null;
  const body = bodies[name.end + 1];
  const party = body?.value.kind === 'party' || parties.has(first.norm);
  const end = body ? Math.max(body.end, name.end + 2) : name.end + 2;
  const close = words[end]?.text;
  const closed = close === ')' || close === ',' || close === '-' || close === '/';
  return party && closed ? sign(name.end + 1, end) : null;
}

/** "X, qui dirige la DGSE", "X, who heads the regional administration". */
export function leadership(
  reading: Reading,
  name: Candidate,
  vocabulary: Vocabulary,
): TitlePhrase | null {
  const { words, bodies } = reading;
  let at = name.end;
  if (words[at]?.text === ',') at++;
  if (!vocabulary.relatives.has(words[at]?.norm ?? '')) return null;
  if (!vocabulary.leads.has(words[at + 1]?.norm ?? '')) return null;
  for (let next = at + 2; next < at + 7; next++) {
    const word = words[next];
    if (!word || word.kind === 'mark') return null;
    const body = bodies[next];
    if (body) return body.value.kind === 'private' ? null : sign(at + 1, body.end);
  }
  return null;
}

/** How many words after "running for" the office or body may stand. */
const REACH = 7;

/** "X is running for the Senate", "X, who ran for mayor": a candidate for an office. */
export function candidacy(
  reading: Reading,
  name: Candidate,
  vocabulary: Vocabulary,
): TitlePhrase | null {
  const { words, bodies, titles } = reading;
  let at = name.end;
  if (words[at]?.text === ',') at++;
  if (vocabulary.relatives.has(words[at]?.norm ?? '')) at++;
  while (at < name.end + 6 && vocabulary.copulas.has(words[at]?.norm ?? '')) at++;
  const runs = vocabulary.runs.match(words, at);
  if (!runs) return null;
  for (let next = runs.end; next < runs.end + REACH; next++) {
    const word = words[next];
    if (!word || word.kind === 'mark') return null;
    const body = bodies[next];
    if (body) return body.value.kind === 'private' ? null : sign(at, body.end);
    const title = titles[next];
    if (title?.value.status === 'public' || title?.value.status === 'head')
      return sign(at, title.end);
  }
  return null;
}

/** "the ministry, led by X", "un gouvernement dirigé par X". */
export function leading(
  reading: Reading,
  name: Candidate,
  vocabulary: Vocabulary,
): TitlePhrase | null {
  const { words, bodies } = reading;
  for (const length of [2, 3]) {
    let at = name.at - length;
    if (vocabulary.ledBy.match(words, at)?.end !== name.at) continue;
    if (words[at - 1]?.text === ',') at--;
    const body = bodies[at - 1];
    if (body && body.value.kind !== 'private') return sign(at, name.at);
  }
  return null;
}
