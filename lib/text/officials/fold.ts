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

/**
 * Folds a name for comparison: case, diacritics, dots and apostrophes vanish, hyphens and
 * spaces of any kind become one space. "Pannier-Runacher" and "pannier runacher" fold alike.
 */
export function foldName(name: string): string {
  const plain = name.toLowerCase();
  // Most names in a text are plain ASCII: skip the costly normalisation for them.
  const base = /^[a-z ]*$/.test(plain)
    ? plain
    : plain
        .normalize('NFD')
        .replace(/[\u0300-\u036f.'’‘ʼʻ`´]/gu, '')
        .replace(/[øłßæœđðþıə]/gu, (letter) => WHOLE[letter] ?? letter)
        .replace(/[-‐‑–\s_]+/gu, ' ');
  return base.trim();
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

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
  const parts = name.split(' ');
  if (parts.length > 1 && SUFFIX.test(foldName(parts[parts.length - 1] ?? ''))) parts.pop();
  if (surnameFirst) return [parts[0] ?? name];
  let start = parts.length - 1;
  while (start > 1 && PARTICLE.has((parts[start - 1] ?? '').toLowerCase())) start -= 1;
  const whole = parts.slice(start).join(' ').replaceAll('_', ' ');
  const bare = whole.replace(DROPPED, '');
  return bare === whole ? [whole] : [whole, bare];
}
