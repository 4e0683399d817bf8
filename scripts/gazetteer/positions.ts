import { ORGANIZATIONS } from '../../lib/text/officials/organizations';
import { PLACES } from '../../lib/text/officials/places';
import { PORTFOLIOS } from '../../lib/text/officials/portfolios';

/** A post of the gazetteer that a position's English label stands for. */
export interface FoundPost {
  post: string;
  country: string;
  /** Portfolio, place or organization; empty when the post has none. */
  detail: string;
}

/** English words of portfolios that differ from the table's own labels. */
const PORTFOLIO_WORDS: [RegExp, string][] = [
  [/\binterior\b|home affairs|home department/u, 'interior'],
  [/\bforeign\b|external affairs/u, 'foreign'],
  [/armed forces/u, 'armies'],
  [/defen[cs]e/u, 'defence'],
  [/justice|keeper of the seals/u, 'justice'],
  [/econom/u, 'economy'],
  [/financ|exchequer/u, 'finance'],
  [/higher education/u, 'highered'],
  [/education/u, 'education'],
  [/health/u, 'health'],
  [/labou?r|work/u, 'labour'],
  [/agricultur/u, 'agriculture'],
  [/transport/u, 'transport'],
  [/ecolog/u, 'ecology'],
  [/environment/u, 'environment'],
  [/climate/u, 'climate'],
  [/energy/u, 'energy'],
  [/culture/u, 'culture'],
  [/sport/u, 'sports'],
  [/housing/u, 'housing'],
  [/overseas/u, 'overseas'],
  [/immigration/u, 'immigration'],
  [/treasury/u, 'treasury'],
  [/trade|commerce/u, 'trade'],
  [/industry/u, 'industry'],
];

function portfolios(words: string): string {
  const keys = PORTFOLIO_WORDS.filter(([pattern]) => pattern.test(words)).map(([, key]) => key);
  if (keys.includes('highered')) keys.splice(keys.indexOf('education'), 1);
  if (keys.length > 0) return keys.join('+');
  const own = Object.entries(PORTFOLIOS).find(([, labels]) =>
    words.includes((labels.split('|')[1] ?? '').toLowerCase()),
  );
  return own?.[0] ?? '';
}

/** The key of a place or organization whose English name this is; else the name itself. */
function keyOf(table: Record<string, string>, name: string, keep: boolean): string {
  // FULL_NAMES has already given the key of a well-known body.
  if (table[name] !== undefined && /^[A-Z]+$/u.test(name)) return name;
  for (const [key, labels] of Object.entries(table)) {
    const [genitive = '', english] = labels.split('|');
    const own = english ?? genitive.replace(/^(?:de la |de l'|du |des |de |d')/u, '');
    if (own === name) return key;
  }
  return keep ? name : '';
}

type Rule = [RegExp, string, 'portfolio' | 'place' | 'organization' | null];

/** First match wins; the group is the detail's name. */
const RULES: Rule[] = [
  [/^vice president of /u, 'vp', null],
  [/^deputy prime minister\b/u, 'dpm', null],
  [/^(?:prime minister|chancellor|taoiseach|president of the government) (?:of|\()/u, 'pm', null],
  [/^(?:federal )?chancellor of (?:germany|austria)/u, 'pm', null],
  [/^(?:king|queen|emperor|monarch) of /u, 'king', null],
  [/^president of the european commission/u, 'precommission', null],
  [/^president of the european council/u, 'precouncil', null],
  [/^president of the european parliament/u, 'preparliament', null],
  [/^member of the european parliament/u, 'mep', null],
  [/^european commissioner/u, 'commissioner', null],
  [/^secretary[- ]general of (.+)$/u, 'sg', 'organization'],
  [/^director[- ]general of (.+)$/u, 'dg', 'organization'],
  [
    /^(?:united states |us )?senator\b|member of the (?:united states )?senate/u,
    'senator',
    'place',
  ],
  [
    /^member of the (?:national assembly|house of |bundestag|chamber of |parliament)/u,
    'mp',
    'place',
  ],
  [/^speaker of |^president of the (?:national assembly|bundestag)/u, 'speaker', null],
  [/^president of the senate/u, 'presenate', null],
  [/^governor of (.+)$/u, 'gov', 'place'],
  [/^premier of (.+)$/u, 'premier', 'place'],
  [/^mayor of (.+)$/u, 'mayor', 'place'],
  [/^(?:united states )?attorney general$|^united states attorney general/u, 'min', 'portfolio'],
  [/^(?:united states )?secretary of (?:state for )?(.+)$/u, 'min', 'portfolio'],
  [/^minister (?:of state )?(?:of|for) (.+)$/u, 'min', 'portfolio'],
  [/^(.+) (?:minister|secretary)(?: of .+)?$/u, 'min', 'portfolio'],
  [/^chief justice of /u, 'chiefjustice', null],
  [/^president of (?:the )?(?:french )?(?:republic|.+)$/u, 'pres', null],
];

function detailOf(kind: Rule[2], label: string, words: string, of: string): string {
  if (kind === 'portfolio') {
    if (label.includes('attorney general')) return 'justice';
    if (/^(?:united states )?secretary of state$/u.test(label)) return 'foreign';
    return portfolios(words);
  }
  // The label is in lower case where the rule read it: names keep their capitals in `of`.
  if (kind === 'place') return keyOf(PLACES, of || words, true);
  if (kind === 'organization') return keyOf(ORGANIZATIONS, of || words, false);
  return '';
}

/** Bodies whose heads belong to no state. */
const BODIES: [RegExp, string][] = [
  [/united nations/iu, 'UN'],
  [/\bnato\b|north atlantic/iu, 'NATO'],
  [/european (?:commission|council|parliament|union|central bank)/iu, 'EU'],
];
const FULL_NAMES: Record<string, string> = {
  'United Nations': 'UN',
  'North Atlantic Treaty Organization': 'NATO',
  'International Monetary Fund': 'IMF',
  'World Health Organization': 'WHO',
  'World Trade Organization': 'WTO',
};

/**
 * The post that an English position label stands for.
 * @param country ISO 3166-1 alpha-2, or empty for an international body
 * @param of electoral district or what the position is "of", as the dump qualifies it
 * @returns null when the table does not know the position or its country
 */
export function postOf(label: string, country: string, of: string): FoundPost | null {
  const lower = label.toLowerCase();
  const body = BODIES.find(([pattern]) => pattern.test(label))?.[1];
  const state = body ?? country;
  for (const [pattern, post, kind] of RULES) {
    const match = pattern.exec(lower);
    if (!match) continue;
    const words = match[1] ? label.slice(label.length - match[1].length) : lower;
    const name = FULL_NAMES[words.replace(/^the /iu, '')] ?? words.replace(/^the /iu, '');
    const detail = detailOf(kind, lower, kind === 'portfolio' ? lower : name, of);
    const international = kind === 'organization' && detail !== '' && state === '';
    if (!/^(?:[A-Z]{2}|NATO)$/u.test(state) && !international) return null;
    if (kind === 'organization' && detail === '') return null;
    return {
      post,
      country: state || 'INT',
      detail: kind === 'place' && !match[1] && !of ? '' : detail,
    };
  }
  return null;
}
