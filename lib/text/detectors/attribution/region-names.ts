const cache = new Map<string, readonly string[]>();
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The names of countries in a language, from the CLDR data that every JavaScript engine carries.
 * Empty where the engine lacks Intl.DisplayNames.
 */
export function regionNames(tag: string): readonly string[] {
  const known = cache.get(tag);
  if (known) return known;
  const names: string[] = [];
  if (typeof Intl.DisplayNames === 'function') {
    const display = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
    for (const first of LETTERS)
      for (const second of LETTERS) {
        const name = display.of(first + second);
        if (name) names.push(name.replace(/\s*\(.*\)$/u, ''));
      }
  }
  cache.set(tag, names);
  return names;
}
