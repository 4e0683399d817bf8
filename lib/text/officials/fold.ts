/** Letters that Unicode decomposition leaves whole. */
const WHOLE: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
};

const IGNORED = /[\u0300-\u036f.'’‘ʼʻ`´]/gu;
const PLAIN = /^[a-z]+(?: [a-z]+)*$/u;
const OTHER = /[^a-z ]/gu;
const SPACE = /[-‐‑–\s_]/u;

/** What each character met so far becomes: names repeat the same few dozen. */
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    plain = SPACE.test(character)
      ? ' '
      : (WHOLE[character] ?? character.normalize('NFD').replace(IGNORED, ''));
    folded.set(character, plain);
  }
  return plain;
}

/**
 * Folds a name for comparison: case, diacritics, dots and apostrophes vanish, hyphens and
 * spaces of any kind become one space. "Pannier-Runacher" and "pannier runacher" fold alike.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  // Most names are plain already.
  if (PLAIN.test(lower)) return lower;
  return lower.replace(OTHER, foldCharacter).replace(/ {2,}/gu, ' ').trim();
}

const SUFFIX = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Particles that belong to the surname that follows them, however they are capitalised. */
const PARTICLE = new Set(
  'le la les de del della der den di da do dos das du des van von vom ter ten zu bin ben ibn ould abu abou al el ash san st bint ait'.split(
    ' ',
  ),
);

/** Particles that the press drops when the surname stands alone ("Villepin", "Assad"). */
const DROPPED = /^(?:de |d'|d’|al-|el-|al |el |ash-|as-|dos |da )/u;

/**
 * The surnames by which a name is used alone in the press, unfolded; the longest first.
 * A name part written with "_" ("López_Obrador") is one surname; `surnameFirst` is for names
 * such as "Xi Jinping".
 */
export function surnamesOf(name: string, surnameFirst: boolean): string[] {
  const space = name.lastIndexOf(' ');
  if (space < 0) return [name.replaceAll('_', ' ')];
  if (surnameFirst) return [name.slice(0, name.indexOf(' '))];
  if (isPlain(name, space)) return [name.slice(space + 1)];
  const parts = name.split(' ');
  if (SUFFIX.has((parts[parts.length - 1] ?? '').toLowerCase())) parts.pop();
  let start = parts.length - 1;
  while (start > 1 && PARTICLE.has((parts[start - 1] ?? '').toLowerCase())) start -= 1;
  const whole = parts.slice(start).join(' ').replaceAll('_', ' ');
  const bare = whole.replace(DROPPED, '');
  return bare === whole ? [whole] : [whole, bare];
}

/** True when the last word is all the surname: the quick way for nine names out of ten. */
function isPlain(name: string, space: number): boolean {
  const first = name.charCodeAt(space + 1);
  // A small letter or an apostrophe begins "al-Assad" and "d'Estaing"; three letters may be "Jr.".
  if ((first > 96 && first < 123) || name.length - space < 5) return false;
  if (name.charCodeAt(space + 2) === 39 || name.includes('_')) return false;
  const before = name.lastIndexOf(' ', space - 1);
  return (
    before < 0 || space - before > 6 || !PARTICLE.has(name.slice(before + 1, space).toLowerCase())
  );
}
