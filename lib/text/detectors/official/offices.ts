import type { OfficeMention } from '../../types';
import type { Attachment } from './attach';
import { phraseCountry } from './country';
import { gapTo } from './entities';
import type { Context, Judged } from './people';
import type { Reading } from './roles';
import type { TitlePhrase } from './titles';
import { verdict } from './verdict';

/**
 * Offices named without their holder ("le ministre", "the president"), each with the person of
 * the article who was last called so; null when the article names nobody who fits.
 */
export function officeMentions(
  phrasesOf: ReadonlyMap<Reading, readonly TitlePhrase[]>,
  attached: readonly Attachment[],
  judged: readonly Judged[],
  { vocabulary }: Context,
): OfficeMention[] {
  const used = new Set(attached.map((item) => item.phrase));
  const found: OfficeMention[] = [];
  for (const [reading, phrases] of phrasesOf)
    for (const phrase of phrases) {
      if (used.has(phrase) || phrase.entry.plural || phrase.former) continue;
      if (!isDefinite(phrase, reading, vocabulary.definite)) continue;
      const says = verdict(phrase, reading, {
        adjacent: true,
        isOfficial: () => false,
        earlier: [],
      });
      if (says !== 'public' || phrase.entry.status === 'adherent') continue;
      const start = reading.words[phrase.at]?.start ?? 0;
      const code = phraseCountry(phrase, reading, vocabulary)?.code ?? null;
      const person = holderOf(phrase, code, start, judged);
      found.push({ start, end: reading.words[phrase.end - 1]?.end ?? start, person });
    }
  return found;
}

function isDefinite(phrase: TitlePhrase, reading: Reading, definite: ReadonlySet<string>): boolean {
  return phrase.article && definite.has(reading.words[phrase.at]?.norm ?? '');
}

/** The person last named before `start` (else first named after) who bears the same title. */
function holderOf(
  phrase: TitlePhrase,
  code: string | null,
  start: number,
  judged: readonly Judged[],
): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, { entity, person, lemmas }] of judged.entries()) {
    if (!person.official || !lemmas.has(phrase.entry.lemma)) continue;
    if (code && person.country !== code) continue;
    const gap = gapTo(entity.positions, start);
    if (gap < distance) [best, distance] = [index, gap];
  }
  return best;
}
