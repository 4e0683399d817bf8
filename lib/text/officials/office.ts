import { withoutParticle } from './departments';
import type { Membership } from './entry';
import { ORGANIZATIONS } from './organizations';
import { PLACES } from './places';
import { PORTFOLIOS } from './portfolios';
import { POSTS, type Post, TITLES, type Title } from './posts';

/** An office as it is shown to the reader. */
export interface Office {
  /** "ministre de l'Intérieur", "U.S. senator for Ohio". */
  office: string;
  /** True when it was held before the date asked for, and no longer. */
  former: boolean;
  /** ISO 3166-1 alpha-2, EU, UN, NATO; null for other international bodies. */
  country: string | null;
  organization: string | null;
}

interface Detail {
  /** French genitive. */
  of: string;
  fr: string;
  en: string;
}

/** "d'Ivry", "du Havre", "de La Rochelle": a French genitive of a proper name. */
function genitive(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[aeiouyhéèêâîôœ]/iu.test(name) ? `d'${name}` : `de ${name}`;
}

/** "à la Santé", "aux Sports" out of "de la Santé", "des Sports". */
function dative(of: string): string {
  return of
    .replace(/(^|, | et )d(e la |e l'|e |u |es |')/gu, (_, before: string, article: string) => {
      const to: Record<string, string> = { 'u ': 'au ', 'es ': 'aux ', "'": 'à ' };
      return before + (to[article] ?? `à${article.slice(1)}`);
    })
    .replace(/^à à/u, 'à');
}

/** Words of English names that take the article after "of". */
const WITH_THE = new Set(
  'Bank Bundesbank Court Council Authority Organisation Organization Institute Assembly Corps Commission Office Agency Mechanism Federation Fund Prosecutor Party Reserve IMF FBI CIA EU UN government ministry Greens Senate'.split(
    ' ',
  ),
);

function withArticle(name: string): string {
  return name.split(' ').some((word) => WITH_THE.has(word)) ? `the ${name}` : name;
}

function joined(parts: string[], and: string): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** French genitive, and French and English name, of what the detail key stands for. */
function readDetail(detail: string, kind: Post['detail']): Detail {
  const table = { organization: ORGANIZATIONS, place: PLACES, portfolio: null }[kind ?? 'place'];
  const own = table?.[detail];
  if (own !== undefined) {
    const [of = '', en, fr] = own.split('|');
    const bare = withoutParticle(of);
    return { of, fr: fr ?? bare, en: en ?? bare };
  }
  const keys = detail.split('+');
  const portfolios = keys.map((key) => PORTFOLIOS[key]?.split('|') ?? null);
  if (portfolios.some((portfolio) => portfolio === null)) {
    return { of: genitive(detail), fr: detail, en: detail };
  }
  const of = joined(
    portfolios.map((portfolio) => portfolio?.[0] ?? ''),
    'et',
  );
  const en = joined(
    portfolios.map((portfolio) => portfolio?.[1] ?? ''),
    'and',
  );
  return { of, fr: of, en };
}

/** The bare title where a pattern wants a detail that the data does not give. */
function filled(pattern: string, detail: Detail | null): string {
  const text = pattern
    .replace('{of}', detail?.of ?? '')
    .replace('{en}', detail?.en ?? '')
    .replace('{to}', detail ? dative(detail.of) : '')
    .replace('{the}', detail ? withArticle(detail.en) : '')
    .replace('{fr}', detail?.fr ?? '');
  return detail === null ? text.replace(/ (?:of|for)? *$| (?:of|for) (?=,)/u, '').trim() : text;
}

/** How one language takes its words out of the tables. */
interface Print {
  pattern: (title: Title, gender: 'f' | 'm') => string;
  detail: (detail: Detail) => string;
  body: (names: [string, string]) => string;
}

const ENGLISH: Print = {
  pattern: ({ en }) => en,
  detail: ({ en }) => en,
  body: ([, english]) => english,
};
const PRINTS: Record<string, Print> = {
  fr: {
    pattern: ({ fr }, gender) => fr[gender === 'f' ? 1 : 0],
    detail: ({ fr }) => fr,
    body: ([french]) => french,
  },
};

function titleOf({ post, country, detail }: Membership): Title | undefined {
  return (
    TITLES[`${post}@${country}:${detail}`] ??
    TITLES[`${post}@${country}`] ??
    TITLES[`${post}:${detail}`] ??
    POSTS[post]
  );
}

/** Prints a membership in the language of a BCP 47 tag: French, or else English. */
export function printOffice(
  term: Membership,
  gender: 'f' | 'm',
  former: boolean,
  language: string,
): Office {
  const print = PRINTS[language.split('-', 1)[0] ?? ''] ?? ENGLISH;
  const post = POSTS[term.post];
  const title = titleOf(term);
  const detail = term.detail === null ? null : readDetail(term.detail, post?.detail ?? null);
  const body = title?.body ?? post?.body;
  const named = post?.detail === 'organization' ? detail : null;
  return {
    office: filled(title ? print.pattern(title, gender) : term.post, detail),
    former,
    country: term.country === 'INT' ? null : term.country,
    organization: named ? print.detail(named) : body ? print.body(body) : null,
  };
}
