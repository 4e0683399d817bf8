import type { OfficialLexicon, TitleStatus } from './lexicon';
import { acronyms } from './organizations';
import { listed, Phrases } from './phrases';
import { fold } from './words';

export interface TitleEntry {
  status: TitleStatus;
  gender: 'f' | 'm' | null;
  plural: boolean;
  envoy: boolean;
  /** Also a verb or an adjective. */
  ambiguous: boolean;
  /** The one country, or body of countries, that has this office. */
  country: string | null;
  /** The nearest body decides when it stands bare. */
  contextual: boolean;
  /** Listed in capitals or with a capital, and only then a title ("PM", "Me"). */
  case: 'caps' | 'capital' | null;
  /** First word as listed, lower case. */
  norm: string;
  /** Masculine singular, folded: two forms of one title have the same lemma. */
  lemma: string;
}

export interface Land {
  kind: 'country' | 'demonym' | 'place';
  code: string;
}

export interface Body {
  kind: 'public' | 'private' | 'party';
  code: string | null;
  /** Listed with a capital: a proper name. */
  proper: boolean;
}

/** The titles of a lexicon in all their forms. */
export function titlesOf(lexicon: OfficialLexicon): Phrases<TitleEntry> {
  const table = new Phrases<TitleEntry>();
  const plural = pluralOf(lexicon);
  const formsOf = (list: string) => new Set(listed(list).flatMap((entry) => forms(entry)));
  const envoys = formsOf(lexicon.envoys);
  const doubtful = formsOf(lexicon.ambiguousTitles);
  const owners = new Map(
    listed(lexicon.titleCountries).flatMap((entry) => {
      const [title = '', code = ''] = entry.split('=');
      return forms(title).map((form) => [form, code] as const);
    }),
  );
  const many = new Set(listed(lexicon.pluralTitles));
  const leaning = formsOf(lexicon.contextualTitles);
  const feminine = new Set(listed(lexicon.feminine, ' '));
  const masculine = new Set(listed(lexicon.masculine, ' '));
  for (const [status, list] of Object.entries(lexicon.titles) as [TitleStatus, string][]) {
    for (const entry of listed(list)) {
      const [first = '', second] = forms(entry);
      for (const [form, side] of [
        [first, 'm'],
        [second, 'f'],
      ] as const) {
        if (form === undefined) continue;
        const gender = second !== undefined ? side : genderOf(form.split(' '), feminine, masculine);
        const value = {
          status,
          envoy: envoys.has(first),
          ambiguous: doubtful.has(form),
          country: owners.get(form) ?? null,
          contextual: leaning.has(first),
          case: caseOf(form),
          lemma: fold(first),
        };
        const crowd = plural(form);
        table.add(form, { ...value, norm: normOf(form), gender, plural: many.has(form) });
        for (const [nominative, other] of lexicon.obliques ?? []) {
          if (!form.endsWith(nominative)) continue;
          const oblique = form.slice(0, form.length - nominative.length) + other;
          table.add(oblique, { ...value, norm: normOf(oblique), gender, plural: false });
        }
        table.add(crowd, { ...value, norm: normOf(crowd), gender: null, plural: true });
      }
    }
  }
  return table;
}

/** The first word as the tokenizer gives it in lower case. */
function normOf(form: string): string {
  const [first = ''] = form.toLowerCase().split(' ');
  return first.replace(/(?<=.)\.$/, '');
}

function caseOf(form: string): TitleEntry['case'] {
  if (form.includes(' ')) return null;
  if (form.length < 5 && form === form.toUpperCase()) return 'caps';
  return /^\p{Lu}/u.test(form) ? 'capital' : null;
}

function genderOf(parts: string[], f: ReadonlySet<string>, m: ReadonlySet<string>) {
  if (parts.some((part) => f.has(part))) return 'f';
  return parts.some((part) => m.has(part)) ? 'm' : null;
}

/** "premier/première ministre" → both forms; an entry without "/" has one. */
export function forms(entry: string): string[] {
  if (!entry.includes('/')) return [entry];
  const side = (index: 0 | 1) =>
    entry
      .split(' ')
      .map((part) => part.split('/')[index] ?? part.split('/')[0])
      .join(' ');
  return [side(0), side(1)];
}

/** How a language makes the plural of a form, up to its first connector. */
function pluralOf(lexicon: OfficialLexicon): (form: string) => string {
  const connectors = new Set(listed(lexicon.connectors, ' '));
  return (form) => {
    const parts = form.split(' ');
    let end = parts.findIndex((part) => connectors.has(part) || /^[dl]'/.test(part));
    if (end < 0) end = parts.length;
    return parts
      .map((part, index) => {
        if (index >= end || (!lexicon.pluralOfAllWords && index !== end - 1)) return part;
        const ending = lexicon.plurals.find(([singular]) => part.endsWith(singular));
        return ending ? part.slice(0, part.length - ending[0].length) + ending[1] : part;
      })
      .join(' ');
  };
}

/** Countries, demonyms and places; countries win over places of the same name. */
export function landsOf(lexicon: OfficialLexicon): Phrases<Land> {
  const table = new Phrases<Land>();
  const plural = pluralOf(lexicon);
  for (const line of lexicon.countries) {
    const [code = '', names = '', demonyms = ''] = line.split('|');
    for (const entry of listed(demonyms))
      for (const form of forms(entry)) {
        table.add(form, { kind: 'demonym', code });
        table.add(plural(form), { kind: 'demonym', code });
      }
    // After the demonyms: "suisse" is both, and an adjective in lower case.
    for (const name of listed(names)) table.add(name, { kind: 'country', code });
  }
  // Countries first: "Géorgie" is one before it is a state.
  for (const line of lexicon.countries) {
    const [code = '', , , places = ''] = line.split('|');
    for (const place of listed(places)) table.add(place, { kind: 'place', code });
  }
  return table;
}

/** Parties, private and public bodies. */
export function bodiesOf(lexicon: OfficialLexicon): Phrases<Body> {
  const table = new Phrases<Body>();
  const lists = [
    ['party', lexicon.parties],
    ['private', lexicon.privateBodies],
    ['public', `${lexicon.publicBodies},${acronyms}`],
  ] as const;
  for (const [kind, list] of lists)
    for (const entry of listed(list)) {
      const [name = '', code = null] = entry.split('=');
      const proper = /^\p{Lu}/u.test(name);
      for (const form of forms(name)) table.add(form, { kind, code, proper });
    }
  return table;
}
