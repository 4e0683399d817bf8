import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { type Catalog, createStrings, interfaceLanguages } from '../lib/browser/strings';
import { languages } from '../lib/text/languages';
import { languageTags } from '../lib/text/languages/tags';

/** Holds the interface texts of all languages to what a reader of that language would expect. */

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const catalog = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Catalog;
const english = catalog('en');

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|html)$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const sources = files
  .filter((file) => !/^lib\/text\/(languages|officials|model)\//.test(file))
  .map((file) => ({ file, text: read(file) }));

/** The key of a text that has plural forms, without its form. */
const base = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

describe.each(interfaceLanguages)('interface texts in %s', (language) => {
  const own = catalog(language);
  const entries = Object.entries(own);

  it('are complete, with none too many', () => {
    const missing = Object.keys(english).filter((key) => !(key in own));
    const superfluous = Object.keys(own).filter((key) => !(key in english));
    expect({ missing, superfluous }).toEqual({ missing: [], superfluous: [] });
  });

  it('say something, and use every placeholder that the English text uses', () => {
    const used = (message: string) =>
      [...message.matchAll(/\$([a-z0-9_]+)\$/gi)].map(([, name]) => name?.toLowerCase()).sort();
    const wrong = entries.filter(
      ([key, { message, placeholders }]) =>
        message.trim() === '' ||
        JSON.stringify(placeholders) !== JSON.stringify(english[key]?.placeholders) ||
        // A form for exactly one may say it in a word.
        (!key.endsWith('_one') && `${used(message)}` !== `${used(english[key]?.message ?? '')}`),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('have a plural form for every count below a million', () => {
    const forms = new Set(
      [0, 1, 2, 3, 5, 11, 21, 100, 1000].map((count) =>
        new Intl.PluralRules(language).select(count),
      ),
    );
    const plural = new Set(
      Object.keys(own)
        .filter((key) => base(key) !== key)
        .map(base),
    );
    const missing = [...plural].flatMap((key) =>
      [...forms].map((form) => `${key}_${form}`).filter((form) => !(form in own)),
    );
    expect(missing).toEqual([]);
  });

  it('are written with the typography of the language', () => {
    const wrong = entries.filter(([, { message }]) =>
      [EVERYWHERE, TYPOGRAPHY[language]].some((mistake) => mistake.test(message)),
    );
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('are translated', () => {
    const same = entries.filter(
      ([key, { message }]) =>
        language !== 'en' &&
        message === english[key]?.message &&
        message.includes(' ') &&
        /\p{L}/u.test(message.replace(/\$\w+\$/g, '')),
    );
    // "$COUNT$ articles", "$COUNT$ note" and the like are the same words in several languages.
    expect(same.map(([key]) => base(key)).filter((key) => !SAME_WORDS.has(key))).toEqual([]);
  });

  it('name the languages that Whence reads', () => {
    const { t, list, languageName } = createStrings(own, language);
    const help = t('page_language_help', list(languageTags.map(languageName)));
    for (const tag of languageTags) expect(help).toContain(languageName(tag));
  });
});

/** Straight quotes and apostrophes, three dots, doubled or outer spaces. */
const EVERYWHERE = /["']|\.\.\.| {2}|^\s|\s$/;
const TYPOGRAPHY = {
  en: /[«»„]|\s[;:!?%]/,
  // A narrow no-break space before high punctuation and inside the quotation marks.
  fr: /[^\u202f\s][;!?»%]|[ \u00a0][;:!?»%]|«[^\u202f]|[\p{L}$]:(?!\/\/)|[“”„]/u,
  de: /[«»”]|\s[;:!?]|[^\u00a0]%/,
  es: /[“”„]|\s[;:!?]|[^\u00a0]%|^[^¿]*\?|^[^¡]*!/,
  it: /[“”„]|\s[;:!?%]|\p{L}['`]/u,
  pt: /[«»„]|\s[;:!?%]/,
} as const;
const SAME_WORDS = new Set(['mentions', 'notesCount', 'articlesCount', 'timelineDates']);

describe('interface texts and the code', () => {
  /** Every literal that could be a key, and the ends of every key that is put together. */
  const literals = new Set<string>();
  const built: { start: string; end: string }[] = [];
  for (const { file, text } of sources) {
    for (const [, word] of text.matchAll(/['"`]([A-Za-z][A-Za-z0-9_]*)['"`]/g)) {
      if (word) literals.add(word);
    }
    for (const [, word] of text.matchAll(/__MSG_(\w+)__/g)) if (word) literals.add(word);
    if (file === 'lib/browser/strings.ts') continue;
    // Put together in code, or by what a type's comment promises ("`sync_kind_<name>`").
    for (const [, start = '', end = ''] of text.matchAll(
      /`([A-Za-z_]+_)(?:\$\{[^`]*\}|<\w+>)([A-Za-z_]*)`/g,
    )) {
      built.push({ start, end });
    }
  }
  for (const [, word] of read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)) {
    if (word) literals.add(word);
  }
  const isBuilt = (key: string) =>
    built.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));

  it('every key that the code names has a text', () => {
    const missing = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/(?<![\p{L}.])(?:t|plural)\(\s*'([A-Za-z0-9_]+)'/gu)]
        .map(([, key]) => key ?? '')
        .filter((key) => !(key in english || `${key}_other` in english))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('every text is used', () => {
    const unused = Object.keys(english).filter(
      (key) =>
        !literals.has(key) &&
        !literals.has(base(key)) &&
        !isBuilt(key) &&
        // Written by `country()` of lib/browser/strings.ts, or as the hint of a list of sites.
        !key.startsWith('country_') &&
        !literals.has(key.replace(/_hint$/, '')),
    );
    expect(unused).toEqual([]);
  });

  it('no text stands in the code itself', () => {
    const found = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => hardCoded(read(file)).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it('finds a text that stands in the code', () => {
    expect(
      hardCoded(
        `<p title="Hello">{t("x")} · <b>word</b>{\`\${n} more\`}{a ? t("x") : "other"}</p>`,
      ),
    ).toEqual([' more', 'other', 'Hello', 'word']);
    expect(hardCoded('<p class="soft" title={t("x")}>{" · "}</p>')).toEqual([]);
  });
});

/** Names, an address and a sample of type, the same in every language. */
const PROPER = new Set(['Whence', 'Wikidata', 'example.org', 'Aa']);
const SPOKEN = new Set(['title', 'alt', 'placeholder', 'aria-label', 'label', 'aria-description']);

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Words that a component would show without asking for their translation. */
function hardCoded(code: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') found.push(String(value.value).trim());
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      for (const child of value.children as Node[]) {
        if (child.type === 'JSXExpressionContainer') found.push(...wordsOf(child.expression));
      }
    }
    if (value.type === 'JSXAttribute' && SPOKEN.has((value.name as { name: string }).name)) {
      const given = value.value as Node | null;
      found.push(...wordsOf(given?.type === 'JSXExpressionContainer' ? given.expression : given));
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseAst(code, { lang: 'tsx' }).body);
  // A key may be given to be looked up further down.
  return found.filter((text) => /\p{L}{2}/u.test(text) && !PROPER.has(text) && !(text in english));
}

/** The words that an expression itself holds, not those that it calls for. */
function wordsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  if (value.type === 'Literal') return typeof value.value === 'string' ? [value.value] : [];
  if (value.type === 'TemplateLiteral') {
    return (value.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
  }
  return [value.consequent, value.alternate, value.right].flatMap(wordsOf);
}

describe('languages that Whence reads', () => {
  it('are the tags that the interface names', () => {
    expect([...languageTags].sort()).toEqual(languages.map(({ tag }) => tag).sort());
  });
});
