/**
 * The most frequent short words of each language, own compilation. A word that several languages
 * share counts for each of them by its part.
 */
const FREQUENT: Record<string, string> = {
  fr: 'le les des est une du au aux dans pour qui sur pas avec ce cette il elle mais ont été sont leur plus par ses nous vous même être fait',
  en: 'the of and to that is was for on with by at from it he his her they this have has been are which would not were will their who',
  de: 'der die das und den von mit ist nicht ein eine dem des auf für sich auch im es als wird sie nach bei einer zum zur hat wurde haben',
  es: 'el los las del una y por su al lo más fue ha pero sus este esta también hay está desde según ser muy había años donde',
  it: 'il di che è della dei delle gli nel alla sono ha anche più dal nella degli questo ma stato essere come lo dopo loro tra',
  pt: 'o os um uma do da dos das em não no na ao foi são mais pelo pela também seu sua às até já ele ter há isso é',
};

const votes = new Map<string, string[]>();
for (const [language, words] of Object.entries(FREQUENT)) {
  for (const word of words.split(' ')) votes.set(word, [...(votes.get(word) ?? []), language]);
}

/** Enough votes to overrule what the page says of itself. */
const ENOUGH = 12;
const SAMPLE = 4_000;

/**
 * The language of a text: what the page declares, checked by a vote of frequent words.
 * @param declared BCP 47 tag of the page, or null
 * @returns a BCP 47 tag; "und" when nothing tells. The region is kept when the vote agrees.
 */
export function pageLanguage(text: string, declared: string | null): string {
  const tag = canonical(declared);
  const { language, won, second } = vote(text);
  if (!language || won < ENOUGH || won < 1.5 * second) return tag ?? language ?? 'und';
  return tag && tag.split('-')[0] === language ? tag : language;
}

function vote(text: string): { language: string | null; won: number; second: number } {
  const tally = new Map<string, number>();
  const middle = Math.max(0, (text.length - SAMPLE) >> 1);
  const sample = text.slice(middle, middle + SAMPLE).toLowerCase();
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    const languages = votes.get(word) ?? [];
    for (const language of languages) {
      tally.set(language, (tally.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const [best, next] = [...tally].sort((a, b) => b[1] - a[1]);
  return { language: best?.[0] ?? null, won: best?.[1] ?? 0, second: next?.[1] ?? 0 };
}

function canonical(tag: string | null): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}
