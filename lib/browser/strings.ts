/** One language's messages, in the form of the WebExtension `_locales` files. */
export type Catalog = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

type Argument = string | number;

/** Texts, numbers, dates and names in one interface language. */
export interface Strings {
  /** BCP 47. */
  language: string;
  /** The text of a key, with its arguments in order; numbers are written as the language does. */
  t(key: string, ...args: Argument[]): string;
  /** The text `<key>_one`, `<key>_other` … that fits the count, which is its first argument. */
  plural(key: string, count: number, ...args: Argument[]): string;
  has(key: string): boolean;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** An ISO 8601 date or time; a string that is no date comes back as it is. */
  date(iso: string, style?: 'short' | 'long' | 'time'): string;
  /** Name of an ISO 3166-1 alpha-2 region, or of EU, UN and NATO; the code itself when unknown. */
  country(code: string): string;
  /** Name of a language (BCP 47); the tag itself when unknown. */
  languageName(tag: string): string;
  /** Items as a sentence lists them ("a, b and c"). */
  list(items: string[]): string;
}

/** Interface languages that have a complete catalog in `_locales`. */
export const interfaceLanguages = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const;

/** The interface language for a wish such as "fr-CA": the same primary language, else English. */
export function nearestLanguage(wish: string): string {
  const primary = wish.toLowerCase().split(/[-_]/)[0];
  return interfaceLanguages.find((language) => language === primary) ?? 'en';
}

/**
 * Texts and formats of one language over its catalog. A missing key gives the key itself, so that a
 * gap is seen and never breaks a page.
 */
export function createStrings(catalog: Catalog, language: string): Strings {
  // Made when it is needed: it takes longer than all the rest.
  let rules: Intl.PluralRules | null = null;
  const has = (key: string) => Object.hasOwn(catalog, key);
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(value);
  const t = (key: string, ...args: Argument[]) => {
    const entry = has(key) ? catalog[key] : undefined;
    const written = args.map((arg) => (typeof arg === 'number' ? number(arg) : arg));
    return entry ? fill(entry, written) : key;
  };
  return {
    language,
    t,
    has,
    number,
    plural(key, count, ...args) {
      rules ??= new Intl.PluralRules(language);
      const fitting = `${key}_${rules.select(count)}`;
      return t(has(fitting) ? fitting : `${key}_other`, count, ...args);
    },
    date: (iso, style = 'short') =>
      writeDate(iso, style, language, has('firstOfMonth') ? t('firstOfMonth') : '1'),
    country: (code) => writeCountry(code, t, has, language),
    languageName: (tag) => writeName(tag, 'language', language),
    list: (items) => new Intl.ListFormat(language).format(items),
  };
}

/** `$NAME$` stands for the placeholder of that name (in any case), whose content is `$1`, `$2` …; `$$` is a dollar. */
function fill({ message, placeholders = {} }: Catalog[string], args: string[]): string {
  const byName = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(/\$(?:\$|([\p{L}\p{N}_]+)\$)/gu, (whole, name: string | undefined) => {
    if (name === undefined) return '$';
    const position = Number(byName.get(name.toLowerCase())?.slice(1));
    return args[position - 1] ?? whole;
  });
}

const STYLES: Record<'short' | 'long' | 'time', Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/**
 * A date without its day or time zone ("2026", "2026-03", "2026-03-12") is no instant: read as UTC.
 * `first` is how the language writes the first of a month, which Intl does not know ("1er mars").
 */
function writeDate(
  iso: string,
  style: 'short' | 'long' | 'time',
  language: string,
  first: string,
): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const { day, month, year } = STYLES[style === 'time' ? 'short' : style];
  const options: Intl.DateTimeFormatOptions = parts
    ? { year, ...(parts[2] && { month }), ...(parts[3] && { day }), timeZone: 'UTC' }
    : STYLES[style];
  return new Intl.DateTimeFormat(language, options)
    .formatToParts(instant)
    .map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
    .join('');
}

function writeCountry(
  code: string,
  t: Strings['t'],
  has: Strings['has'],
  language: string,
): string {
  const own = `country_${code}`;
  return has(own) ? t(own) : writeName(code, 'region', language);
}

function writeName(code: string, type: 'region' | 'language', language: string): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
